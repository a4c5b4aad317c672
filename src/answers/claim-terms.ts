/** The terms of claims' own words, worked out once for as long as the claims are: a corrected one keeps its words. */
import type { Claim } from '../domain/claim.ts';
import { termsOf } from '../language/terms.ts';

/** As one text each: a hundred thousand lists would take many times the memory. Terms have no spaces. */
const kept = new WeakMap<Claim['selector'], string>();

/** `termsOf` the claim's words, joined by spaces. */
export function joinedTerms({ selector }: Claim): string {
  const known = kept.get(selector);
  if (known !== undefined) return known;
  const joined = termsOf(selector.exact).join(' ');
  kept.set(selector, joined);
  return joined;
}

export function termsOfClaim(claim: Claim): readonly string[] {
  const joined = joinedTerms(claim);
  return joined === '' ? [] : joined.split(' ');
}
