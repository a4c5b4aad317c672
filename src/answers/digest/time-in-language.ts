/** A time in words, in a language of the bot. */
import { partsOf } from '../../domain/calendar.ts';
import { type Edtf, parseEdtf } from '../../domain/edtf.ts';
import type { Time } from '../../domain/time.ts';
import type { DigestWords } from './words.ts';

/** "3 April 2025", "3 апреля 2025". */
export function dayInLanguage(day: string, words: DigestWords): string {
  const parts = partsOf(day);
  return parts ? `${parts.day} ${words.monthsOfDays[parts.month - 1] ?? ''} ${parts.year}` : day;
}

function seasonInLanguage(value: string, { seasons }: DigestWords): string {
  const year = Number(value.slice(0, 4));
  const season = Number(value.slice(5, 7)) - 21;
  // A winter has two years.
  const years = season === 3 ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : String(year);
  return `${seasons[season] ?? ''} ${years}`;
}

/** A date that is no interval, without its qualifier. */
function dateInLanguage(value: string, precision: Edtf['precision'], words: DigestWords): string {
  if (precision === 'day') return dayInLanguage(value.slice(0, 10), words);
  if (precision === 'month')
    return `${words.months[Number(value.slice(5, 7)) - 1] ?? ''} ${value.slice(0, 4)}`;
  if (precision === 'season') return seasonInLanguage(value, words);
  if (precision === 'decade') return words.decade(value.slice(0, 4).replaceAll('X', '0'));
  return String(Number(value.slice(0, 4)));
}

function endInLanguage(end: string, words: DigestWords): string {
  const time = parseEdtf(end);
  return time ? dateInLanguage(end, time.precision, words) : end;
}

/** "1 to 15 April 2022": what both ends share is said once. */
function joinEnds(from: string, to: string, link: (from: string, to: string) => string): string {
  const [a, b] = [from.split(' '), to.split(' ')];
  if (from === to) return from;
  if (a.length !== b.length || a.at(-1) !== b.at(-1)) return link(from, to);
  const shared = a.length === 3 && a[1] === b[1] ? 1 : -1;
  return a.length === 1 ? link(from, to) : link(a.slice(0, shared).join(' '), to);
}

function intervalInLanguage(value: string, time: Edtf, words: DigestWords): string {
  const [from = '', to = ''] = value.split('/').map((end) => endInLanguage(end, words));
  if (time.first === null) return words.until(to);
  if (time.last === null) return words.from(from);
  return joinEnds(from, to, time.approximate ? words.someDayBetween : words.span);
}

function valueInLanguage(value: string, time: Edtf, words: DigestWords): string {
  if (time.precision === 'interval') return intervalInLanguage(value, time, words);
  const date = dateInLanguage(value, time.precision, words);
  return time.approximate ? words.around(date) : date;
}

/** The days from the first to the last, both included. */
export const daysInLanguage = (first: string, last: string, words: DigestWords): string =>
  joinEnds(dayInLanguage(first, words), dayInLanguage(last, words), words.span);

/** "3 April 2025", "probably April 2025", "some day between …"; a value that is no EDTF comes back as it is. */
export function timeInLanguage({ value, certainty }: Time, words: DigestWords): string {
  const time = parseEdtf(value);
  if (!time) return value;
  const plain = valueInLanguage(value, time, words);
  if (certainty === 'inferred') return words.probably(plain);
  return time.uncertain ? words.perhaps(plain) : plain;
}
