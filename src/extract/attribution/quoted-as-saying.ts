/** "…," the agency quoted Smith as saying. */
import { nounPhraseAfter, nounPhraseBefore, spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';
import { clauseBefore, clauseEnd, clauseStart, contentSpan } from './content-clause.ts';

const QUOTING = new Set(['quoted', 'quotes', 'cited', 'cites', 'quoting', 'citing']);

export function recogniseQuotedAsSaying(reading: Reading): Attribution[] {
  const { tokens } = reading.passage;
  const { from, to } = reading.sentence;
  for (let i = from; i < to; i++) {
    if (!QUOTING.has(tokens[i]?.lower ?? '')) continue;
    const source = nounPhraseAfter(tokens, i + 1, to);
    if (!source || tokens[source.to]?.lower !== 'as' || !/ing$/u.test(tokens[source.to + 1]?.lower ?? ''))
      continue;
    const relay = nounPhraseBefore(tokens, i, from);
    const saying = source.to + 1;
    const behind = clauseStart(reading, saying + 1, tokens[saying]);
    const before = clauseBefore(reading, relay?.from ?? i);
    const quoted = quotationEndingBefore(reading, tokens[relay?.from ?? i]?.start ?? 0);
    const content = quoted
      ? quoted
      : behind !== null
        ? contentSpan(reading, { from: behind, to: clauseEnd(reading, behind) })
        : before && contentSpan(reading, before);
    if (!content) continue;
    return [
      {
        pattern: 'quoted-as-saying',
        content: [content],
        source: spanOf(tokens, source),
        cue: [spanOf(tokens, { from: i, to: i + 1 }), spanOf(tokens, { from: source.to, to: saying + 1 })],
        entry: reading.cues.verbs.get('say') ?? null,
        relay: relay && spanOf(tokens, relay),
        sentence: reading.sentence,
      },
    ];
  }
  return [];
}

function quotationEndingBefore({ passage, sentence }: Reading, at: number) {
  const found = passage.quotations.find(
    ({ start, end }) =>
      start >= sentence.start && end <= at && /^[\s,—–-]*$/u.test(passage.text.slice(end, at)),
  );
  return found ? { start: found.start, end: found.end } : null;
}
