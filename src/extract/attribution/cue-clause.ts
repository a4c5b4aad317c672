/** Smith said (on Monday) (that) …; the ministry called it "realistic" that … */
import { spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';
import { clauseEnd, clauseStart, contentSpan } from './content-clause.ts';
import { type CueVerb, cueVerbs } from './cue-verb.ts';

export function recogniseCueClause(reading: Reading): Attribution[] {
  const { tokens } = reading.passage;
  return cueVerbs(reading).flatMap((cue) => {
    if (!cue.source || cue.inverted) return [];
    const start = clauseStart(reading, cue.group.to, tokens[cue.verb]) ?? evaluatedClause(reading, cue);
    if (start === null || (!takesClause(cue) && tokens[start - 1]?.lower !== 'that')) return [];
    const end = clauseEnd(reading, start);
    if (end - start < 2) return [];
    return [
      {
        pattern: cue.distant ? 'distant-cue-clause' : 'cue-clause',
        content: [contentSpan(reading, { from: start, to: end })],
        source: spanOf(tokens, cue.source),
        cue: [spanOf(tokens, cue.group)],
        entry: cue.entry,
        relay: null,
        sentence: reading.sentence,
      },
    ];
  });
}

const takesClause = ({ entry }: CueVerb): boolean => entry.takes.includes('clause');

/** "called it realistic that …": the clause behind "it" and a judgement. */
function evaluatedClause({ passage, sentence }: Reading, { group }: CueVerb): number | null {
  const { tokens } = passage;
  if (tokens[group.to]?.lower !== 'it') return null;
  for (let i = group.to + 1; i < Math.min(sentence.to, group.to + 8); i++) {
    if (tokens[i]?.lower === 'that') return i + 1;
  }
  return null;
}
