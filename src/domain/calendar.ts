/** Arithmetic on whole days of the Gregorian calendar, as ISO strings (`YYYY-MM-DD`, years 0001 to 9999). */

import { recalling } from './recall.ts';

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MS_PER_DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Years outside 0001–9999 have no ISO day of ten characters; they are pulled to the nearest that has. */
const inRange = (year: number): number => Math.min(Math.max(year, 1), 9999);

/** The ISO day of a year, a month (1–12) and a day; they are not checked, see {@link isRealDay}. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${pad(inRange(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month (1–12); 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Year, month (1–12) and day of an ISO day; null when the string is not one or not in the calendar. */
export function partsOf(day: string): { year: number; month: number; day: number } | null {
  const match = ISO_DAY.exec(day);
  if (!match) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = year >= 1 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return real ? { year, month, day: dayOfMonth } : null;
}

/** Is the string an ISO day that is in the calendar? */
export const isRealDay = (day: string): boolean => partsOf(day) !== null;

/** Half a century of them is kept. */
const MOST_KEPT = 20_000;

/** Days since 1 January 1970. Date.UTC would take the years 0–99 for 1900–1999, hence setUTCFullYear. */
const dayNumber = recalling(MOST_KEPT, (day): number => {
  const parts = partsOf(day);
  if (!parts) throw new RangeError(`not a day of the calendar: ${day}`);
  return new Date(0).setUTCFullYear(parts.year, parts.month - 1, parts.day) / MS_PER_DAY;
});

const FIRST_NUMBER = dayNumber('0001-01-01');
const LAST_NUMBER = dayNumber('9999-12-31');

/** The day `count` days later (earlier when negative), at most to the ends of the calendar. Throws RangeError for no real day. */
export function addDays(day: string, count: number): string {
  const number = Math.min(Math.max(dayNumber(day) + Math.trunc(count), FIRST_NUMBER), LAST_NUMBER);
  const date = new Date(number * MS_PER_DAY);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The same day of the month `count` months later; the last of the month when that has no such day. */
export function addMonths(day: string, count: number): string {
  const parts = partsOf(day);
  if (!parts) throw new RangeError(`not a day of the calendar: ${day}`);
  const months = parts.year * 12 + parts.month - 1 + Math.trunc(count);
  const year = inRange(Math.floor(months / 12));
  const month = (((months % 12) + 12) % 12) + 1;
  return isoDay(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** How many days after `from` is `to`; negative when before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** -1, 0 or 1 as the first is earlier, the same or later. ISO days sort as strings. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ISO 8601 week of a day; its year is that of its Thursday. */
export function isoWeekOf(day: string): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(isoDay(year, 1, 1), thursday) / 7) + 1 };
}
