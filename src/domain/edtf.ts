/**
 * Uncertain dates as EDTF (ISO 8601-2), level 0 and the part of level 1 that news needs.
 *
 * Two conventions of this project:
 * - An exact interval `a/b` is a window that lasts from a to b. An interval whose ends carry `~`
 *   (`2022-03-01~/2022-03-10~`) means "some time between a and b, nobody can say which day".
 * - Seasons are meteorological and northern: spring (21) is March to May, summer (22) June to August, autumn (23)
 *   September to November, winter (24) December to the end of February of the following year.
 */
import { compareDays, daysBetween, daysInMonth, isoDay, isRealDay } from './calendar.ts';
import { recalling } from './recall.ts';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval';

/** ISO days, both ends included; null is open or unknown. */
export interface DayRange {
  readonly first: string | null;
  readonly last: string | null;
}

export interface Edtf extends DayRange {
  /** 'decade' also stands for longer stretches (`19XX`). */
  readonly precision: Precision;
  /** `~` or `%` on the date, or on an end of the interval. */
  readonly approximate: boolean;
  /** `?` or `%`, likewise. */
  readonly uncertain: boolean;
}

/** Different times that are kept as read: large records have no more days, and are asked for each of them often. */
const MOST_KEPT = 20_000;

/** Year, with unspecified digits on the right; month, season or XX; day or XX; qualifier. */
const DATE = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

const monthRange = (year: number, month: number): DayRange => ({
  first: isoDay(year, month, 1),
  last: isoDay(year, month, daysInMonth(year, month)),
});

function seasonRange(year: number, season: number): DayRange {
  const firstMonth = (season - 21) * 3 + 3;
  if (season < 24) return { first: isoDay(year, firstMonth, 1), last: monthRange(year, firstMonth + 2).last };
  return { first: isoDay(year, 12, 1), last: monthRange(year + 1, 2).last };
}

const yearsRange = (digits: string): DayRange => ({
  first: isoDay(Number(digits.replaceAll('X', '0')), 1, 1),
  last: isoDay(Number(digits.replaceAll('X', '9')), 12, 31),
});

interface Whole extends DayRange {
  readonly precision: Precision;
}

function readYear(digits: string, month: string | undefined): Whole | null {
  if (digits.startsWith('000')) return null;
  if (digits.includes('X')) return month ? null : { ...yearsRange(digits), precision: 'decade' };
  return { ...yearsRange(digits), precision: 'year' };
}

function readMonth(year: number, month: number): Whole | null {
  if (month >= 21 && month <= 24) return { ...seasonRange(year, month), precision: 'season' };
  return month >= 1 && month <= 12 ? { ...monthRange(year, month), precision: 'month' } : null;
}

function readWhole(digits: string, month: string | undefined, day: string | undefined): Whole | null {
  const year = readYear(digits, month);
  if (!year || !month) return year;
  if (month === 'XX') return day && day !== 'XX' ? null : year;
  const whole = readMonth(Number(digits), Number(month));
  if (!whole || !day) return whole;
  if (whole.precision === 'season') return null;
  if (day === 'XX') return whole;
  const iso = `${digits}-${month}-${day}`;
  return isRealDay(iso) ? { first: iso, last: iso, precision: 'day' } : null;
}

function parseDate(text: string): Edtf | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const whole = readWhole(match[1] ?? '', match[2], match[3]);
  const mark = match[4] ?? '';
  return (
    whole && { ...whole, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' }
  );
}

const isOpen = (end: string): boolean => end === '..' || end === '';

function parseInterval(start: string, end: string): Edtf | null {
  if (isOpen(start) && isOpen(end)) return null;
  const from = isOpen(start) ? null : parseDate(start);
  const to = isOpen(end) ? null : parseDate(end);
  if ((!isOpen(start) && !from) || (!isOpen(end) && !to)) return null;
  const range = { first: from?.first ?? null, last: to?.last ?? null };
  if (range.first && range.last && compareDays(range.first, range.last) > 0) return null;
  return {
    ...range,
    precision: 'interval',
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
  };
}

/**
 * Reads `2022-03-31`, `2022-03`, `2022-21`, `2022`, `201X`, `2022-XX`, `2022-03-XX`, each with `~`, `?` or `%`, and
 * intervals of two of these, one of which may be open (`..`) or unknown (empty).
 * Null for everything else, for days that are not in the calendar and for intervals that end before they begin.
 */
export const parseEdtf: (value: string) => Edtf | null = recalling(MOST_KEPT, (value) => {
  const ends = value.split('/');
  if (ends.length === 1) return parseDate(value);
  return ends.length === 2 ? parseInterval(ends[0] ?? '', ends[1] ?? '') : null;
});

/** "Some time between first and last": the EDTF of a day that cannot be told. */
export const someDayBetween = (first: string, last: string): string =>
  first === last ? `${first}~` : `${first}~/${last}~`;

const laterStart = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && compareDays(a, b) < 0) ? b : a;

const earlierEnd = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && compareDays(a, b) > 0) ? b : a;

/** Days that two ranges share; Infinity when both are open towards the same side. */
export function overlapDays(range: DayRange, period: DayRange): number {
  const first = laterStart(range.first, period.first);
  const last = earlierEnd(range.last, period.last);
  if (first === null || last === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, daysBetween(first, last) + 1);
}

/** No day of the range lies outside of the period. */
const isWithin = ({ first, last }: DayRange, period: DayRange): boolean =>
  first !== null &&
  last !== null &&
  (period.first === null || compareDays(period.first, first) <= 0) &&
  (period.last === null || compareDays(last, period.last) <= 0);

/** No day of the range lies in the period. */
const isApart = ({ first, last }: DayRange, period: DayRange): boolean =>
  (last !== null && period.first !== null && compareDays(last, period.first) < 0) ||
  (first !== null && period.last !== null && compareDays(period.last, first) < 0);

const isWindow = (time: Edtf): boolean =>
  time.precision === 'interval' &&
  !time.approximate &&
  !time.uncertain &&
  time.first !== null &&
  time.last !== null;

/**
 * Does a time belong to a period? Days and windows (exact intervals) do when they overlap it at all; what is imprecise
 * (a month, a season, a year, "some day between", an open interval) when at least half of its days lie inside. The
 * endless side of an open interval lies inside only when the period is open there too. False for no EDTF.
 */
export function matchesPeriod(value: string, period: DayRange): boolean {
  const time = parseEdtf(value);
  if (!time || isApart(time, period)) return false;
  if (isWithin(time, period)) return true;
  const shared = overlapDays(time, period);
  if (time.precision === 'day' || isWindow(time)) return shared > 0;
  if (time.first === null || time.last === null) {
    return (time.first !== null || period.first === null) && (time.last !== null || period.last === null);
  }
  return shared * 2 >= daysBetween(time.first, time.last) + 1;
}
