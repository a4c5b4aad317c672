/** What comes again and again: "daily", "every Friday", "each July", "$33 million a year". */
import { before, finding, starts, sticky } from '../building.ts';
import type { Finding, Place, Recogniser } from '../expression.ts';
import {
  COUNT,
  countOf,
  FULL_MONTH,
  FULL_WEEKDAY,
  GAP,
  monthNumber,
  SEASON,
  seasonCode,
  UNIT,
  unitOf,
  WEEKDAY_STARTS,
  weekdayNumber,
} from '../vocabulary.ts';
import { durationValue } from './durations.ts';
import { partOfDay } from './weekdays.ts';

const set = (place: Place, value: string): Finding => finding(place, { kind: 'fixed', value, type: 'SET' });

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

export const frequency: Recogniser = {
  name: 'frequency',
  starts: starts(Object.keys(ADVERBS)),
  pattern: sticky(Object.keys(ADVERBS).join('|')),
  // "twice-yearly", "bi-weekly": another rhythm.
  read: (match, place) =>
    before(place, 1) === '-' ? [] : [set(place, ADVERBS[match[0].toLowerCase()] ?? 'P1D')],
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function valueOfEach(name: string, count: string | undefined): string {
  const [month, weekday] = [monthNumber(name), weekdayNumber(name)];
  if (month !== null) return `XXXX-${twoDigits(month)}`;
  const season = seasonCode(name);
  if (season !== null) return `XXXX-${season}`;
  return weekday !== null ? `XXXX-WXX-${weekday}` : durationValue(count ? countOf(count) : 1, unitOf(name));
}

export const each: Recogniser = {
  name: 'each',
  starts: starts('every', 'each'),
  pattern: sticky(
    `(?:every|each)${GAP}(?:(${COUNT})${GAP})?(?:other${GAP}|single${GAP})?(${FULL_MONTH}|${FULL_WEEKDAY}|${SEASON}|${UNIT})`,
  ),
  read: (match, place) => [set(place, valueOfEach(match[2] ?? '', match[1]))],
};

export const weekdays: Recogniser = {
  name: 'weekdays',
  starts: starts(
    WEEKDAY_STARTS,
    WEEKDAY_STARTS.map((word) => `${word}s`),
  ),
  pattern: sticky(
    `((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:s|${GAP}(morning|afternoon|evening|night)s)`,
  ),
  read: (match, place) => [
    set(place, `XXXX-WXX-${weekdayNumber(match[1] ?? '') ?? 1}${partOfDay(match[2]) ?? ''}`),
  ],
};

/** "a year" behind an amount, "per month". */
export const rate: Recogniser = {
  name: 'rate',
  starts: starts('a', 'an', 'per'),
  pattern: sticky(
    `(?:an?|per)${GAP}(hour|day|week|month|year)(?!${GAP}(?:ago|earlier|later|before|after|or|and|from|old))`,
  ),
  read: (match, place) => {
    const isRate =
      /^per/i.test(match[0]) ||
      /(?:\d|\b(?:thousand|million|billion|hundred|percent|once|twice|times|dozen|hours|days|cents|dollars))(?:\s+[a-z]+(?:\s+[a-z]+)?)?\s+$/i.test(
        before(place, 40),
      );
    return isRate ? [set(place, durationValue(1, unitOf(match[1] ?? '')))] : [];
  },
};
