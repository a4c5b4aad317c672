/** A time in plain words of a language, as a card or a digest shows it. */
import { addDays, partsOf } from '../domain/calendar.ts';
import { type Edtf, parseEdtf } from '../domain/edtf.ts';
import type { Time } from '../domain/time.ts';
import type { TimeWords } from './time-words.ts';

/** ISO day: "29 November 2026". */
export function dayInWords(day: string, { monthsOfDays }: TimeWords): string {
  const parts = partsOf(day);
  return parts ? `${parts.day} ${monthsOfDays[parts.month - 1] ?? ''} ${parts.year}` : day;
}

function seasonInWords(value: string, { seasons }: TimeWords): string {
  const year = value.slice(0, 4);
  const season = Number(value.slice(5, 7)) - 21;
  // A winter has two years: saying one would be read as its January by some and its December by others.
  const years = season === 3 ? `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}` : year;
  return `${seasons[season] ?? ''} ${years}`;
}

/** A date that is no interval, without its qualifier. */
function dateInWords(value: string, precision: Edtf['precision'], words: TimeWords): string {
  const year = value.slice(0, 4);
  if (precision === 'day') return dayInWords(value.slice(0, 10), words);
  if (precision === 'month') return `${words.months[Number(value.slice(5, 7)) - 1] ?? ''} ${year}`;
  if (precision === 'season') return seasonInWords(value, words);
  return precision === 'decade' ? words.decade(year.replaceAll('X', '0')) : String(Number(year));
}

/** "1 to 15 April 2022", "1 April to 15 July 2022": what both ends share is said once. */
function joinEnds(first: string, last: string, link: TimeWords['span']): string {
  if (first === last) return first;
  const [a, b] = [first.split(' '), last.split(' ')];
  if (a.length !== b.length || a.length === 1 || a.at(-1) !== b.at(-1)) return link(first, last);
  const sameMonth = a.length === 3 && a[1] === b[1];
  return link(a.slice(0, sameMonth ? 1 : -1).join(' '), last);
}

/** "some day in March 2022" for its first to its last day, likewise a year; null for any other stretch. */
function withinUnit(first: string, last: string, { someDayIn }: TimeWords): string | null {
  const isWhole = (value: string): boolean => {
    const unit = parseEdtf(value);
    return unit?.first === first && unit.last === last;
  };
  const year = first.slice(0, 4);
  if (isWhole(first.slice(0, 7))) return someDayIn(Number(first.slice(5, 7)), year);
  return isWhole(year) ? someDayIn(null, String(Number(year))) : null;
}

/** The days from the first to the last, both included. */
export const daysInWords = (first: string, last: string, words: TimeWords): string =>
  joinEnds(dayInWords(first, words), dayInWords(last, words), words.span);

function intervalInWords(value: string, { first, last, approximate }: Edtf, words: TimeWords): string {
  if (first === null) return last === null ? value : words.before(dayInWords(addDays(last, 1), words));
  if (last === null) return words.from(dayInWords(first, words));
  if (approximate) {
    const between = () => joinEnds(dayInWords(first, words), dayInWords(last, words), words.someDayBetween);
    return withinUnit(first, last, words) ?? between();
  }
  const [from = '', to = ''] = value.split('/').map((end) => {
    const part = parseEdtf(end);
    return part ? dateInWords(end, part.precision, words) : end;
  });
  return joinEnds(from, to, words.span);
}

function valueInWords(value: string, words: TimeWords): string {
  const time = parseEdtf(value);
  if (!time) return value;
  if (time.precision === 'interval') return intervalInWords(value, time, words);
  const date = dateInWords(value, time.precision, words);
  return time.approximate ? words.approximately(date) : date;
}

/**
 * "1 April 2025", "March 2022", "1 April to 15 July 2022", "some day between 24 August and 23 September 2022",
 * "before 17 March 2024"; with "probably" in front when the time is inferred, "perhaps" when EDTF marks it as
 * uncertain (`?`). A value that is no EDTF comes back as it is.
 */
export function timeInWords({ value, certainty }: Time, words: TimeWords): string {
  const plain = valueInWords(value, words);
  if (certainty === 'inferred') return words.probably(plain);
  return parseEdtf(value)?.uncertain ? words.perhaps(plain) : plain;
}

/** The same of a time that is certain. */
export const valueAsWords = (value: string, words: TimeWords): string =>
  timeInWords({ value, certainty: 'stated', text: null }, words);
