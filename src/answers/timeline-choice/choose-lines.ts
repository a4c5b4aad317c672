/** Puts the claims of a timeline in the order in which they deserve room: much for days of which much is told. */
import type { Claim } from '../../domain/claim.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import { dayScores } from './day-scores.ts';
import { rankLines } from './rank-lines.ts';

/** A claim where a timeline shows it. */
export interface Dated {
  readonly claim: Claim;
  /** What stands together: an ISO day, or a time that is none. */
  readonly key: string;
  /** ISO day; null for a time that is none. */
  readonly day: string | null;
}

/**
 * The same claims, the most deserving first. Lines go to days as seats go to parties (D'Hondt): the nth line of a day
 * weighs the day's score divided by n, so that a day with three times the score has three lines before another's second.
 */
export function inOrderOfWorth(
  dated: readonly Dated[],
  library: Pick<ClaimLibrary, 'claims'>,
  repeatedIn: (claim: Claim) => number = () => 0,
): readonly Claim[] {
  const scoreOf = dayScores(library);
  const days = groupBy(dated, ({ key }) => key);
  return [...days.values()]
    .flatMap((own) => {
      const score = scoreOf(own[0]?.day ?? null);
      const claims = own.map(({ claim }) => claim);
      return rankLines(claims, library, repeatedIn).map((claim, index) => ({
        claim,
        weight: score / (index + 1),
      }));
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ claim }) => claim);
}
