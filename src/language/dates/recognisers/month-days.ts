/** Days of a month: "March 31, 2022", "Thursday, 31 March", "April 24 and 25", "5–7 March". */
import { finding, given, starts, sticky, YEAR_TAIL, yearOfTail } from '../building.ts';
import type { CalendarName, Finding, Place, Recogniser } from '../expression.ts';
import {
  DAY_OF_MONTH,
  DIGITS,
  GAP,
  MONTH,
  MONTH_STARTS,
  monthNumber,
  WEEKDAY,
  WEEKDAY_STARTS,
  weekdayNumber,
} from '../vocabulary.ts';

/** "Friday, ", "the night of Friday, the ". */
const WEEKDAY_LEAD = `(?:(${WEEKDAY}),?${GAP}(?:the${GAP})?)?`;
/** A second day of the same month: "24 and 25", "1-15", "5 to 7". */
const SECOND_DAY = `(?:${GAP}?(?:-|–|—|and|or|to|through|until)${GAP}?(${DAY_OF_MONTH})(?!${GAP}(?:${MONTH})))`;

/** "may" and "march" are words, "sun" and "sat" too: a month in lower case needs its day right behind. */
const isMonthWord = (word: string, next: string): boolean =>
  !/^(?:may|march|mar|dec|sun|sat)$/.test(word) || /^\s*\d/.test(next);

interface Parts {
  readonly weekday: string | undefined;
  readonly month: string;
  readonly days: readonly (string | undefined)[];
  readonly tail: string | undefined;
}

/** One finding a day; the second day's place is its own digits. */
function read(match: RegExpExecArray, place: Place, parts: Parts): readonly Finding[] {
  const month = monthNumber(parts.month);
  const [first, second] = parts.days;
  if (month === null || first === undefined) return [];
  const name: CalendarName = { kind: 'calendar', month, ...yearOfTail(parts.tail) };
  const weekday = parts.weekday === undefined ? null : weekdayNumber(parts.weekday);
  const one: CalendarName = { ...name, day: Number.parseInt(first, 10), ...given('weekday', weekday) };
  if (second === undefined) return [finding(place, one)];
  const other: CalendarName = { ...name, day: Number.parseInt(second, 10) };
  const cut = place.start + cutOf(match[0], first, second);
  return [
    finding({ ...place, end: cut }, one),
    finding({ ...place, start: place.start + match[0].indexOf(second, cut - place.start) }, other),
  ];
}

/** Where the first of two days ends in the matched text. */
function cutOf(matched: string, first: string, second: string): number {
  const link = /\s*(?:-|–|—|\band\b|\bor\b|\bto\b|\bthrough\b|\buntil\b)\s*$/i;
  const at = matched.indexOf(second, matched.indexOf(first) + first.length);
  return matched.slice(0, at).replace(link, '').length;
}

export const monthDay: Recogniser = {
  name: 'month-day',
  starts: starts(MONTH_STARTS, WEEKDAY_STARTS),
  pattern: sticky(`${WEEKDAY_LEAD}(${MONTH})${GAP}(${DAY_OF_MONTH})${SECOND_DAY}?${YEAR_TAIL}?`),
  read: (match, place) => {
    const month = match[2] ?? '';
    const at = match[0].indexOf(month, match[1]?.length ?? 0) + month.length;
    if (!isMonthWord(month, match[0].slice(at))) return [];
    return read(match, place, { weekday: match[1], month, days: [match[3], match[4]], tail: match[5] });
  },
};

export const dayMonth: Recogniser = {
  name: 'day-month',
  starts: starts(DIGITS, WEEKDAY_STARTS),
  pattern: sticky(
    `${WEEKDAY_LEAD}(${DAY_OF_MONTH})(?:${GAP}?(?:-|–|—|and|or|to|through|until)${GAP}?(${DAY_OF_MONTH}))?${GAP}(?:of${GAP})?(${MONTH})${YEAR_TAIL}?`,
  ),
  read: (match, place) => {
    const month = match[4] ?? '';
    // "the 12 may join": only a capital makes these words months behind a number, or a year behind them.
    if (/^(?:may|march|mar|dec)$/.test(month) && match[5] === undefined) return [];
    return read(match, place, { weekday: match[1], month, days: [match[2], match[3]], tail: match[5] });
  },
};
