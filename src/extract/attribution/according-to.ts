/** According to Smith, … / …, according to Smith. */
import { nounPhraseAfter, type Range, spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';
import { clauseBefore, contentSpan, withoutClosing } from './content-clause.ts';

export function recogniseAccordingTo(reading: Reading): Attribution[] {
  const { tokens } = reading.passage;
  const { from, to } = reading.sentence;
  for (let i = from; i + 1 < to; i++) {
    if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue;
    const source = nounPhraseAfter(tokens, i + 2, to);
    if (!source) continue;
    const content = contentOf(reading, i, source);
    if (!content) continue;
    return [
      {
        pattern: 'according-to',
        content: [contentSpan(reading, content)],
        source: spanOf(tokens, source),
        cue: [spanOf(tokens, { from: i, to: i + 2 })],
        entry: reading.cues.phrases.get('according')?.[0]?.entry ?? null,
        relay: null,
        sentence: reading.sentence,
      },
    ];
  }
  return [];
}

/** Behind "According to X," at the head of the sentence; before ", according to X" anywhere else: the whole of it. */
function contentOf(reading: Reading, at: number, source: Range): Range | null {
  const { tokens } = reading.passage;
  if (at > reading.sentence.from + 1) return clauseBefore(reading, at);
  const comma = tokens[source.to]?.text === ',' ? source.to + 1 : source.to;
  const end = withoutClosing(tokens, comma, reading.sentence.to);
  return end - comma >= 3 ? { from: comma, to: end } : null;
}
