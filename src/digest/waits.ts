/** How long to wait before trying again, and how often. */

export interface Waits {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** Six waits that double up to an hour, then an hour each. */
export const WAITS: Waits = { firstMs: 60_000, longestMs: 3_600_000 };

/** The last attempt is about a day after the first; by then the next digest has the news. */
export const MOST_ATTEMPTS = 30;

/**
 * Milliseconds after the attempt (the first is 1). Up to a quarter is taken off at random (`random` is in 0..1), so that
 * what failed together does not come back together.
 */
export function waitAfter(attempt: number, random: number, { firstMs, longestMs }: Waits = WAITS): number {
  const doubled = firstMs * 2 ** Math.min(Math.max(attempt, 1) - 1, 16);
  return Math.round(Math.min(doubled, longestMs) * (1 - random / 4));
}
