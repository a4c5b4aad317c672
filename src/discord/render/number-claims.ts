/** Numbers by which a menu tells the claims of a card apart. */
import type { Claim } from '../../domain/claim.ts';

export interface Numbering {
  /** From 1, in the order shown; null where there is one claim alone. */
  readonly of: (claim: Claim) => number | null;
}

/** `shown`: in order; a claim that is shown twice keeps its first number. */
export function numberClaims(shown: readonly Claim[]): Numbering {
  const ids = [...new Set(shown.map(({ id }) => id))];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return { of: ({ id }) => (ids.length < 2 ? null : (numbers.get(id) ?? null)) };
}
