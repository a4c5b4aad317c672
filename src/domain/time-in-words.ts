/** A time in plain English, as a card shows it. */
import { addDays, partsOf } from './calendar.ts';
import type { Edtf } from './edtf.ts';
import { parseEdtf } from './edtf.ts';
import type { Time } from './time.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** ISO day: "29 November 2026". */
export function dayInWords(day: string): string {
  const parts = partsOf(day);
  return parts ? `${parts.day} ${monthName(parts.month)} ${parts.year}` : day;
}

function seasonInWords(value: string): string {
  const season = SEASONS[value.slice(5, 7)] ?? '';
  const year = value.slice(0, 4);
  // A winter has two years: saying one would be read as its January by some and its December by others.
  return season === 'winter'
    ? `winter ${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`
    : `${season} ${year}`;
}

const decadeInWords = (value: string): string => `the ${value.slice(0, 4).replaceAll('X', '0')}s`;

/** A date that is no interval, without its qualifier. */
function dateInWords(value: string, precision: Edtf['precision']): string {
  const year = value.slice(0, 4);
  if (precision === 'day') return dayInWords(value.slice(0, 10));
  if (precision === 'month') return `${monthName(Number(value.slice(5, 7)))} ${year}`;
  if (precision === 'season') return seasonInWords(value);
  return precision === 'decade' ? decadeInWords(value) : String(Number(year));
}

/** "1 to 15 April 2022", "1 April to 15 July 2022": what both ends share is said once. */
function joinEnds(first: string, last: string, link: string): string {
  const [a, b] = [first.split(' '), last.split(' ')];
  if (a.length !== b.length || a.at(-1) !== b.at(-1)) return `${first} ${link} ${last}`;
  const sameMonth = a.length === 3 && a[1] === b[1];
  const short = a.slice(0, sameMonth ? 1 : -1).join(' ');
  return short === '' ? first : `${short} ${link} ${last}`;
}

/** "March 2022" for its first to its last day, likewise a year; null for any other stretch. */
function wholeUnit(first: string, last: string): string | null {
  for (const value of [first.slice(0, 7), first.slice(0, 4)]) {
    const unit = parseEdtf(value);
    if (unit?.first === first && unit.last === last) return dateInWords(value, unit.precision);
  }
  return null;
}

function intervalInWords(value: string, time: Edtf): string {
  const { first, last } = time;
  if (first === null) return last === null ? value : `before ${dayInWords(addDays(last, 1))}`;
  if (last === null) return `from ${dayInWords(first)} on`;
  if (time.approximate) {
    const unit = wholeUnit(first, last);
    return unit
      ? `some day in ${unit}`
      : `some day between ${joinEnds(dayInWords(first), dayInWords(last), 'and')}`;
  }
  const [from = '', to = ''] = value.split('/').map((end) => {
    const part = parseEdtf(end);
    return part ? dateInWords(end, part.precision) : end;
  });
  return from === to ? from : joinEnds(from, to, 'to');
}

function valueInWords(value: string): string {
  const time = parseEdtf(value);
  if (!time) return value;
  if (time.precision === 'interval') return intervalInWords(value, time);
  const words = dateInWords(value, time.precision);
  return time.approximate ? `about ${words}` : words;
}

/**
 * "1 April 2025", "March 2022", "1 April to 15 July 2022", "some day between 24 August and 23 September 2022",
 * "before 17 March 2024"; with "probably" in front when the time is inferred, "perhaps" when EDTF marks it as
 * uncertain (`?`). A value that is no EDTF comes back as it is.
 */
export function timeInWords(time: Time): string {
  const words = valueInWords(time.value);
  if (time.certainty === 'inferred') return `probably ${words}`;
  return parseEdtf(time.value)?.uncertain ? `perhaps ${words}` : words;
}
