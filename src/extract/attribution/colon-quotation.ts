/** Smith was adamant: “…” / Smith: “…”: a quotation behind a colon, where no verb of saying stands before it. */
import { nounPhraseAfter, spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';
import { cueVerbs } from './cue-verb.ts';

export function recogniseColonQuotation(reading: Reading): Attribution[] {
  const { passage, sentence, index } = reading;
  const { tokens } = passage;
  const [quotation] = index.speechIn(sentence);
  if (!quotation) return [];
  const inside = tokens.slice(sentence.from, sentence.to);
  const colon = sentence.from + inside.findIndex(({ start }) => start === quotation.start) - 1;
  if (colon <= sentence.from || tokens[colon]?.text !== ':') return [];
  if (cueVerbs(reading).some(({ verb }) => verb < colon)) return [];
  const source = nounPhraseAfter(tokens, sentence.from, colon);
  if (!source || !/^(?:PROPN|PRON)$/u.test(tokens[source.from]?.pos ?? '')) return [];
  return [
    {
      pattern: 'colon-quotation',
      content: [{ start: quotation.start, end: quotation.end }],
      source: spanOf(tokens, source),
      cue: [spanOf(tokens, { from: colon, to: colon + 1 })],
      entry: null,
      relay: null,
      sentence,
    },
  ];
}
