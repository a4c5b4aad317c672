/** Ranks the claims for an understood question, or finds that nothing on record answers it. */
import type { Hit, SearchResult } from '../domain/services.ts';
import { type WeighedUnit, weighUnits } from './coverage.ts';
import { type Candidate, judgeClaims, type SearchContext } from './judge-claims.ts';
import { orderHits } from './order-hits.ts';
import type { Understood } from './question/understand.ts';
import { wantedPolarity } from './question/wanted.ts';
import { whyNothing } from './why-nothing.ts';

/** Share of the question's weight that a claim must cover to answer it. */
const LEAST_COVERED = 0.62;
/** Of a claim that only mentions the one named, and meets no period either, more is asked: a shared topic is no answer. */
const LEAST_COVERED_BY_MENTION = 0.72;
const BY_OR_FOR = 0.7;
const MOST_LEADS = 3;
const LEAD_COVERED = 0.25;
/** Said by, relayed by or about the one named. */
const LEAD_SPEAKER = 0.5;
/** A smaller number may be anything ("phase 2"): unless a claim has it, it is not taken for a figure. */
const LEAST_FIGURE = 10;

const toHit = ({ claim, score }: Candidate): Hit => ({ claim, score });

/** A country or place that no claim has anything about is never a detail. */
const strangePlace = (units: readonly WeighedUnit[]): boolean =>
  units.some(
    ({ unit, onRecord }) => !onRecord && !unit.light && (unit.country !== null || (unit.place && !unit.soft)),
  );

function answers(candidate: Candidate, { wanted, period }: Understood): boolean {
  const { coverage, speakerFit, periodFit, figureFit, countryFit } = candidate;
  if (speakerFit === 0 || periodFit === 0 || figureFit === 0 || countryFit === 0) return false;
  if (wanted === 'how-many' && figureFit < 1) return false;
  return coverage >= (speakerFit < BY_OR_FOR && period === null ? LEAST_COVERED_BY_MENTION : LEAST_COVERED);
}

const hasSomethingToFind = ({ units, names, period, figures }: Understood): boolean =>
  names.length > 0 || period !== null || figures.length > 0 || units.some(({ light }) => !light);

/** "latest", "did anyone deny it?": nothing to look up, but a kind of claim to show; null for no kind. */
function byIntent(query: Understood): ((candidate: Candidate) => boolean) | null {
  const polarity = wantedPolarity(query.text);
  if (polarity !== null) return ({ claim }) => claim.polarity === polarity;
  return query.wanted === 'latest' ? () => true : null;
}

/** By their words alone: a lead need not meet the demands, but is from whom the question names. */
function pickLeads(candidates: readonly Candidate[], query: Understood): Hit[] {
  if (!query.units.some(({ light }) => !light) && query.names.length === 0) return [];
  return candidates
    .filter(({ coverage, speakerFit }) => coverage >= LEAD_COVERED && speakerFit >= LEAD_SPEAKER)
    .sort((a, b) => b.relevance - a.relevance || a.indexed.place - b.indexed.place)
    .slice(0, MOST_LEADS)
    .map(({ claim, relevance }) => ({ claim, score: relevance }));
}

function withoutSmallFigures(query: Understood, { index }: SearchContext): Understood {
  const onRecord = (value: number) =>
    index.claims.some(({ claim }) => claim.figures.some((figure) => figure.value === value));
  const figures = query.figures.filter((value) => value >= LEAST_FIGURE || onRecord(value));
  return figures.length === query.figures.length ? query : { ...query, figures };
}

/** Constraints understood from the question refuse first; what is left must cover its words. */
export function searchClaims(asked: Understood, context: SearchContext): SearchResult {
  const query = withoutSmallFigures(asked, context);
  const units = weighUnits(query.units, context.index);
  const candidates = judgeClaims(query, units, context);
  const something = hasSomethingToFind(query);
  const isWanted = something ? (candidate: Candidate) => answers(candidate, query) : byIntent(query);
  const refused = query.unknownNames.length > 0 || strangePlace(units) || isWanted === null;
  const fitting = refused ? [] : candidates.filter(isWanted);
  const [best] = fitting;
  if (!best) {
    const why = whyNothing(query, units, candidates, context);
    return { hits: [], why, leads: something ? pickLeads(candidates, query) : [], confidence: 0 };
  }
  const confidence = Math.min(1, best.coverage * best.speakerFit * best.periodFit * best.figureFit);
  return { hits: orderHits(fitting, query, context).map(toHit), why: null, leads: [], confidence };
}
