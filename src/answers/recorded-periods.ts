/** Lists the years, seasons and months that claims are about or were said in, for suggestions. */
import { matchesPeriod } from '../domain/edtf.ts';
import type { ClaimLibrary } from '../domain/services.ts';
import { daysOf } from './time-order.ts';

export interface RecordedPeriod {
  /** EDTF of a year, a season or a month. */
  readonly value: string;
  /** Claims of it that begin in it, repetitions not counted. */
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

/** Of the month of a time: December begins a winter that ends in the next year. */
function seasonsOf(value: string): readonly string[] {
  const month = periodsOf(value)[1];
  if (month === undefined) return [];
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const begun = number < 3 ? year - 1 : year;
  return begun < 1 ? [] : [`${String(begun).padStart(4, '0')}-${21 + (Math.floor((number + 9) / 3) % 4)}`];
}

function collect(
  library: Pick<ClaimLibrary, 'claims'>,
  partsOf: (value: string) => readonly string[],
): readonly RecordedPeriod[] {
  const counts = new Map<string, number>();
  for (const { repeats, about, said } of library.claims) {
    if (repeats) continue;
    // "Some day between 24 August and 23 September" begins in August, and is not of it.
    const own = new Set(
      [about, said].flatMap((time) =>
        time ? partsOf(time.value).filter((part) => matchesPeriod(time.value, daysOf(part))) : [],
      ),
    );
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
  const periods = collect(library, periodsOf);
  cache.set(library, periods);
  return periods;
}

/** Seasons in which a month with claims lies, newest first. */
export const recordedSeasons = (library: Pick<ClaimLibrary, 'claims'>): readonly RecordedPeriod[] =>
  collect(library, seasonsOf);
