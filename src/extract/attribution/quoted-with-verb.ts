/** "…," Smith fumed. / "…!" cried Smith: beside a quotation that ends like a sentence any verb with its subject is a cue. */
import { isTimeWord } from '../../language/noun-phrase-words.ts';
import { nounPhraseAfter, type Range, spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';

export function recogniseQuotedWithVerb(reading: Reading): Attribution[] {
  const { passage, sentence, index } = reading;
  const { tokens, text } = passage;
  const found: Attribution[] = [];
  for (let i = sentence.from; i < sentence.to - 2; i++) {
    const quotation = index.quotationAt(i);
    if (!quotation || quotation.end !== tokens[i]?.end || !index.isSpoken(i)) continue;
    if (!/[,!?…—-]$/u.test(text.slice(quotation.inner.start, quotation.inner.end).trimEnd())) continue;
    const parts = subjectAndVerb(reading, i + 1);
    if (!parts) continue;
    found.push({
      pattern: 'quoted-with-verb',
      content: [{ start: quotation.start, end: quotation.end }],
      source: spanOf(tokens, parts.source),
      cue: [spanOf(tokens, parts.cue)],
      entry: null,
      relay: null,
      sentence,
    });
  }
  return found;
}

/** "Smith (later) fumed" or "cried Smith". */
function subjectAndVerb(
  { passage: { tokens }, sentence: { to } }: Reading,
  at: number,
): { readonly source: Range; readonly cue: Range } | null {
  if (isFiniteVerb(tokens[at]?.pos, tokens[at]?.lower)) {
    const source = nounPhraseAfter(tokens, at + 1, to);
    return source && !isTimeWord(tokens[source.from]) ? { source, cue: { from: at, to: at + 1 } } : null;
  }
  const source = nounPhraseAfter(tokens, at, to);
  if (!source) return null;
  let verb = source.to;
  while (verb < to && /^(?:ADV|AUX)$/u.test(tokens[verb]?.pos ?? '')) verb++;
  return isFiniteVerb(tokens[verb]?.pos, tokens[verb]?.lower) && verb < to
    ? { source, cue: { from: verb, to: verb + 1 } }
    : null;
}

const isFiniteVerb = (pos: string | undefined, word: string | undefined): boolean =>
  (pos === 'VERB' && !/ing$/u.test(word ?? '')) || (pos === 'ADJ' && /[^e]ed$/u.test(word ?? ''));
