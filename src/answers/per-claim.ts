/** What is read from a claim is read once, however many others it is compared with. */
import type { Claim } from '../domain/claim.ts';

/** The memory goes with the claims. */
export function perClaim<T>(read: (claim: Claim) => T): (claim: Claim) => T {
  const known = new WeakMap<Claim, { readonly value: T }>();
  return (claim) => {
    const found = known.get(claim) ?? { value: read(claim) };
    known.set(claim, found);
    return found.value;
  };
}
