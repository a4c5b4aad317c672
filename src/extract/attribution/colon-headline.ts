/** Headlines: "Ministry: … ". Only there; in running text a colon introduces anything. */
import { spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';
import { contentSpan, withoutClosing } from './content-clause.ts';

const MOST_NAME_TOKENS = 8;

export function recogniseColonHeadline(reading: Reading): Attribution[] {
  if (!reading.isHeadline) return [];
  const { tokens } = reading.passage;
  const { from, to } = reading.sentence;
  const limit = Math.min(to, from + MOST_NAME_TOKENS);
  for (let i = from + 1; i < limit; i++) {
    if (tokens[i]?.text !== ':') continue;
    const source = { from, to: i };
    if (tokens.slice(from, i).some(({ pos }) => pos === 'AUX' || pos === 'VERB')) return [];
    const end = withoutClosing(tokens, i + 1, to);
    if (end - i < 4 || !/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return [];
    return [
      {
        pattern: 'colon-headline',
        content: [contentSpan(reading, { from: i + 1, to: end })],
        source: spanOf(tokens, source),
        cue: [spanOf(tokens, { from: i, to: i + 1 })],
        entry: null,
        relay: null,
        sentence: reading.sentence,
      },
    ];
  }
  return [];
}
