/** The ordered list of recognisers: the surer construction stands first and keeps its cue. */
import type { Span } from '../../domain/span.ts';
import { hull, overlaps } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import { recogniseAccordingTo } from './according-to.ts';
import type { Attribution, Reading, Recogniser } from './attribution.ts';
import { recogniseClauseCue } from './clause-cue.ts';
import { recogniseColonHeadline } from './colon-headline.ts';
import type { CueBook } from './cue-book.ts';
import { recogniseCueClause } from './cue-clause.ts';
import { recogniseCueObject } from './cue-object.ts';
import { recogniseNounCue } from './noun-cue.ts';
import { indexPassage } from './passage-index.ts';
import { recogniseQuotedAsSaying } from './quoted-as-saying.ts';
import { recogniseQuotedWithCue } from './quoted-with-cue.ts';

/**
 * The order decides which construction a cue belongs to: quotations before clauses (their edges are certain),
 * a clause behind the cue before one in front of it, and bare objects last.
 */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseColonHeadline,
  recogniseQuotedAsSaying,
  recogniseQuotedWithCue,
  recogniseAccordingTo,
  recogniseClauseCue,
  recogniseCueClause,
  recogniseNounCue,
  recogniseCueObject,
];

/** Attributions of one passage, in the order of the text. */
export function attributePassage(passage: Passage, cues: CueBook, isHeadline: boolean): Attribution[] {
  const index = indexPassage(passage);
  return passage.sentences.flatMap((sentence) => {
    const reading: Reading = { passage, index, sentence, cues, isHeadline };
    const kept: Attribution[] = [];
    for (const recognise of RECOGNISERS) {
      for (const found of recognise(reading)) {
        if (!kept.some((other) => isSameCue(found, other))) kept.push(found);
      }
    }
    return kept.sort((a, b) => startOf(a) - startOf(b));
  });
}

const startOf = ({ content }: Attribution): number => hull(content)?.start ?? 0;

const isSameCue = (a: Attribution, b: Attribution): boolean =>
  a.cue.some((one) => b.cue.some((other: Span) => overlaps(one, other)));
