/** What makes a stretch of days out of the times that people name, for periods typed alone and within questions. */
import { addDays, addMonths } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/edtf.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { Timex } from './timex.ts';

/** "The march" is walked. */
const MONTH_OR_WEEKDAY =
  /(?<!\b(?:the|a|an|that|his|her|their|our|no) (?=march\b))\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g;

/** People type months in lower case, where prose would mean the verb "march". The length stays the same. */
export const withCapitals = (text: string): string =>
  text.replace(MONTH_OR_WEEKDAY, (name) => name.charAt(0).toUpperCase() + name.slice(1));

export interface End extends DayRange {
  readonly edtf: string;
}

/** An exact interval for "some day between": as a period it is all of these days. */
export function endOf(edtf: string): End | null {
  const time = parseEdtf(edtf);
  if (!time) return null;
  const isVague = /[~?%]/.test(edtf) && time.first !== null && time.last !== null;
  return { first: time.first, last: time.last, edtf: isVague ? exactInterval(time) : edtf };
}

export const exactInterval = ({ first, last }: DayRange): string =>
  first === last && first !== null ? first : `${first ?? '..'}/${last ?? '..'}`;

const MONTHS_IN: Readonly<Record<string, number>> = { M: 1, Y: 12 };
const DAYS_IN: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** "the last 3 months", "the past year": so far back from today; null for any other length. */
function windowBack({ value, exact }: Timex, today: string): End | null {
  const length = /^P(\d{1,4})([DWMY])$/.exec(value);
  if (!length || !/^(?:the\s+)?(?:last|past|previous)\b/i.test(exact)) return null;
  const [count, unit] = [Number(length[1]), length[2] ?? ''];
  const months = MONTHS_IN[unit];
  const first =
    months === undefined ? addDays(today, -count * (DAYS_IN[unit] ?? 1)) : addMonths(today, -count * months);
  return { first, last: today, edtf: exactInterval({ first, last: today }) };
}

/** The days of a time, an interval where it is half of one; null when it has none. */
export function endOfTimex(timex: Timex, today: string): End | null {
  const edtf = timex.interval?.value ?? timex.edtf;
  return edtf === null ? windowBack(timex, today) : endOf(edtf);
}

export type Open = (end: End) => DayRange;

/** Words that leave one side open. "Before March" ends the day before it, "until March" with it. */
export const OPENERS: Readonly<Record<string, Open>> = {
  since: ({ first }) => ({ first, last: null }),
  from: ({ first }) => ({ first, last: null }),
  after: ({ last }) => ({ first: last && addDays(last, 1), last: null }),
  before: ({ first }) => ({ first: null, last: first && addDays(first, -1) }),
  until: ({ last }) => ({ first: null, last }),
  till: ({ last }) => ({ first: null, last }),
};
