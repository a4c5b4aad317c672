/** The order in which fitting claims are shown: both sides of a comparison, the newest of what is equally near. */
import type { Claim } from '../domain/claim.ts';
import type { Candidate } from './judge-claims.ts';
import { nameFit, type Relays } from './name-fit.ts';
import { yearFit } from './period-fit.ts';
import type { Understood } from './question/understand.ts';

/** A further hit is shown when it scores at least this share of the best. */
const LEAST_OF_BEST = 0.35;
/** The newest is looked for among claims that cover about as much as the best. */
const ABOUT_AS_MUCH = 0.85;
const MOST_HITS = 10;
/** Said by the one compared, or for him. */
const OWN = 0.7;

/** When it was said; of what nobody says when, when it was published. */
const dayOf = ({ said, document }: Claim): string => (said ?? document.published)?.value ?? '';

function newestFirst(a: Candidate, b: Candidate): number {
  const [first, second] = [dayOf(a.claim), dayOf(b.claim)];
  return first === second ? 0 : first < second ? 1 : -1;
}

/** One test a side: a speaker each, or a year each. */
function sidesOf({ names, years }: Understood, relays: Relays): readonly ((hit: Candidate) => boolean)[] {
  if (names.length > 1) {
    return names.map(
      (name) =>
        ({ indexed }) =>
          nameFit(name, indexed, relays) >= OWN,
    );
  }
  return years.map(
    (year) =>
      ({ claim }) =>
        yearFit(claim, year) > 0,
  );
}

/** The best of each side come first. */
function withBothSides(
  fitting: readonly Candidate[],
  kept: readonly Candidate[],
  query: Understood,
  relays: Relays,
): readonly Candidate[] {
  const taken = new Set<Candidate>();
  for (const isOfSide of sidesOf(query, relays)) {
    const best = fitting.find((candidate) => !taken.has(candidate) && isOfSide(candidate));
    if (best) taken.add(best);
  }
  return [...taken]
    .sort((a, b) => b.score - a.score)
    .concat(kept.filter((candidate) => !taken.has(candidate)));
}

/** `fitting`: best first. */
export function orderHits(
  fitting: readonly Candidate[],
  query: Understood,
  relays: Relays,
): readonly Candidate[] {
  const [best] = fitting;
  if (!best) return [];
  if (query.wanted === 'latest') {
    const most = Math.max(...fitting.map(({ coverage }) => coverage));
    const alike = fitting.filter(({ coverage }) => coverage >= most * ABOUT_AS_MUCH);
    return alike.sort(newestFirst).slice(0, MOST_HITS);
  }
  const kept = fitting.filter(({ score }) => score >= best.score * LEAST_OF_BEST).slice(0, MOST_HITS);
  return query.wanted === 'compare' ? withBothSides(fitting, kept, query, relays).slice(0, MOST_HITS) : kept;
}
