/** Reads what a person types as a period: "2022-03-31", "spring 2022", "2022 to 2023", "since September 2022". */
import { compareDays, daysInMonth } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/edtf.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { PeriodReading } from '../../domain/services.ts';
import type { End } from './period-ends.ts';
import { endOf, endOfTimex, exactInterval, OPENERS, withCapitals } from './period-ends.ts';
import { recogniseDates } from './recognise-dates.ts';
import { asWritten } from './typed-forms.ts';
import { MONTH, monthNumber } from './vocabulary.ts';

export { findPeriod } from './find-period.ts';

/** A day as typed, with digits that need not be in the calendar: [pattern, the groups of year, month, day]. */
const TYPED_DAYS: readonly (readonly [RegExp, number, number, number])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, 1, 2, 3],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, 3, 2, 1],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(\\d{4}))?$`, 'i'), 3, 2, 1],
  [new RegExp(`^(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?$`, 'i'), 3, 1, 2],
];

/** Is it written like a day, or a month, of which the calendar knows none? A day without a year may be a leap day. */
function isNoSuchDay(text: string): boolean {
  if (/^\d{4}-(?:00|1[3-9])$/.test(text)) return true;
  for (const [pattern, year, month, day] of TYPED_DAYS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const number = monthNumber(match[month] ?? '') ?? Number(match[month]);
    const days = daysInMonth(match[year] === undefined ? 2024 : Number(match[year]), number);
    return Number(match[day]) < 1 || Number(match[day]) > days;
  }
  return false;
}

/** Words that may stand around a time without changing it. */
const AROUND = /^(?:in|on|during|for|at|of|the|year|month)$/i;

/** The only time in the text, when nothing else is said. */
function timeAlone(text: string, today: string): End | null {
  // "in" makes a lone "may" or "march" a month.
  const phrase = `in ${withCapitals(text.toLowerCase())}`;
  const times = recogniseDates(phrase, { published: today }).flatMap((timex) => {
    const end = endOfTimex(timex, today);
    return end ? [{ timex, end }] : [];
  });
  const [time] = times;
  if (!time || times.length > 1) return null;
  const { timex, end } = time;
  const rest = `${phrase.slice(0, timex.start)} ${phrase.slice(timex.end)}`
    .split(/\s+/)
    .filter((word) => word !== '');
  return rest.every((word) => AROUND.test(word)) ? end : null;
}

function readEnd(text: string, today: string): End | null {
  const typed = text.trim();
  if (/^\d{4}$/.test(typed) && !/^[12]\d{3}$/.test(typed)) return null;
  const edtf = typed.toUpperCase();
  return /^\d/.test(edtf) && !edtf.includes('/') && parseEdtf(edtf) ? endOf(edtf) : timeAlone(typed, today);
}

const period = (text: string, range: DayRange, value: string): PeriodReading => ({
  kind: 'period',
  period: { first: range.first, last: range.last, value, text },
});

function readOpen(text: string, today: string): PeriodReading | null {
  const match = /^(since|from|after|before|until|till)\s+(.+)$/i.exec(text);
  const range = match && OPENERS[(match[1] ?? '').toLowerCase()];
  const end = match && readEnd(match[2] ?? '', today);
  if (!match || !range) return null;
  if (!end) return isNoSuchDay((match[2] ?? '').trim()) ? { kind: 'no-such-day' } : null;
  return period(text, range(end), exactInterval(range(end)));
}

/** "a..b", "a/b", "a to b", "from a until b", "between a and b"; an end may be open. */
function endsOf(text: string): readonly [string, string] | null {
  const between = /^between\s+(.+?)\s+and\s+(.+)$/i.exec(text);
  if (between) return [between[1] ?? '', between[2] ?? ''];
  const match =
    /^(?:from\s+)?(.*?)\s*(?:\.{2,3}|…|\s(?:-|–|—)\s|–|\s(?:to|until|till|through)\s|(?<=\d{4})-(?=\d{4}$))\s*(.*)$/i.exec(
      text,
    );
  return match ? [match[1]?.trim() ?? '', match[2]?.trim() ?? ''] : null;
}

const isLeftOpen = (end: string): boolean => end === '' || end === '..';

function readInterval(text: string, today: string): PeriodReading | null {
  const isEdtf = text.split('/').length === 2 && /^[\d./X~?%-]+$/.test(text);
  const [a, b] = endsOf(text) ?? (isEdtf ? text.split('/') : []);
  if (a === undefined || b === undefined || (isLeftOpen(a) && isLeftOpen(b))) return null;
  if (isNoSuchDay(a) || isNoSuchDay(b)) return { kind: 'no-such-day' };
  const last = isLeftOpen(b) ? null : readEnd(b, today);
  const first = isLeftOpen(a) ? null : readEnd(withYearOf(a, last), today);
  if ((!isLeftOpen(a) && !first) || (!isLeftOpen(b) && !last)) return null;
  return joinEnds(text, first, last) ?? { kind: 'reversed', suggestion: `${b}..${a}` };
}

/** Null when the second ends before the first begins. */
function joinEnds(text: string, first: End | null, last: End | null): PeriodReading | null {
  const range = { first: first?.first ?? null, last: last?.last ?? null };
  if (range.first && range.last && compareDays(range.first, range.last) > 0) return null;
  const value = `${first?.edtf ?? '..'}/${last?.edtf ?? '..'}`;
  return period(text, range, parseEdtf(value) ? value : exactInterval(range));
}

/** "1 april to 15 july 2022": a month or day without a year has that of the end. */
function withYearOf(text: string, last: End | null): string {
  const lacksYear = /[a-z]/i.test(text) && !/\d{4}|year|ago|last|this|next|today|yesterday/i.test(text);
  return lacksYear && last?.last ? `${text} ${last.last.slice(0, 4)}` : text;
}

function readWritten(text: string, today: string): PeriodReading {
  if (isNoSuchDay(text)) return { kind: 'no-such-day' };
  const end = readEnd(text, today);
  if (end) return period(text, end, end.edtf);
  return readOpen(text, today) ?? readInterval(text, today) ?? { kind: 'unreadable' };
}

/** The longest text that can be a period; more is a question. */
const MOST_CHARACTERS = 80;

/**
 * Reads the whole text as one period, relative to `today` (ISO day). Never throws: what is no period is 'unreadable',
 * a day that no calendar has 'no-such-day', an interval that ends before it begins 'reversed'.
 */
export function readPeriod(text: string, today: string): PeriodReading {
  const typed = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[?!,;]+$/, '');
  if (typed === '' || typed.length > MOST_CHARACTERS) return { kind: 'unreadable' };
  const reading = readWritten(asWritten(typed), today);
  return reading.kind === 'period' ? { kind: 'period', period: { ...reading.period, text: typed } } : reading;
}
