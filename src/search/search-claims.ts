/** Ranks the claims for an understood question, or finds that nothing on record answers it. */
import type { Claim } from '../domain/claim.ts';
import type { Hit, SearchResult } from '../domain/services.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type Constraints, readConstraints } from './constraint-fit.ts';
import { coverageOf, type WeighedUnit, weighUnits } from './coverage.ts';
import type { Understood } from './question/understand.ts';
import { whyNothing } from './why-nothing.ts';

/** Share of the question's weight that a claim must cover to answer it. */
const LEAST_COVERED = 0.62;
/** A further hit is shown when it scores at least this share of the best. */
const LEAST_OF_BEST = 0.35;
const MOST_HITS = 10;
const COVERAGE_POWER = 1.5;
const MOST_LEADS = 3;
const LEAD_COVERED = 0.25;
/** Said by, relayed by or about the one named. */
const LEAD_SPEAKER = 0.5;

export interface SearchContext {
  readonly index: ClaimIndex;
  readonly years: readonly number[];
  readonly outletOf: (claim: Claim) => string | null;
  readonly relays: (claim: Claim, id: string) => boolean;
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
  units: readonly WeighedUnit[],
  constraints: Constraints,
): Candidate {
  const { claim } = indexed;
  const coverage = coverageOf(units, indexed);
  const [speakerFit, periodFit, figureFit, countryFit] = [
    constraints.speaker(indexed),
    constraints.period(claim),
    constraints.figure(indexed),
    constraints.country(indexed),
  ];
  // Exact wording decides between claims that cover alike; more of it counts less and less.
  const relevance = Math.log2(2 + textScore) * coverage ** COVERAGE_POWER;
  const fit = speakerFit * periodFit * figureFit * countryFit * constraints.kind(claim);
  return {
    claim,
    indexed,
    coverage,
    speakerFit,
    periodFit,
    figureFit,
    countryFit,
    relevance,
    score: relevance * fit,
  };
}

const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.indexed.place - b.indexed.place;
const toHit = ({ claim, score }: Candidate): Hit => ({ claim, score });

const isCountry = ({ unit }: WeighedUnit): boolean => unit.country !== null;

/** A country that no claim has anything about is never a detail. */
const strangeCountry = (units: readonly WeighedUnit[]): boolean =>
  units.some((unit) => isCountry(unit) && !unit.onRecord);

function answers(candidate: Candidate, { wanted }: Understood): boolean {
  const { coverage, speakerFit, periodFit, figureFit, countryFit } = candidate;
  if (speakerFit === 0 || periodFit === 0 || figureFit === 0 || countryFit === 0) return false;
  if (wanted === 'how-many' && figureFit < 1) return false;
  return coverage >= LEAST_COVERED;
}

function newestFirst(a: Candidate, b: Candidate): number {
  const [first, second] = [a.claim.said?.value ?? '', b.claim.said?.value ?? ''];
  return first === second ? 0 : first < second ? 1 : -1;
}

const hasSomethingToFind = ({ units, names, period, figures }: Understood): boolean =>
  names.length > 0 || period !== null || figures.length > 0 || units.some(({ light }) => !light);

/** By their words alone: a lead need not meet the demands, but is from whom the question names. */
function pickLeads(candidates: readonly Candidate[], query: Understood): Hit[] {
  if (!query.units.some(({ light }) => !light) && query.names.length === 0) return [];
  return candidates
    .filter(({ coverage, speakerFit }) => coverage >= LEAD_COVERED && speakerFit >= LEAD_SPEAKER)
    .sort((a, b) => b.relevance - a.relevance || a.indexed.place - b.indexed.place)
    .slice(0, MOST_LEADS)
    .map(({ claim, relevance }) => ({ claim, score: relevance }));
}

/** Constraints understood from the question refuse first; what is left must cover its words. */
export function searchClaims(query: Understood, context: SearchContext): SearchResult {
  const { index } = context;
  const units = weighUnits(query.units, index);
  const constraints = readConstraints(query, context.outletOf, context.relays, context.years[0] ?? 0);
  const textScores = index.score(query.units);
  const candidates = index.claims
    .map((indexed) => judge(indexed, textScores.get(indexed.place) ?? 0, units, constraints))
    .sort(byScore);
  const refused = query.unknownNames.length > 0 || strangeCountry(units) || !hasSomethingToFind(query);
  const fitting = refused ? [] : candidates.filter((candidate) => answers(candidate, query));
  const [best] = fitting;
  if (!best) {
    const why = whyNothing(query, units, candidates, context.years);
    return {
      hits: [],
      why,
      leads: hasSomethingToFind(query) ? pickLeads(candidates, query) : [],
      confidence: 0,
    };
  }
  const kept = fitting.filter(({ score }) => score >= best.score * LEAST_OF_BEST).slice(0, MOST_HITS);
  const shown = query.wanted === 'latest' ? [...kept].sort(newestFirst) : kept;
  const confidence = Math.min(1, best.coverage * best.speakerFit * best.periodFit * best.figureFit);
  return { hits: shown.map(toHit), why: null, leads: [], confidence };
}
