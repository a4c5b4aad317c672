/** Names of the calendar as TIMEX3 values: days of months, months, seasons, quarters, weekdays, holidays. */
import { addDays, daysInMonth, isoDay, isRealDay, partsOf, weekdayOf } from '../../domain/calendar.ts';
import { yearOfDay, yearOfStretch } from './choose-year.ts';
import type { Direction } from './direction.ts';
import type { CalendarName, Season } from './expression.ts';
import { holidayIn } from './holiday-days.ts';
import type { Resolved, Setting } from './setting.ts';
import { four, lastEndedQuarter, monthOf, quarterOf, stated, two, yearOf } from './setting.ts';

/** The year of a name that tells one; null otherwise. */
function yearOfName(name: CalendarName, { today, story }: Setting): number | null {
  if (name.year !== undefined) return name.year;
  if (name.yearIs === undefined) return null;
  if (name.yearIs === 'that') return story === null ? null : yearOf(story);
  if (today === null) return null;
  return yearOf(today) + { last: -1, this: 0, next: 1 }[name.yearIs];
}

/** A day that is in the calendar every year, for choosing a year by. */
const safeDay = (year: number, month: number, day: number): string =>
  isoDay(year, month, Math.min(day, daysInMonth(year, month)));

/** 29 February without a year: the last that there was; eight years apart at most. */
function lastLeapDay(year: number): string {
  const years = Array.from({ length: 9 }, (_, back) => isoDay(year - back, 2, 29));
  return years.find(isRealDay) ?? isoDay(year, 2, 28);
}

function monthDay(name: CalendarName, month: number, day: number, setting: Setting): Resolved | null {
  if (day > daysInMonth(2024, month)) return null;
  const { today, direction } = setting;
  const told = yearOfName(name, setting);
  if (told === null && today === null) return stated(`XXXX-${two(month)}-${two(day)}`);
  const at = (year: number): string => safeDay(year, month, day);
  const year = told ?? (today === null ? 0 : yearOfDay(at, { today, direction }, name.which));
  const value = isoDay(year, month, day);
  if (isRealDay(value)) return stated(value);
  return told === null ? stated(lastLeapDay(year)) : null;
}

function month(name: CalendarName, number: number, setting: Setting): Resolved {
  const { today, direction } = setting;
  const told = yearOfName(name, setting);
  if (told !== null) return stated(`${four(told)}-${two(number)}`);
  if (today === null) return stated(`XXXX-${two(number)}`);
  // Months are compared as months: in mid-March "in March" is this month, whichever way the verbs point.
  const view = { today: `${today.slice(0, 7)}-01`, direction };
  const year = yearOfStretch((candidate) => isoDay(candidate, number, 1), view, name.which);
  return stated(`${four(year)}-${two(number)}`);
}

/** Months in which the seasons begin. */
const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The first day of the season of a day: January belongs to the winter of the year before. */
function seasonStart(day: string): string {
  const inYear = monthOf(day);
  return inYear <= 2 ? isoDay(yearOf(day) - 1, 12, 1) : isoDay(yearOf(day), Math.floor(inYear / 3) * 3, 1);
}

/** From May on "this winter" is the coming one: one value in one article, whatever the verbs around it. */
const LOOKS_TO_NEXT_WINTER = 5;
const yearOfThisWinter = (today: string): number =>
  monthOf(today) < LOOKS_TO_NEXT_WINTER ? yearOf(today) - 1 : yearOf(today);

function season(name: CalendarName, code: Season, setting: Setting): Resolved {
  const { today, direction } = setting;
  const told = yearOfName(name, setting);
  if (told !== null) return stated(`${four(told)}-${code}`);
  if (today === null) return stated(`XXXX-${code}`);
  if (name.which === 'this' && code === 'WI') return stated(`${four(yearOfThisWinter(today))}-${code}`);
  const at = (year: number): string => isoDay(year, SEASON_MONTHS[code], 1);
  return stated(`${four(yearOfStretch(at, { today: seasonStart(today), direction }, name.which))}-${code}`);
}

/** Reports run ahead of the calendar by a quarter (fiscal years), so only later ones belong to the year before. */
function yearOfQuarter(quarter: number, today: string, direction: Direction): number {
  const now = quarterOf(today);
  const isBehind = quarter > now + 1 || (quarter > now && direction === 'past' && now === 1);
  return isBehind ? yearOf(today) - 1 : yearOf(today);
}

function quarter(name: CalendarName, number: number, setting: Setting): Resolved {
  const { today, direction } = setting;
  // 0: "the 1988 period", the same quarter as the one that the report is about.
  const reported = setting.report ?? (today === null ? null : lastEndedQuarter(today));
  const which = number === 0 ? (reported?.slice(6) ?? 'X') : String(number);
  const told = yearOfName(name, setting);
  if (told !== null) return { value: `${four(told)}-Q${which}`, inferred: number === 0 };
  return stated(`${today === null ? 'XXXX' : four(yearOfQuarter(number, today, direction))}-Q${which}`);
}

const knownYear = (name: CalendarName, setting: Setting): number | null =>
  yearOfName(name, setting) ?? (setting.today === null ? null : yearOf(setting.today));

/** The nearest such weekday in the direction; today counts, except behind "last" and "next". */
function weekdayFrom(today: string, weekday: number, name: CalendarName, direction: Direction): string {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (name.which === 'last') return addDays(today, -(back || 7));
  if (name.which === 'next') return addDays(today, 7 - back);
  if (name.which === 'this' || direction === 'future') return addDays(today, (7 - back) % 7);
  return addDays(today, -back);
}

/** "Thursday (31)": the nearest day that is both, the past first; a year is far enough for any such pair. */
function weekdayWithDay(today: string, weekday: number, day: number): string | null {
  for (let distance = 0; distance <= 366; distance++) {
    for (const candidate of [addDays(today, -distance), addDays(today, distance)]) {
      if (weekdayOf(candidate) === weekday && partsOf(candidate)?.day === day) return candidate;
    }
  }
  return null;
}

function weekday(name: CalendarName, number: number, { today, direction, storyDay }: Setting): Resolved {
  if (name.ofStory && storyDay !== null) {
    return { value: weekdayFrom(storyDay, number, name, direction), inferred: true };
  }
  if (today === null) return stated(`XXXX-WXX-${number}`);
  if (name.weeks !== undefined) return stated(addDays(today, name.weeks * 7 + number - weekdayOf(today)));
  const both = name.day === undefined ? null : weekdayWithDay(today, number, name.day);
  return stated(both ?? weekdayFrom(today, number, name, direction));
}

function holiday(name: CalendarName, holidayName: string, setting: Setting): Resolved {
  const { today, direction } = setting;
  const told = yearOfName(name, setting);
  const at = (year: number): string => holidayIn(holidayName, year);
  if (told !== null) return stated(at(told));
  return stated(today === null ? 'XXXX-XX-XX' : at(yearOfDay(at, { today, direction }, name.which)));
}

/** The value of a name; null when it names a day that does not exist. */
export function resolveCalendar(name: CalendarName, setting: Setting): Resolved | null {
  if (name.holiday !== undefined) return holiday(name, name.holiday, setting);
  if (name.month !== undefined && name.day !== undefined)
    return monthDay(name, name.month, name.day, setting);
  if (name.month !== undefined) return month(name, name.month, setting);
  if (name.weekday !== undefined) return weekday(name, name.weekday, setting);
  if (name.season !== undefined) return season(name, name.season, setting);
  if (name.quarter !== undefined) return quarter(name, name.quarter, setting);
  const year = name.half === undefined ? yearOfName(name, setting) : knownYear(name, setting);
  return stated((year === null ? 'XXXX' : four(year)) + (name.half === undefined ? '' : `-H${name.half}`));
}
