/** Turns what an expression says into a TIMEX3 value, reckoned from one publication day. */
import { addDays, addMonths, isoWeekOf, weekdayOf } from '../../domain/calendar.ts';
import type { Expression, Finding, Shift } from './expression.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import type { Resolved, Setting } from './setting.ts';
import { four, lastEndedQuarter, quarterOf, stated, two, yearOf } from './setting.ts';

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

/** The day, week, month … that lies so many units away; "a week later" is a day, "last week" a week. */
function shifted(day: string, { unit, count, from }: Shift, isNamed: boolean): string {
  const by = count ?? 0;
  switch (unit) {
    case 'day':
      return addDays(day, by);
    case 'week':
      // Nobody counts the days of "six weeks ago"; "two weeks later" in a story is meant to the day.
      return isNamed || from === 'now'
        ? weekValue(addDays(day, Math.round(by * 7)))
        : addDays(day, Math.round(by * 7));
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

const DAYS_AND_WEEKS: ReadonlySet<Shift['unit']> = new Set(['hour', 'day', 'week', 'weekend']);

/** Where the story is. "That day" needs a day: a story that has only come to a year or month says nothing about it. */
function storyBase(unit: Shift['unit'], { story, today }: Setting): string | null {
  if (story === null) return today;
  return DAYS_AND_WEEKS.has(unit) && story.length < 10 ? null : storyStart(story);
}

function shift(expression: Shift, isNamed: boolean, setting: Setting): Resolved {
  const { count, unit, from } = expression;
  if (expression.compares && setting.report !== null && !setting.isLonger) {
    return { value: comparedQuarter(setting.report), inferred: true };
  }
  if (count === null) return stated(from === 'now' ? 'PAST_REF' : UNKNOWN[unit]);
  const base = from === 'story' ? storyBase(unit, setting) : setting.today;
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
      return resolveCalendar(expression, setting);
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
