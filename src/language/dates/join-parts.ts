/** Joins what belongs to one time: an hour with its day ("10 p.m. Wednesday"), a day with its year ("July 15 this year"). */
import type { CalendarName, Expression, Finding } from './expression.ts';

const isDay = ({ kind, ...rest }: Expression): boolean =>
  (kind === 'calendar' && ('weekday' in rest || 'day' in rest)) ||
  (kind === 'shift' && 'unit' in rest && rest.unit === 'day');

/** The gap between an hour and its day. */
const HOUR_LINK = /^(?:,?\s+|,)(?:(?:on|of)\s+)?(?:the\s+)?$/i;

/** "10 p.m. Wednesday", "noon on March 3", "9:30 yesterday". */
function joinHour(text: string, hour: Finding, day: Finding): Finding | null {
  if (hour.time === undefined || !hour.dayUnnamed || !isDay(day.expression) || day.dayUnnamed) return null;
  if (!HOUR_LINK.test(text.slice(hour.end, day.start))) return null;
  return { start: hour.start, end: day.end, expression: day.expression, time: hour.time };
}

/** "March 30, 2023 11:52 AM". "Wednesday at noon" is two times in TimeML. */
function joinHourBehind(text: string, day: Finding, hour: Finding): Finding | null {
  if (!hour.dayUnnamed || day.time !== undefined || !isDay(day.expression)) return null;
  if (!/^,?\s+$/.test(text.slice(day.end, hour.start))) return null;
  return { ...day, end: hour.end, ...(hour.time === undefined ? {} : { time: hour.time }) };
}

/** "Tuesday of last week", "Monday next week". */
function joinWeek(text: string, day: Finding, week: Finding): Finding | null {
  const { expression } = day;
  if (expression.kind !== 'calendar' || expression.weekday === undefined || expression.which !== undefined)
    return null;
  if (expression.month !== undefined || expression.day !== undefined) return null;
  if (week.expression.kind !== 'shift' || week.expression.unit !== 'week' || week.expression.from !== 'now')
    return null;
  const { count } = week.expression;
  // "Tuesday a week ago" is another matter.
  if (count === null || Math.abs(count) > 1 || /ago$/i.test(text.slice(week.start, week.end))) return null;
  if (!/^\s+(?:of\s+)?$/i.test(text.slice(day.end, week.start))) return null;
  return { ...day, end: week.end, expression: { ...expression, weeks: count } };
}

type YearOf = Pick<CalendarName, 'year' | 'yearIs'>;

const RELATIONS: Readonly<Record<string, 'last' | 'this' | 'next'>> = {
  '-1': 'last',
  '0': 'this',
  '1': 'next',
};

/** The year that an expression is, and nothing but a year; null for all others. */
function yearAlone(expression: Expression): YearOf | null {
  if (expression.kind === 'shift') {
    const yearIs = RELATIONS[String(expression.count)];
    return expression.unit === 'year' && expression.from === 'now' && yearIs ? { yearIs } : null;
  }
  if (expression.kind !== 'calendar' || Object.keys(expression).length !== 2) return null;
  return expression.year === undefined ? null : { year: expression.year };
}

/** A written year is read with its month; here "January nineteen ninety-seven", "the summer of last year". */
function joinYear(text: string, part: Finding, year: Finding): Finding | null {
  const { expression } = part;
  if (expression.kind !== 'calendar' || (expression.month === undefined && expression.season === undefined))
    return null;
  if (expression.year ?? expression.yearIs ?? expression.which) return null;
  const ofYear = yearAlone(year.expression);
  if (!ofYear || !/^\s+(?:of\s+)?$/i.test(text.slice(part.end, year.start))) return null;
  return { ...part, end: year.end, expression: { ...expression, ...ofYear } };
}

/** One pass: each finding is joined with the one behind it where they make one time. */
export function joinParts(text: string, findings: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const previous = joined.at(-1);
    const both =
      previous &&
      (joinHour(text, previous, finding) ??
        joinHourBehind(text, previous, finding) ??
        joinWeek(text, previous, finding) ??
        joinYear(text, previous, finding));
    if (both) joined[joined.length - 1] = both;
    else joined.push(finding);
  }
  return joined;
}
