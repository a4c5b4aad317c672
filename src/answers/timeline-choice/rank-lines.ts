/** Ranks the claims of one day: what most of the day's claims are about comes first. */
import type { Claim } from '../../domain/claim.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import { termsOf } from '../../language/terms.ts';
import { perClaim } from '../per-claim.ts';

type Vector = ReadonlyMap<string, number>;

/** Beside the likeness to the day as a whole (0..1). */
const ON_A_TOPIC = 0.3;
const ATTRIBUTED = 0.15;
const WITH_FIGURE = 0.1;
const REPEATED = 0.2;
const DANGLING = 0.4;

/** A sentence of the outlet that leans on the one before it says little by itself. */
const LEANS =
  /^["“'‘(]*(?:but|this|that|these|those|it|its|he|she|they|his|her|their|others?|some|such|also)\b/i;

/** Does the sentence begin with what only the text before it explains? */
export function isDangling({ selector: { prefix, exact } }: Claim): boolean {
  return LEANS.test(`${prefix}${exact}`.trimStart());
}

const cache = new WeakMap<Pick<ClaimLibrary, 'claims'>, ReadonlyMap<string, number>>();

const termsIn = perClaim(({ selector }) => [...new Set(termsOf(selector.exact))]);

/** In how many claims each term stands. */
function frequencies(library: Pick<ClaimLibrary, 'claims'>): ReadonlyMap<string, number> {
  const known = cache.get(library);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const claim of library.claims) {
    for (const term of termsIn(claim)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  cache.set(library, counts);
  return counts;
}

/** TF-IDF with each term once, of length 1. */
function vectorOf(claim: Claim, counts: ReadonlyMap<string, number>, total: number): Vector {
  const terms = termsIn(claim);
  const weights = terms.map((term) => Math.log(1 + total / (counts.get(term) ?? 1)));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return new Map(terms.map((term, index) => [term, (weights[index] ?? 0) / length]));
}

function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

function product(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

function worthOf(claim: Claim, repeated: number): number {
  return (
    (claim.topics.length ? ON_A_TOPIC : 0) +
    (claim.speaker?.certainty === 'stated' ? ATTRIBUTED : 0) +
    (claim.figures.length ? WITH_FIGURE : 0) +
    REPEATED * Math.log1p(repeated) -
    (!claim.speaker && isDangling(claim) ? DANGLING : 0)
  );
}

/**
 * Best first: near to the centroid of the day's claims (as datewise timeline summaries choose their sentences; Ghalandari
 * and Ifrim 2020), on a topic, attributed, repeated elsewhere.
 * @param repeatedIn in how many further places a claim is said
 */
export function rankLines(
  claims: readonly Claim[],
  library: Pick<ClaimLibrary, 'claims'>,
  repeatedIn: (claim: Claim) => number,
): readonly Claim[] {
  const counts = frequencies(library);
  const vectors = claims.map((claim) => vectorOf(claim, counts, library.claims.length));
  const centre = sumOf(vectors);
  const length = Math.sqrt(product(centre, centre)) || 1;
  return claims
    .map((claim, index) => ({
      claim,
      index,
      score: product(vectors[index] ?? new Map(), centre) / length + worthOf(claim, repeatedIn(claim)),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ claim }) => claim);
}
