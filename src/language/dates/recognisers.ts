/**
 * The recognisers in order. At each place all are tried and the longest match wins, so that "March 31, 2022" is not
 * read as a month and a number; among equally long ones the earlier wins, so the order is from special to general:
 * what names its day, then months and years, then what is reckoned from elsewhere, then lengths and vague words.
 */
import type { Recogniser } from './expression.ts';
import { namedHour, twelveHours, twentyFourHours } from './recognisers/clock-times.ts';
import { dayBeyond, namedDay, partOfToday } from './recognisers/days.ts';
import { bareUnits, countedUnits, unitLong, windowOfUnits } from './recognisers/durations.ts';
import { dottedDate, hyphenatedDate, isoDate, slashedDate } from './recognisers/full-dates.ts';
import { holiday } from './recognisers/holidays.ts';
import { dayMonth, monthDay } from './recognisers/month-days.ts';
import { bareMonth, monthOfYear, whichMonth } from './recognisers/months.ts';
import { dayBefore, longAgo, offset, yearAgo } from './recognisers/offsets.ts';
import { halfCode, namedHalf, namedQuarter, quarterCode, reportedPeriod } from './recognisers/quarters.ts';
import { vaguePhrase, vagueTime } from './recognisers/references.ts';
import { season, yearAndSeason } from './recognisers/seasons.ts';
import { each, frequency, rate, weekdays } from './recognisers/sets.ts';
import { theUnit, theWeekend, whichUnit, yearEnd } from './recognisers/units.ts';
import { weekday } from './recognisers/weekdays.ts';
import {
  bareYear,
  century,
  decade,
  fiscalYear,
  spokenDecade,
  spokenYear,
  yearTwoThousand,
} from './recognisers/years.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  // Times of day before days: "9:30" is no year, "10 p.m." no count.
  twelveHours,
  twentyFourHours,
  namedHour,
  isoDate,
  slashedDate,
  dottedDate,
  hyphenatedDate,
  monthDay,
  dayMonth,
  monthOfYear,
  whichMonth,
  holiday,
  weekday,
  namedDay,
  dayBeyond,
  partOfToday,
  bareMonth,
  season,
  yearAndSeason,
  namedQuarter,
  quarterCode,
  halfCode,
  namedHalf,
  reportedPeriod,
  // "20th century" before "20", "the year two thousand" before "the year".
  century,
  decade,
  spokenDecade,
  yearTwoThousand,
  fiscalYear,
  spokenYear,
  bareYear,
  whichUnit,
  theWeekend,
  theUnit,
  yearEnd,
  // "three years ago" is longer than "three years", "a year" of a rate as long as the length "a year".
  offset,
  dayBefore,
  longAgo,
  yearAgo,
  each,
  weekdays,
  frequency,
  rate,
  windowOfUnits,
  countedUnits,
  bareUnits,
  unitLong,
  vaguePhrase,
  vagueTime,
];
