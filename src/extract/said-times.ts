/** Gives a later claim of the same speaker the day on which the article says that the speaker spoke. */
import type { Claim } from '../domain/claim.ts';
import type { Time } from '../domain/time.ts';

/** Forward only, within one article, always inferred: "Smith said on Thursday … Smith added". */
export function carrySaid(claims: readonly Claim[]): Claim[] {
  const last = new Map<string, Time>();
  return claims.map((claim) => {
    const key = claim.speaker?.id;
    if (!key || claim.section !== 'body') return claim;
    if (claim.said) {
      last.set(key, claim.said);
      return claim;
    }
    const said = last.get(key);
    return said ? { ...claim, said: { ...said, certainty: 'inferred' } } : claim;
  });
}
