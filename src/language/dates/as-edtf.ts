/** What a TIMEX3 value and its modifier mean as EDTF. */
import { addDays, daysInMonth, isoDay, weekdayOf } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/edtf.ts';
import { parseEdtf, someDayBetween } from '../../domain/edtf.ts';
import type { TimexMod } from './timex.ts';

const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Monday to Sunday of an ISO week. */
function weekDays(year: number, week: number): Days {
  const fourth = isoDay(year, 1, 4);
  const first = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return { first, last: addDays(first, 6) };
}

const monthsOf = (year: number, from: number, to: number): Days => ({
  first: isoDay(year, from, 1),
  last: isoDay(year, to, daysInMonth(year, to)),
});

/** The days of a week, weekend, quarter or half, which EDTF level 1 cannot name; null for others. */
function unnamedStretch(value: string): Days | null {
  const match = /^(\d{4})-(?:W(\d\d)(-WE)?|Q([1-4])|H([12]))$/.exec(value);
  if (!match) return null;
  const [year, week, quarter, half] = [
    Number(match[1]),
    Number(match[2]),
    Number(match[4]),
    Number(match[5]),
  ];
  if (match[2] !== undefined) {
    const days = weekDays(year, week);
    return match[3] === undefined ? days : { ...days, first: addDays(days.last, -1) };
  }
  return match[4] === undefined
    ? monthsOf(year, half * 6 - 5, half * 6)
    : monthsOf(year, quarter * 3 - 2, quarter * 3);
}

/** A third of a month (10, 10 and the rest of its days) or of a year or season (by months). */
function third(value: string, mod: 'START' | 'MID' | 'END'): Days | null {
  const index = { START: 0, MID: 1, END: 2 }[mod];
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    const last = index === 2 ? daysInMonth(year, number) : index * 10 + 10;
    return { first: isoDay(year, number, index * 10 + 1), last: isoDay(year, number, last) };
  }
  if (/^\d{4}$/.test(value)) return monthsOf(Number(value), index * 4 + 1, index * 4 + 4);
  if (!/^\d{3}$/.test(value)) return null;
  const from = Number(`${value}0`) + { START: 0, MID: 4, END: 7 }[mod];
  return { first: isoDay(from, 1, 1), last: isoDay(from + (index === 0 ? 3 : 2), 12, 31) };
}

function plain(value: string): string | null {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${season[1]}-${SEASONS[season[2] ?? '']}`;
  if (/^\d{2,3}$/.test(value)) return value.padEnd(4, 'X');
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) && parseEdtf(value) ? value : null;
}

/**
 * EDTF of a resolved value; null when it has none (durations, sets, PRESENT_REF, gaps). "Late October 2022" is some day
 * of its last third: `2022-10-21~/2022-10-31~`; weeks, quarters and halves are "some day between" as well.
 */
export function edtfOf(value: string, mod: TimexMod | undefined): string | null {
  const date = value.replace(/T.*$/, '');
  if (date === '' || date.startsWith('P')) return null;
  const part = mod === 'START' || mod === 'MID' || mod === 'END' ? third(date, mod) : null;
  const days = part ?? unnamedStretch(date);
  if (days) return someDayBetween(days.first, days.last);
  const named = plain(date);
  return named !== null && mod === 'APPROX' ? `${named}~` : named;
}

/** First to last as an interval: exact ends stay as they are written, others become their outer days. */
export function intervalOf(first: string, last: string): string | null {
  const simple = [first, last].every((value) => !/[~?%/]/.test(value));
  if (simple) return parseEdtf(`${first}/${last}`) ? `${first}/${last}` : null;
  const range = outerDays(first, last);
  if (range.first === null || range.last === null || range.first > range.last) return null;
  return someDayBetween(range.first, range.last);
}

/** From the first day of one to the last day of the other. */
const outerDays = (first: string, last: string): DayRange => ({
  first: parseEdtf(first)?.first ?? null,
  last: parseEdtf(last)?.last ?? null,
});
