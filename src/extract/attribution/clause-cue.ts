/** …, Smith said (on Monday). / …, said Smith. / …, warns the ministry. */
import { spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';
import { clauseBefore, clauseStart, contentSpan } from './content-clause.ts';
import { cueVerbs } from './cue-verb.ts';

export function recogniseClauseCue(reading: Reading): Attribution[] {
  const { tokens } = reading.passage;
  return cueVerbs(reading).flatMap((cue) => {
    if (!cue.source || cue.distant || !cue.entry.takes.includes('clause') || cue.entry.as !== 'verb')
      return [];
    const first = Math.min(cue.source.from, cue.group.from);
    const isBehindComma = tokens[first - 1]?.text === ',';
    if (!isBehindComma || first <= reading.sentence.from) return [];
    if (!cue.inverted && clauseStart(reading, cue.group.to, tokens[cue.verb]) !== null) return [];
    const clause = clauseBefore(reading, first);
    if (!clause) return [];
    return [
      {
        pattern: 'clause-cue',
        content: [contentSpan(reading, clause)],
        source: spanOf(tokens, cue.source),
        cue: [spanOf(tokens, cue.group)],
        entry: cue.entry,
        relay: null,
        sentence: reading.sentence,
      },
    ];
  });
}
