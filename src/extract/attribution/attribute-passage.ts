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
import { recogniseFitted } from './fitted/recognise-fitted.ts';
import type { Weights } from './fitted/weights.ts';
import { recogniseNounCue } from './noun-cue.ts';
import { indexPassage } from './passage-index.ts';
import { recogniseQuotedAsSaying } from './quoted-as-saying.ts';
import { recogniseQuotedWithCue } from './quoted-with-cue.ts';
import { recogniseQuotedWithVerb } from './quoted-with-verb.ts';
import { recogniseSignedQuotation } from './signed-quotation.ts';

/**
 * The order decides which construction a cue belongs to: quotations before clauses (their edges are certain),
 * a clause behind the cue before one in front of it, and bare objects last.
 */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseColonHeadline,
  recogniseQuotedAsSaying,
  recogniseQuotedWithCue,
  recogniseSignedQuotation,
  recogniseQuotedWithVerb,
  recogniseAccordingTo,
  recogniseClauseCue,
  recogniseCueClause,
  recogniseNounCue,
  recogniseCueObject,
];

/** What fitted weights leave to rules: quotations that they gave to nobody. */
const OF_QUOTATIONS: readonly Recogniser[] = [
  recogniseQuotedWithCue,
  recogniseSignedQuotation,
  recogniseQuotedWithVerb,
];

/**
 * Attributions of one passage, in the order of the text. With fitted weights, those found by them take the place of
 * whatever the rules find.
 */
export function attributePassage(
  passage: Passage,
  cues: CueBook,
  isHeadline: boolean,
  weights: Weights | null = null,
): Attribution[] {
  const index = indexPassage(passage);
  return passage.sentences.flatMap((sentence) => {
    const reading: Reading = { passage, index, sentence, cues, isHeadline };
    const kept: Attribution[] = [];
    for (const recognise of weights ? OF_QUOTATIONS : RECOGNISERS) {
      for (const found of recognise(reading)) {
        if (!kept.some((other) => isSameCue(found, other))) kept.push(found);
      }
    }
    if (weights) return withFitted(recogniseFitted(reading, weights), kept);
    return kept.sort((a, b) => startOf(a) - startOf(b));
  });
}

/** What was fitted, and those quotations that only the rules saw attributed. */
function withFitted(fitted: readonly Attribution[], ruled: readonly Attribution[]): Attribution[] {
  const missed = ruled.filter(
    (one) => !fitted.some((other) => isSameCue(one, other) || sharesContent(one, other)),
  );
  return [...fitted, ...missed].sort((a, b) => startOf(a) - startOf(b));
}

const sharesContent = (a: Attribution, b: Attribution): boolean =>
  a.content.some((one) => b.content.some((other) => overlaps(one, other)));

const startOf = ({ content }: Attribution): number => hull(content)?.start ?? 0;

const isSameCue = (a: Attribution, b: Attribution): boolean =>
  a.cue.some((one) => b.cue.some((other: Span) => overlaps(one, other)));
