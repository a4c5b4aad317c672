/** Judges every claim for a question: how much of its words it covers, and how well it meets its demands. */
import type { Hit } from '../domain/services.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type Constraints, type Knowledge, readConstraints } from './constraint-fit.ts';
import { coverageOf, type WeighedUnit } from './coverage.ts';
import { pickCandidates } from './pick-candidates.ts';
import type { Understood } from './question/understand.ts';

const COVERAGE_POWER = 1.5;

export interface SearchContext extends Knowledge {
  readonly index: ClaimIndex;
}

export interface Candidate extends Hit {
  readonly indexed: IndexedClaim;
  readonly coverage: number;
  /** By its words alone. */
  readonly relevance: number;
  readonly speakerFit: number;
  readonly periodFit: number;
  readonly figureFit: number;
  readonly countryFit: number;
}

function judge(
  indexed: IndexedClaim,
  textScore: number,
  coverage: number,
  constraints: Constraints,
): Candidate {
  const { claim } = indexed;
  const speakerFit = constraints.speaker(indexed);
  const periodFit = constraints.period(claim);
  const figureFit = constraints.figure(indexed);
  const countryFit = constraints.country(indexed);
  // Exact wording decides between claims that cover alike; more of it counts less and less.
  const relevance = Math.log2(2 + textScore) * coverage ** COVERAGE_POWER;
  const fit = speakerFit * periodFit * figureFit * countryFit * constraints.kind(claim);
  const score = relevance * fit;
  return { claim, indexed, coverage, speakerFit, periodFit, figureFit, countryFit, relevance, score };
}

const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.indexed.place - b.indexed.place;

/** The claims worth judging, of a small record all, best first. */
export function judgeClaims(
  query: Understood,
  units: readonly WeighedUnit[],
  context: SearchContext,
): readonly Candidate[] {
  const constraints = readConstraints(query, context);
  const claims = pickCandidates(query, units, constraints, context);
  const textScores = context.index.score(query.units, claims);
  return claims
    .map((indexed) =>
      judge(
        indexed,
        textScores.get(indexed.place) ?? 0,
        coverageOf(units, indexed, query.wanted),
        constraints,
      ),
    )
    .sort(byScore);
}
