/** Puts claims in the order of the time that they are about, or else were said or published. */
import { compareDays } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import { type DayRange, parseEdtf } from '../domain/edtf.ts';
import type { Time } from '../domain/time.ts';

/** Sorts after every day of the calendar. */
const NEVER = '9999-99-99';

/** The days of an EDTF value; null where open, unknown or unreadable. */
export const daysOf = (value: string): DayRange => parseEdtf(value) ?? { first: null, last: null };

/** The time by which a claim is filed: what it is about, or else when it was said, or else published. */
export const anchorOf = (claim: Claim): Time | null => claim.about ?? claim.said ?? claim.document.published;

/** A key that sorts by first day; what has no day comes last. */
export const startOf = (time: Time | null): string => (time && daysOf(time.value).first) ?? NEVER;

/** A copy in the order of a time, and of documents and text where the time is the same. */
export function inTimeOrder(
  claims: readonly Claim[],
  timeOf: (claim: Claim) => Time | null = anchorOf,
): readonly Claim[] {
  const keyed = claims.map((claim) => ({ claim, key: startOf(timeOf(claim)) }));
  keyed.sort(
    (a, b) =>
      compareDays(a.key, b.key) ||
      a.claim.document.id.localeCompare(b.claim.document.id) ||
      a.claim.selector.start - b.claim.selector.start,
  );
  return keyed.map(({ claim }) => claim);
}
