/** Gives a later claim of the same speaker the day on which the article says that the speaker spoke. */
import type { Claim } from '../domain/claim.ts';
import type { Time } from '../domain/time.ts';

/**
 * Forward only, within one article, always inferred: "Smith said on Thursday … Smith added". An outlet that
 * passed words on that day spoke that day, too.
 */
export function carrySaid(claims: readonly Claim[]): Claim[] {
  const last = new Map<string, Time>();
  return claims.map((claim) => {
    const { speaker, said, section, via, document } = claim;
    if (!speaker?.id && !said) return claim;
    if (section !== 'body') return claim;
    if (said) {
      const relays = via.filter((name) => name !== document.publisher);
      for (const name of [...(speaker?.id ? [speaker.name] : []), ...relays]) last.set(name, said);
      return claim;
    }
    const carried = speaker && last.get(speaker.name);
    return carried ? { ...claim, said: { ...carried, certainty: 'inferred' } } : claim;
  });
}
