/** Which claims of a large record are worth judging: those that can cover most of a question and meet its demands. */

import type { IndexedClaim } from './claim-index.ts';
import { FIELD_CREDIT, FIELDS } from './claim-texts.ts';
import type { Constraints } from './constraint-fit.ts';
import { REFERRED_TO, SYNONYM_CREDIT, type WeighedUnit } from './coverage.ts';
import type { SearchContext } from './judge-claims.ts';
import type { Understood } from './question/understand.ts';

/** Records of this size or less are judged whole; of larger ones the most promising claims. */
const JUDGED_WHOLE = 1000;
const MOST_JUDGED = 250;
/** Owners of stems that are looked at; the most frequent stems of a long query are then taken as met by every claim. */
const MOST_VISITS = 200_000;

/** Bonuses in units of full coverage: a claim that misses a demand cannot answer, whatever its words. */
const NAMED = 2;
const MENTIONED = 1;
const MEETS = 1;
const BUCKETS = 4096;

/** By the place of the field among `FIELDS`. */
const MOST_CREDITS = FIELDS.map((field) =>
  field === 'near' ? Math.max(FIELD_CREDIT.near, REFERRED_TO) : FIELD_CREDIT[field],
);
const SYNONYM_CREDITS = MOST_CREDITS.map((credit) => credit * SYNONYM_CREDIT);

/** An upper bound of each claim's coverage: each word of an alternative counts as the whole of it. */
function boundCoverage(units: readonly WeighedUnit[], { index }: SearchContext): Float32Array {
  const size = index.claims.length;
  const bounds = new Float32Array(size);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return bounds.fill(1);
  const credits = new Float32Array(size);
  let visits = 0;
  const rareFirst = units.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { unit, weight, topicCredit } of rareFirst) {
    if (visits > MOST_VISITS) break;
    const touched: number[] = [];
    const give = (place: number, credit: number): void => {
      visits++;
      const known = credits[place] ?? 0;
      if (known === 0) touched.push(place);
      if (credit > known) credits[place] = credit;
    };
    index.visit(unit.stem, (place, field) => give(place, MOST_CREDITS[field] ?? 0));
    for (const stem of new Set(unit.alternatives.flat())) {
      index.visit(stem, (place, field) => give(place, SYNONYM_CREDITS[field] ?? 0));
    }
    for (const id of unit.topics) for (const place of index.onTopic(id)) give(place, topicCredit);
    for (const place of touched) {
      bounds[place] = (bounds[place] ?? 0) + ((credits[place] ?? 0) * weight) / total;
      credits[place] = 0;
    }
  }
  return bounds;
}

/** Who said it, or through whom it came, counts more than who is mentioned. */
function addNames(keys: Float32Array, query: Understood, context: SearchContext): void {
  if (query.names.length === 0) return;
  const { index, relays, outletOf } = context;
  const ids = new Set(query.names.flatMap((name) => [...name.ids, ...name.officials]));
  const bonuses = new Float32Array(keys.length);
  for (const { forms } of query.names) {
    for (const [first = ''] of forms) {
      index.visit(first, (place) => {
        bonuses[place] = MENTIONED;
      });
    }
  }
  const related = index.sources.through((claim) => {
    const outlet = outletOf(claim);
    return (outlet !== null && ids.has(outlet)) || [...ids].some((id) => relays(claim, id));
  });
  for (const place of related) bonuses[place] = NAMED;
  for (const id of ids) for (const place of index.sources.saidBy(id)) bonuses[place] = NAMED;
  for (let place = 0; place < keys.length; place++) keys[place] = (keys[place] ?? 0) + (bonuses[place] ?? 0);
}

function addDemands(
  keys: Float32Array,
  query: Understood,
  constraints: Constraints,
  { index }: SearchContext,
): void {
  const timed = query.period !== null || query.years.length > 0;
  const figures = query.figures.length > 0 && query.wanted !== 'compare';
  if (!timed && !figures) return;
  const least = highestOf(keys) / 4;
  for (const indexed of index.claims) {
    const { place, claim } = indexed;
    const key = keys[place] ?? 0;
    if (key < least) continue;
    const inTime = timed && constraints.period(claim) > 0 ? MEETS : 0;
    const hasFigure = figures && claim.figures.some(({ value, max }) => isAsked(query, value, max));
    keys[place] = key + inTime + (hasFigure ? MEETS : 0);
  }
}

const isAsked = ({ figures }: Understood, value: number, max: number | undefined): boolean =>
  figures.includes(value) || (max !== undefined && figures.includes(max));

function highestOf(keys: Float32Array): number {
  let highest = 0;
  for (let place = 0; place < keys.length; place++) highest = Math.max(highest, keys[place] ?? 0);
  return highest;
}

/** The `most` places with the greatest keys, in order of place; of about equal ones the first. */
function greatest(keys: Float32Array, most: number): number[] {
  const scale = BUCKETS / highestOf(keys);
  const counts = new Int32Array(BUCKETS + 1);
  for (let place = 0; place < keys.length; place++) {
    const bucket = Math.floor((keys[place] ?? 0) * scale);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let bucket = BUCKETS;
  let room = most;
  while (bucket > 0 && (counts[bucket] ?? 0) <= room) room -= counts[bucket--] ?? 0;
  const places: number[] = [];
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    const own = Math.floor(key * scale);
    if (key > 0 && (own > bucket || (own === bucket && room-- > 0))) places.push(place);
  }
  return places;
}

/** All claims of a small record. Of a large one those that can answer best, by what is known without reading them. */
export function pickCandidates(
  query: Understood,
  units: readonly WeighedUnit[],
  constraints: Constraints,
  context: SearchContext,
): readonly IndexedClaim[] {
  const { claims } = context.index;
  if (claims.length <= JUDGED_WHOLE) return claims;
  const keys = boundCoverage(units, context);
  addNames(keys, query, context);
  addDemands(keys, query, constraints, context);
  return greatest(keys, MOST_JUDGED).flatMap((place) => claims[place] ?? []);
}
