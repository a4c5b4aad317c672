/** Puts the claims that answer a comparison under the years that are compared. */
import type { Group } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import { matchPeriod } from './about-period.ts';
import { wholeYear } from './topic-claims.ts';

const YEAR = /\b(?:19|20)\d{2}\b/g;
const MAX_YEARS = 6;

/** The different years of a question, in the order in which they stand. */
export const yearsIn = (question: string): readonly number[] =>
  [...new Set(question.match(YEAR) ?? [])].slice(0, MAX_YEARS).map(Number);

/** The year that a claim is about; else one that it compares another with; else none of them. */
function yearOf(claim: Claim, years: readonly number[]): number | null {
  const matches = years.map((year) => ({ year, match: matchPeriod(claim, wholeYear(year), null) }));
  const proper = matches.find(({ match }) => match && match.by !== 'compared');
  return (proper ?? matches.find(({ match }) => match))?.year ?? null;
}

/**
 * Groups in the order of their best claims, so that the best answer stays first; claims keep their order.
 * @param ofNone the heading over claims of none of the years
 */
export function groupByYears(
  claims: readonly Claim[],
  years: readonly number[],
  ofNone: string,
): readonly Group[] {
  const groups = new Map<string, string[]>();
  for (const claim of claims) {
    const label = String(yearOf(claim, years) ?? ofNone);
    groups.set(label, [...(groups.get(label) ?? []), claim.id]);
  }
  return [...groups].map(([label, claimIds]) => ({ label, claimIds }));
}
