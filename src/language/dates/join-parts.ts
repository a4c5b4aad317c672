/** Joins what belongs to one time: an hour with its day ("10 p.m. Wednesday"), a day with its year ("July 15 this year"). */
import type { Expression, Finding } from './expression.ts';

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

/** "July 15 of this year" reads its year itself; here "early April last year". */
function joinYear(text: string, part: Finding, year: Finding): Finding | null {
  const { expression } = part;
  if (expression.kind !== 'calendar' || expression.year !== undefined || expression.yearIs !== undefined)
    return null;
  if (expression.which !== undefined || year.expression.kind !== 'shift' || year.expression.unit !== 'year')
    return null;
  if (!/^\s+(?:of\s+)?$/i.test(text.slice(part.end, year.start))) return null;
  const yearIs = { '-1': 'last', '0': 'this', '1': 'next' }[String(year.expression.count)] as
    | 'last'
    | 'this'
    | 'next'
    | undefined;
  if (yearIs === undefined) return null;
  return { ...part, end: year.end, expression: { ...expression, yearIs } };
}

/** One pass: each finding is joined with the one behind it where they make one time. */
export function joinParts(text: string, findings: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const previous = joined.at(-1);
    const both = previous && (joinHour(text, previous, finding) ?? joinYear(text, previous, finding));
    if (both) joined[joined.length - 1] = both;
    else joined.push(finding);
  }
  return joined;
}
