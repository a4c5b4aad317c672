/** Finds claims that say again what another claim of the same document says: headline, summary, copy. */
import type { Claim } from '../domain/claim.ts';
import { termsOf } from '../language/terms.ts';

/** Share of the shorter claim's distinct words that the other must hold. */
const SHARED = 0.6;
/** In running text only a copy, word for word, is a repetition. */
const COPY = 0.95;
const LEAST_TERMS = 3;

/** The claims with `repeats` filled in; the body's wording is the original, else the one that stands first. */
export function linkRepetitions(claims: readonly Claim[]): Claim[] {
  const terms = new Map(claims.map((claim) => [claim.id, new Set(termsOf(claim.selector.exact))]));
  return claims.map((claim, index) => {
    const original = best(claim, index, claims, terms);
    return original ? { ...claim, repeats: original.id } : claim;
  });
}

function best(
  claim: Claim,
  index: number,
  claims: readonly Claim[],
  terms: ReadonlyMap<string, ReadonlySet<string>>,
): Claim | null {
  let found: Claim | null = null;
  let most = claim.section === 'body' ? COPY : SHARED;
  claims.forEach((other, at) => {
    if (other.section !== 'body' || other === claim || (claim.section === 'body' && at >= index)) return;
    if (differs(claim, other)) return;
    const share = sharedTerms(terms.get(claim.id), terms.get(other.id));
    if (share < most || (share === most && found !== null)) return;
    most = share;
    found = other;
  });
  return found;
}

/** Other figures, or other speakers in running text: not the same claim. */
function differs(a: Claim, b: Claim): boolean {
  const figures = (claim: Claim) =>
    claim.figures.flatMap(({ value, max }) => (max === undefined ? [value] : [value, max]));
  const known = new Set(figures(b));
  if (figures(a).length && !figures(a).some((value) => known.has(value))) return true;
  return a.section === 'body' && a.speaker?.id !== b.speaker?.id;
}

function sharedTerms(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b || a.size < LEAST_TERMS || b.size < LEAST_TERMS) return 0;
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.min(a.size, b.size);
}
