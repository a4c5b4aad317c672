/** Lists the years and months that claims are about or were said in, for suggestions. */
import type { ClaimLibrary } from '../domain/services.ts';
import { daysOf } from './time-order.ts';

export interface RecordedPeriod {
  /** EDTF of a year or a month. */
  readonly value: string;
  /** Claims that begin in it, repetitions not counted. */
  readonly claims: number;
}

const cache = new WeakMap<Pick<ClaimLibrary, 'claims'>, readonly RecordedPeriod[]>();

/** The month in which a time begins, and its year; only the year of what is less precise. */
function periodsOf(value: string): readonly string[] {
  const { first } = daysOf(value);
  if (!first) return [];
  const year = first.slice(0, 4);
  return /^\d{4}-(0\d|1[0-2])/.test(value) ? [year, first.slice(0, 7)] : [year];
}

function collect(library: Pick<ClaimLibrary, 'claims'>): readonly RecordedPeriod[] {
  const counts = new Map<string, number>();
  for (const { repeats, about, said } of library.claims) {
    if (repeats) continue;
    const own = new Set([about, said].flatMap((time) => (time ? periodsOf(time.value) : [])));
    for (const value of own) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, claims]) => ({ value, claims }))
    .sort((a, b) => a.value.length - b.value.length || (a.value < b.value ? 1 : -1));
}

/** Years before months, each newest first. */
export function recordedPeriods(library: Pick<ClaimLibrary, 'claims'>): readonly RecordedPeriod[] {
  const known = cache.get(library);
  if (known) return known;
  const periods = collect(library);
  cache.set(library, periods);
  return periods;
}
