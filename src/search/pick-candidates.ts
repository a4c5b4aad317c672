/** Which claims of a large record are worth judging: those that can cover most of a question and meet its demands. */

import type { IndexedClaim } from './claim-index.ts';
import { FIELD_CREDIT, type Field } from './claim-texts.ts';
import type { Constraints } from './constraint-fit.ts';
import { REFERRED_TO, SYNONYM_CREDIT, type WeighedUnit } from './coverage.ts';
import type { SearchContext } from './judge-claims.ts';
import { speakersOf } from './names/speaker-records.ts';
import type { Understood } from './question/understand.ts';

/** Records of this size or less are judged whole; of larger ones as many of the most promising claims. */
export const MOST_JUDGED = 1000;

/** Bonuses in units of full coverage: a claim that misses a demand cannot answer, whatever its words. */
const NAMED = 2;
const MEETS = 1;
const BUCKETS = 4096;

const mostCredit = (field: Field): number =>
  field === 'near' ? Math.max(FIELD_CREDIT.near, REFERRED_TO) : FIELD_CREDIT[field];

/** An upper bound of each claim's coverage: each word of an alternative counts as the whole of it. */
function boundCoverage(units: readonly WeighedUnit[], { index }: SearchContext): Float32Array {
  const size = index.claims.length;
  const bounds = new Float32Array(size);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return bounds.fill(1);
  const credits = new Float32Array(size);
  for (const { unit, weight, topicCredit } of units) {
    if (weight === 0) continue;
    const touched: number[] = [];
    const give = (place: number, credit: number): void => {
      const known = credits[place] ?? 0;
      if (known === 0) touched.push(place);
      if (credit > known) credits[place] = credit;
    };
    index.visit(unit.stem, (place, field) => give(place, mostCredit(field)));
    for (const stem of new Set(unit.alternatives.flat())) {
      index.visit(stem, (place, field) => give(place, mostCredit(field) * SYNONYM_CREDIT));
    }
    for (const id of unit.topics) for (const place of index.onTopic(id)) give(place, topicCredit);
    for (const place of touched) {
      bounds[place] = (bounds[place] ?? 0) + ((credits[place] ?? 0) * weight) / total;
      credits[place] = 0;
    }
  }
  return bounds;
}

/** By whom a claim is, or through whom: each way of saying it is looked up once. */
function isRelated({ names }: Understood, { relays, outletOf }: SearchContext) {
  const ids = new Set(names.flatMap((name) => [...name.ids, ...name.officials]));
  const known = new Map<string, boolean>();
  return ({ claim }: IndexedClaim): boolean => {
    if (speakersOf(claim).some(({ id }) => id !== null && ids.has(id))) return true;
    const key = `${claim.speaker === null}\n${claim.document.publisher}\n${claim.via.join('\n')}`;
    let related = known.get(key);
    if (related === undefined) {
      const outlet = outletOf(claim);
      related = (outlet !== null && ids.has(outlet)) || [...ids].some((id) => relays(claim, id));
      known.set(key, related);
    }
    return related;
  };
}

function addNames(keys: Float32Array, query: Understood, context: SearchContext): void {
  if (query.names.length === 0) return;
  const { index } = context;
  const related = new Uint8Array(index.claims.length);
  const isBy = isRelated(query, context);
  for (const claim of index.claims) if (isBy(claim)) related[claim.place] = 1;
  for (const { forms } of query.names) {
    for (const [first = ''] of forms) {
      index.visit(first, (place) => {
        if (related[place] === 0) related[place] = 2;
      });
    }
  }
  // Who said it comes before who is mentioned.
  for (const [place, how] of related.entries()) {
    if (how > 0) keys[place] = (keys[place] ?? 0) + (how === 1 ? NAMED : NAMED / 2);
  }
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
  const least = Math.max(...keys) / 4;
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

/** The `most` places with the greatest keys, in order of place; of equal ones about the first. */
function greatest(keys: Float32Array, most: number): number[] {
  const highest = keys.reduce((so, key) => Math.max(so, key), 0);
  if (highest === 0) return [];
  const counts = new Int32Array(BUCKETS + 1);
  const bucketOf = (key: number): number => Math.floor((key / highest) * BUCKETS);
  for (const key of keys) {
    if (key > 0) counts[bucketOf(key)] = (counts[bucketOf(key)] ?? 0) + 1;
  }
  let bucket = BUCKETS;
  let room = most;
  while (bucket >= 0 && (counts[bucket] ?? 0) <= room) room -= counts[bucket--] ?? 0;
  const places: number[] = [];
  for (const [place, key] of keys.entries()) {
    if (key <= 0) continue;
    const own = bucketOf(key);
    if (own > bucket || (own === bucket && room-- > 0)) places.push(place);
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
  if (claims.length <= MOST_JUDGED) return claims;
  const keys = boundCoverage(units, context);
  addNames(keys, query, context);
  addDemands(keys, query, constraints, context);
  return greatest(keys, MOST_JUDGED).flatMap((place) => claims[place] ?? []);
}
