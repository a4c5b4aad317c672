/** "…," the agency quoted Smith as saying. */
import type { Span } from '../../domain/span.ts';
import { nounPhraseAfter, nounPhraseBefore, spanOf } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/tokens.ts';
import type { Attribution, Reading } from './attribution.ts';
import { clauseBefore, clauseEnd, clauseStart, contentSpan } from './content-clause.ts';

const QUOTING = new Set(['quoted', 'quotes', 'cited', 'cites', 'quoting', 'citing']);

export function recogniseQuotedAsSaying(reading: Reading): Attribution[] {
  const { tokens } = reading.passage;
  const { from, to } = reading.sentence;
  for (let i = from; i < to; i++) {
    if (!QUOTING.has(tokens[i]?.lower ?? '')) continue;
    const source = nounPhraseAfter(tokens, i + 1, to);
    if (!source || !isAsSaying(tokens, source.to)) continue;
    const relay = nounPhraseBefore(tokens, i, from);
    const content = contentOf(reading, relay?.from ?? i, source.to + 1);
    if (!content) continue;
    return [
      {
        pattern: 'quoted-as-saying',
        content: [content],
        source: spanOf(tokens, source),
        cue: [spanOf(tokens, { from: i, to: i + 1 }), spanOf(tokens, { from: source.to, to: source.to + 2 })],
        entry: reading.cues.verbs.get('say') ?? null,
        relay: relay && spanOf(tokens, relay),
        sentence: reading.sentence,
      },
    ];
  }
  return [];
}

const isAsSaying = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'as' && /ing$/u.test(tokens[at + 1]?.lower ?? '');

/** A quotation before the relay, else the clause behind "saying", else the clause before the relay. */
function contentOf(reading: Reading, relay: number, saying: number): Span | null {
  const { tokens } = reading.passage;
  const quoted = quotationEndingBefore(reading, tokens[relay]?.start ?? 0);
  if (quoted) return quoted;
  const behind = clauseStart(reading, saying + 1, tokens[saying]);
  if (behind !== null) return contentSpan(reading, { from: behind, to: clauseEnd(reading, behind) });
  const before = clauseBefore(reading, relay);
  return before && contentSpan(reading, before);
}

function quotationEndingBefore({ passage, sentence, index }: Reading, at: number): Span | null {
  const found = index
    .speechIn(sentence)
    .find(({ end }) => end <= at && /^[\s,—–-]*$/u.test(passage.text.slice(end, at)));
  return found ? { start: found.start, end: found.end } : null;
}
