/** Dates in digits: 2022-03-31, 31.03.2022, 3/31/2022. */
import { isoDay, isRealDay } from '../../../domain/calendar.ts';
import { finding, given, starts, sticky } from '../building.ts';
import type { Finding, Place, Recogniser } from '../expression.ts';
import { DIGITS, MONTH, monthNumber } from '../vocabulary.ts';

function whole(place: Place, year: number, month: number, day: number): readonly Finding[] {
  return isRealDay(isoDay(year, month, day)) ? [finding(place, { kind: 'calendar', year, month, day })] : [];
}

export const isoDate: Recogniser = {
  name: 'iso-date',
  starts: starts(DIGITS),
  pattern: sticky(
    '(\\d{4})([-.])(\\d\\d)\\2(\\d\\d)(?!-)(?:[T ](\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?(?: ?Z|[+-]\\d\\d:?\\d\\d)?)?',
  ),
  read: (match, place) =>
    whole(place, Number(match[1]), Number(match[3]), Number(match[4])).map((found) => ({
      ...found,
      ...given('time', match[5] && `T${match[5]}`),
    })),
};

/** Two digits of a year: up to 49 of this century, then of the last (POSIX has 68; news archives reach back). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** With slashes or hyphens the month comes first, as in the United States, unless it cannot. */
export const slashedDate: Recogniser = {
  name: 'slashed-date',
  starts: starts(DIGITS),
  pattern: sticky('(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?![-/])'),
  read: (match, place) => {
    const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
    return first > 12 ? whole(place, year, second, first) : whole(place, year, first, second);
  },
};

/** With full stops the day comes first, as on the continent. */
export const dottedDate: Recogniser = {
  name: 'dotted-date',
  starts: starts(DIGITS),
  pattern: sticky('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})'),
  read: (match, place) => whole(place, Number(match[3]), Number(match[2]), Number(match[1])),
};

/** "31-Mar-2022", as logs and spreadsheets have it. */
export const hyphenatedDate: Recogniser = {
  name: 'hyphenated-date',
  starts: starts(DIGITS),
  pattern: sticky(`(\\d{1,2})-(${MONTH})-(\\d{4}|\\d\\d)`),
  read: (match, place) =>
    whole(place, fullYear(match[3] ?? ''), monthNumber(match[2] ?? '') ?? 0, Number(match[1])),
};
