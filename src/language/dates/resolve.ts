/** Turns what an expression says into a TIMEX3 value, reckoned from one publication day. */
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  daysInMonth,
  isoDay,
  isoWeekOf,
  isRealDay,
  partsOf,
  weekdayOf,
} from '../../domain/calendar.ts';
import type { Direction } from './direction.ts';
import type { CalendarName, Expression, Finding, Season, Shift } from './expression.ts';
import { holidayIn } from './holiday-days.ts';

/** What is known at the place of an expression. */
export interface Setting {
  /** The publication day; null when it is not known. */
  readonly today: string | null;
  readonly direction: Direction;
  /** The value of the last date that the text named itself (`2022-03-31`, `2022-03`, `2022`); null before the first. */
  readonly story: string | null;
  /** The last day named (`2022-03-31`), for times of day; null before the first. */
  readonly storyDay: string | null;
  /** The quarter that a business report is about (`1989-Q3`); null before one is named. */
  readonly report: string | null;
  /** This paragraph speaks of a longer stretch ("in the nine months"), so that "a year ago" is a year. */
  readonly isLonger: boolean;
}

export interface Resolved {
  readonly value: string;
  /** More than the words, the publication day and the calendar was used. */
  readonly inferred: boolean;
}

const stated = (value: string): Resolved => ({ value, inferred: false });
const two = (value: number): string => String(value).padStart(2, '0');
const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));
const four = (year: number): string => String(year).padStart(4, '0');

/** The year of a name that tells one; null otherwise. */
function yearOfName(name: CalendarName, { today, story }: Setting): number | null {
  if (name.year !== undefined) return name.year;
  if (name.yearIs === undefined) return null;
  if (name.yearIs === 'that') return story === null ? null : yearOf(story);
  if (today === null) return null;
  return yearOf(today) + { last: -1, this: 0, next: 1 }[name.yearIs];
}

/**
 * Of the same name in the years around today, the one meant: `which` decides first ("last June" is never in this
 * month, nor "last Oct. 23" today), then the direction, then nearness. `at(year)` gives its first day, ISO.
 */
function chooseYear(
  at: (year: number) => string,
  setting: Setting & { today: string },
  name: CalendarName,
): number {
  const thisYear = yearOf(setting.today);
  if (name.which === 'this') return thisYear;
  const years = [thisYear - 1, thisYear, thisYear + 1];
  const isPast = (year: number): boolean => compareDays(at(year), setting.today) <= 0;
  const ended = (year: number): boolean => compareDays(at(year), setting.today) < 0;
  if (name.which === 'last') return years.filter(ended).at(-1) ?? thisYear - 1;
  if (name.which === 'next') return years.find((year) => !isPast(year)) ?? thisYear + 1;
  const cost = (year: number): number => costOf(daysBetween(setting.today, at(year)), setting.direction);
  return years.reduce((best, year) => (cost(year) < cost(best) ? year : best), thisYear);
}

/**
 * How unlikely a distance in days is. The verbs around a date mislead now and then ("set Nov. 10 as the deadline"), so
 * against them a date may still be this much nearer.
 */
const AGAINST_DIRECTION = 200;

function costOf(days: number, direction: Direction): number {
  const isAgainst = (direction === 'future' && days < 0) || (direction === 'past' && days > 0);
  return Math.abs(days) + (isAgainst ? AGAINST_DIRECTION : 0);
}

/** For months and seasons the direction is all: news looks back unless its verbs look ahead. */
function chooseNamed(
  at: (year: number) => string,
  setting: Setting & { today: string },
  name: CalendarName,
): number {
  if (name.which !== undefined) return chooseYear(at, setting, name);
  const thisYear = yearOf(setting.today);
  const days = daysBetween(setting.today, at(thisYear));
  if (setting.direction === 'future') return days < 0 ? thisYear + 1 : thisYear;
  return days > 0 ? thisYear - 1 : thisYear;
}

const withToday = (setting: Setting): (Setting & { today: string }) | null =>
  setting.today === null ? null : { ...setting, today: setting.today };

/** A day that is in the calendar every year, for choosing a year by. */
const safeDay = (year: number, month: number, day: number): string =>
  isoDay(year, month, Math.min(day, daysInMonth(year, month)));

function monthDay(name: CalendarName, month: number, day: number, setting: Setting): Resolved | null {
  if (day > daysInMonth(2024, month)) return null;
  const told = yearOfName(name, setting);
  const known = withToday(setting);
  if (told === null && known === null) return stated(`XXXX-${two(month)}-${two(day)}`);
  const year =
    told ?? (known === null ? 0 : chooseYear((candidate) => safeDay(candidate, month, day), known, name));
  const value = isoDay(year, month, day);
  return isRealDay(value) ? stated(value) : null;
}

function month(name: CalendarName, number: number, setting: Setting): Resolved {
  const told = yearOfName(name, setting);
  if (told !== null) return stated(`${four(told)}-${two(number)}`);
  const known = withToday(setting);
  if (known === null) return stated(`XXXX-${two(number)}`);
  // Months are compared as months: in mid-March "in March" is this month, whichever way the verbs point.
  const first = `${known.today.slice(0, 7)}-01`;
  const at = (candidate: number): string => isoDay(candidate, number, 1);
  const year = chooseNamed(at, { ...known, today: first }, name);
  return stated(`${four(year)}-${two(number)}`);
}

/** Months in which the seasons begin. */
const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The season of a day, with its year: January belongs to the winter of the year before. */
function seasonOf(day: string): { season: Season; year: number } {
  const inYear = monthOf(day);
  const season = (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((inYear % 12) / 3)] ?? 'WI';
  return { season, year: inYear <= 2 ? yearOf(day) - 1 : yearOf(day) };
}

function season(name: CalendarName, code: Season, setting: Setting): Resolved {
  const told = yearOfName(name, setting);
  if (told !== null) return stated(`${four(told)}-${code}`);
  const known = withToday(setting);
  if (known === null) return stated(`XXXX-${code}`);
  const now = seasonOf(known.today);
  const nowFirst = isoDay(now.year, SEASON_MONTHS[now.season], 1);
  const at = (year: number): string => isoDay(year, SEASON_MONTHS[code], 1);
  if (name.which === 'this' && code !== 'WI') return stated(`${four(yearOf(known.today))}-${code}`);
  const { which, ...rest } = name;
  const chosen = chooseNamed(at, { ...known, today: nowFirst }, which === 'this' ? rest : name);
  return stated(`${four(chosen)}-${code}`);
}

const quarterOf = (day: string): number => Math.floor((monthOf(day) - 1) / 3) + 1;

/** The quarter on which companies report on that day: the last one that has ended. */
export function lastEndedQuarter(day: string): string {
  const quarter = quarterOf(day) - 1;
  return quarter === 0 ? `${four(yearOf(day) - 1)}-Q4` : `${four(yearOf(day))}-Q${quarter}`;
}

/** Reports run ahead of the calendar by a quarter (fiscal years), so only later ones belong to the year before. */
function yearOfQuarter(quarter: number, { today, direction }: Setting & { today: string }): number {
  const now = quarterOf(today);
  return quarter > now + 1 || (quarter > now && direction === 'past' && now === 1)
    ? yearOf(today) - 1
    : yearOf(today);
}

function quarter(name: CalendarName, number: number, setting: Setting): Resolved {
  // 0: "the 1988 period", the same quarter as the one that the report is about.
  const reported = setting.report ?? (setting.today === null ? null : lastEndedQuarter(setting.today));
  const which = number === 0 ? (reported?.slice(6) ?? 'X') : String(number);
  const told = yearOfName(name, setting);
  if (told !== null) return { value: `${four(told)}-Q${which}`, inferred: number === 0 };
  const known = withToday(setting);
  return stated(known === null ? `XXXX-Q${which}` : `${four(yearOfQuarter(number, known))}-Q${which}`);
}

function half(name: CalendarName, number: number, setting: Setting): Resolved {
  const year = yearOfName(name, setting) ?? (setting.today === null ? null : yearOf(setting.today));
  return stated(`${year === null ? 'XXXX' : four(year)}-H${number}`);
}

/** The nearest such weekday in the direction; today counts, except behind "last" and "next". */
export function weekdayFrom(
  today: string,
  weekday: number,
  name: CalendarName,
  direction: Direction,
): string {
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

function weekday(name: CalendarName, number: number, { today, direction }: Setting): Resolved {
  if (today === null) return stated(`XXXX-WXX-${number}`);
  const both = name.day === undefined ? null : weekdayWithDay(today, number, name.day);
  return stated(both ?? weekdayFrom(today, number, name, direction));
}

function holiday(name: CalendarName, holidayName: string, setting: Setting): Resolved {
  const told = yearOfName(name, setting);
  const known = withToday(setting);
  if (told === null && known === null) return stated('XXXX-XX-XX');
  const at = (year: number): string => holidayIn(holidayName, year);
  return stated(at(told ?? (known === null ? 0 : chooseYear(at, known, name))));
}

function calendar(name: CalendarName, setting: Setting): Resolved | null {
  if (name.holiday !== undefined) return holiday(name, name.holiday, setting);
  if (name.month !== undefined && name.day !== undefined)
    return monthDay(name, name.month, name.day, setting);
  if (name.month !== undefined) return month(name, name.month, setting);
  if (name.weekday !== undefined) return weekday(name, name.weekday, setting);
  if (name.season !== undefined) return season(name, name.season, setting);
  if (name.quarter !== undefined) return quarter(name, name.quarter, setting);
  if (name.half !== undefined) return half(name, name.half, setting);
  const year = yearOfName(name, setting);
  return stated(year === null ? 'XXXX' : four(year));
}

const UNKNOWN: Readonly<Record<Shift['unit'], string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const weekValue = (day: string): string => {
  const { year, week } = isoWeekOf(day);
  return `${four(year)}-W${two(week)}`;
};

function shiftQuarter(day: string, count: number): string {
  const moved = addMonths(`${day.slice(0, 7)}-01`, count * 3);
  return `${moved.slice(0, 4)}-Q${quarterOf(moved)}`;
}

/** The day, week, month … that lies so many units away; "two weeks ago" is a day, "last week" a week. */
function shifted(day: string, { unit, count }: Shift, isNamed: boolean): string {
  const by = count ?? 0;
  switch (unit) {
    case 'day':
      return addDays(day, by);
    case 'week':
      return isNamed ? weekValue(addDays(day, by * 7)) : addDays(day, Math.round(by * 7));
    case 'weekend':
      return `${weekValue(addDays(day, weekendShift(day, by)))}-WE`;
    case 'month':
      return addMonths(day, by).slice(0, 7);
    case 'quarter':
      return shiftQuarter(day, by);
    case 'year':
      return four(yearOf(day) + Math.trunc(by));
    case 'decade':
      return isNamed ? four(yearOf(day) + by * 10).slice(0, 3) : four(yearOf(day) + by * 10);
    case 'century':
      return isNamed ? four(yearOf(day) + by * 100).slice(0, 2) : four(yearOf(day) + by * 100);
    default:
      return day;
  }
}

/** From Monday to Friday "the weekend" is the one before; on the weekend itself it is that one. */
function weekendShift(day: string, by: number): number {
  const onWeekend = weekdayOf(day) >= 6;
  return by < 0 ? (onWeekend ? 0 : -7) : by * 7;
}

/** The story's value as a day that shifts can start from; a month or year counts from its first day. */
const storyStart = (value: string): string => `${value}-01-01`.slice(0, 10);

/** "a year ago" in a report on a quarter is that quarter a year before. */
function comparedQuarter(quarterValue: string): string {
  return `${four(Number(quarterValue.slice(0, 4)) - 1)}${quarterValue.slice(4)}`;
}

function shift(expression: Shift, isNamed: boolean, setting: Setting): Resolved {
  const { count, unit, from } = expression;
  if (expression.compares && setting.report !== null && !setting.isLonger) {
    return { value: comparedQuarter(setting.report), inferred: true };
  }
  if (count === null) return stated(from === 'now' ? 'PAST_REF' : UNKNOWN[unit]);
  const base = from === 'story' && setting.story !== null ? storyStart(setting.story) : setting.today;
  if (base === null) return stated(UNKNOWN[unit]);
  return { value: shifted(base, expression, isNamed), inferred: from === 'story' };
}

function reported(yearsBack: 0 | 1, { report, today }: Setting): Resolved {
  const value = report ?? (today === null ? 'XXXX-QX' : lastEndedQuarter(today));
  return { value: yearsBack === 1 && /^\d/.test(value) ? comparedQuarter(value) : value, inferred: true };
}

function resolveExpression(expression: Expression, isNamed: boolean, setting: Setting): Resolved | null {
  switch (expression.kind) {
    case 'calendar':
      return calendar(expression, setting);
    case 'shift':
      return shift(expression, isNamed, setting);
    case 'reported-period':
      return reported(expression.yearsBack, setting);
    case 'fixed':
      return stated(expression.value);
  }
}

/**
 * The value of a finding, a time of day included; null when it names a day that does not exist. `isNamed` is true
 * for "last week" (the week itself) and false for "a week ago" (a day).
 */
export function resolve(finding: Finding, isNamed: boolean, setting: Setting): Resolved | null {
  const { expression, time, dayUnnamed } = finding;
  if (time === undefined) return resolveExpression(expression, isNamed, setting);
  // An hour alone belongs to the last day named, and else to the day of the publication.
  const story = dayUnnamed ? setting.storyDay : setting.story;
  const resolved = resolveExpression(expression, isNamed, { ...setting, story });
  return resolved && { ...resolved, value: resolved.value + time };
}
