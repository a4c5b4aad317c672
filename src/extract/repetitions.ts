/** Finds claims that say again what another claim of the same document says: headline, summary, copy. */
import type { Claim } from '../domain/claim.ts';
import { termsOf } from '../language/terms.ts';

/** Share of the shorter claim's distinct words that the other must hold. */
const SHARED = 0.6;
/** In running text only a copy, word for word, is a repetition. */
const COPY = 0.95;
const LEAST_TERMS = 3;

interface Wording {
  readonly claim: Claim;
  readonly terms: ReadonlySet<string>;
  readonly figures: readonly number[];
}

/** The claims with `repeats` filled in; the body's wording is the original, else the one that stands first. */
export function linkRepetitions(claims: readonly Claim[]): Claim[] {
  const wordings = claims.map(wordingOf);
  const originals = indexBody(wordings);
  return wordings.map((wording, index) => {
    const original = best(wording, index, wordings, originals);
    return original ? { ...wording.claim, repeats: original.id } : wording.claim;
  });
}

const wordingOf = (claim: Claim): Wording => ({
  claim,
  terms: new Set(termsOf(claim.selector.exact)),
  figures: claim.figures.flatMap(({ value, max }) => (max === undefined ? [value] : [value, max])),
});

/** Term → the claims of running text that hold it: a long article has too many claims to compare each with each. */
function indexBody(wordings: readonly Wording[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  wordings.forEach(({ claim, terms }, index) => {
    if (claim.section !== 'body' || terms.size < LEAST_TERMS) return;
    for (const term of terms) {
      const holders = found.get(term);
      if (holders) holders.push(index);
      else found.set(term, [index]);
    }
  });
  return found;
}

function best(
  wording: Wording,
  index: number,
  wordings: readonly Wording[],
  originals: ReadonlyMap<string, readonly number[]>,
): Claim | null {
  if (wording.terms.size < LEAST_TERMS) return null;
  const inBody = wording.claim.section === 'body';
  let found: Claim | null = null;
  let most = inBody ? COPY : SHARED;
  for (const at of candidates(wording.terms, originals)) {
    const other = wordings[at];
    if (!other || at === index || (inBody && at > index)) continue;
    const share = sharedTerms(wording.terms, other.terms) / Math.min(wording.terms.size, other.terms.size);
    if (share < most || (share === most && found !== null) || differs(wording, other)) continue;
    most = share;
    found = other.claim;
  }
  return found;
}

/** More would take time in the square of the article, and hold the same frequent words only. */
const MOST_COMPARED = 200;

/** The first originals that share a term, by the rarest terms, in the order of the text. */
function candidates(
  terms: ReadonlySet<string>,
  originals: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const holders = [...terms].flatMap((term) => {
    const having = originals.get(term);
    return having ? [having] : [];
  });
  const found = new Set<number>();
  for (const having of holders.sort((a, b) => a.length - b.length)) {
    if (found.size >= MOST_COMPARED) break;
    for (const at of having.slice(0, MOST_COMPARED)) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared;
}

/** Other figures, or other speakers in running text: not the same claim. */
function differs(a: Wording, b: Wording): boolean {
  if (a.figures.length > 0 && !a.figures.some((value) => b.figures.includes(value))) return true;
  return a.claim.section === 'body' && a.claim.speaker?.id !== b.claim.speaker?.id;
}
