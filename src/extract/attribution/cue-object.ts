/** Smith denied the withdrawal; announced a reduction; spoke out in favor of …; vowed to …. */
import { nounPhraseAfter, spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';
import { clauseEnd, contentSpan } from './content-clause.ts';
import { type CueVerb, cueVerbs } from './cue-verb.ts';

export function recogniseCueObject(reading: Reading): Attribution[] {
  return cueVerbs(reading).flatMap((cue) => {
    if (!cue.source || cue.inverted || cue.distant || !cue.entry.takes.includes('object')) return [];
    const start = cue.group.to;
    if (!startsObject(reading, cue, start)) return [];
    const end = clauseEnd(reading, start);
    if (end - start < 2) return [];
    return [
      {
        pattern: 'cue-object',
        content: [contentSpan(reading, { from: start, to: end })],
        source: spanOf(reading.passage.tokens, cue.source),
        cue: [spanOf(reading.passage.tokens, cue.group)],
        entry: cue.entry,
        relay: null,
        sentence: reading.sentence,
      },
    ];
  });
}

function startsObject({ passage, sentence }: Reading, cue: CueVerb, at: number): boolean {
  const { tokens } = passage;
  const first = tokens[at];
  if (!first || at >= sentence.to) return false;
  if (cue.entry.as === 'phrase' || first.lower === 'to') return true;
  if (first.pos === 'VERB' && /ing$/u.test(first.lower)) return true;
  const phrase = nounPhraseAfter(tokens, at, sentence.to);
  return phrase !== null;
}
