/** The day of a holiday in a year. */
import { addDays, isoDay, weekdayOf } from '../../domain/calendar.ts';

const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'new years day': [1, 1],
  'new years eve': [12, 31],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'independence day': [7, 4],
  'veterans day': [11, 11],
  halloween: [10, 31],
  'valentines day': [2, 14],
  'victory day': [5, 9],
};

/** The n-th weekday of a month. */
function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  const first = isoDay(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** By its name in lower case, without apostrophes; an unknown one falls on the first of January. */
export function holidayIn(name: string, year: number): string {
  const fixed = FIXED[name];
  if (fixed) return isoDay(year, fixed[0], fixed[1]);
  if (name === 'thanksgiving') return nthWeekday(year, 11, 4, 4);
  if (name === 'labor day') return nthWeekday(year, 9, 1, 1);
  if (name === 'martin luther king day') return nthWeekday(year, 1, 1, 3);
  if (name === 'memorial day') return addDays(nthWeekday(year, 6, 1, 1), -7);
  if (name === 'good friday') return addDays(easterSunday(year), -2);
  return name === 'easter sunday' ? easterSunday(year) : isoDay(year, 1, 1);
}
