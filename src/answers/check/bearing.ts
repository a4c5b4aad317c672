/** Whether a claim says what a statement says, or the contrary: by negation, and by what is over or goes on. */
import type { Claim } from '../../domain/claim.ts';
import type { SharedWord } from '../../domain/services.ts';
import { phasedThings, phaseOf } from '../conflicts/phase.ts';
import { hasNegation, negatedStems } from './negation.ts';
import { type Statement, stemsIn } from './statement.ts';

export type Bearing = 'alike' | 'contrary';

/** Of the phase where both tell one of the same thing, else null. */
export function bearingByPhase({ text }: Statement, { selector: { exact } }: Claim): Bearing | null {
  const [one, two] = [phaseOf(text), phaseOf(exact)];
  if (!one || !two) return null;
  const things = phasedThings(exact);
  if (!phasedThings(text).some((thing) => things.includes(thing))) return null;
  return one === two ? 'alike' : 'contrary';
}

/** A denial without a negation of its own ("I have no knowledge") negates all that it says. */
function negatedIn({ polarity, selector: { exact } }: Claim): ReadonlySet<string> {
  if (polarity === 'denies' && !hasNegation(exact)) return new Set(stemsIn(exact));
  return negatedStems(exact);
}

const UP =
  /\b(?:rais\w+|increas\w+|expand\w*|grow\w*|grew|rise[sn]?|rose|rising|boost\w*|more than doubled)\b/i;
const DOWN =
  /\b(?:cuts?|cutting|lower(?:s|ed|ing)?|reduc\w+|decreas\w+|shr[aiu]nk\w*|drop\w*|f[ae]ll(?:s|en|ing)?|slash\w*)\b/i;

/** +1 up, -1 down, 0 neither or both. */
const directionOf = (text: string): number => Number(UP.test(text)) - Number(DOWN.test(text));

/** One raises what the other lowers. */
export const directionsDiffer = (a: string, b: string): boolean => directionOf(a) * directionOf(b) < 0;

/**
 * The verb decides where both have it; else one word that is negated in both makes them alike, and one that is in one of
 * the two only makes them contrary.
 */
export function bearingByNegation(
  statement: Statement,
  claim: Claim,
  shared: readonly SharedWord[],
): Bearing {
  const negated = negatedIn(claim);
  const signs = ({ stated, claimed }: SharedWord) =>
    Number(statement.negated.has(stated)) + Number(claimed.some((stem) => negated.has(stem)));
  const verb = shared.find(({ stated }) => stated === statement.verb);
  const deciding = (verb ? [verb] : shared.filter(({ deniable }) => deniable)).map(signs);
  if (deciding.includes(2)) return 'alike';
  return deciding.includes(1) ? 'contrary' : 'alike';
}
