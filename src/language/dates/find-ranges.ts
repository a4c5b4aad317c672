/** Pairs the halves of a range ("between A and B", "from A until B") and hands from one to the other what it lacks. */
import type { CalendarName, Finding } from './expression.ts';

/** Indices of the two halves. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
const TAIL = '(?:,?\\s+(?:and\\s+)?(?:running|lasting|continuing|going|extending|ending|ends|runs?))?';
const UNTIL = new RegExp(
  `^${TAIL},?\\s+(?:and\\s+)?(?:through|thru|until|till)(?:\\s+(?:the|on|at|in))?\\s+$`,
  'i',
);
const TO = /^\s+(?:and\s+(?:running|lasting)\s+)?to\s+(?:the\s+)?$/i;
const DASH = /^\s?(?:-|–|—|…|\.{2,3})\s?$/;
const AND = /^\s+and\s+(?:the\s+)?$/i;

/** A range has days, months, seasons or years as halves; "from now until then" says nothing. */
const isDatable = ({ expression }: Finding): boolean =>
  expression.kind === 'calendar' || expression.kind === 'shift';

function links(text: string, first: Finding, second: Finding): boolean {
  if (!isDatable(first) || !isDatable(second)) return false;
  const front = text.slice(Math.max(0, first.start - 20), first.start);
  const middle = text.slice(first.end, second.start);
  if (middle.length > 30) return false;
  if (UNTIL.test(middle) || DASH.test(middle)) return true;
  return (TO.test(middle) && !/\bcompared\b/i.test(front)) || (AND.test(middle) && BETWEEN.test(front));
}

/** In the order of the text; each finding is in one range at most. */
export function findRanges(text: string, findings: readonly Finding[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let index = 1; index < findings.length; index++) {
    const [first, second] = [findings[index - 1], findings[index]];
    if (!first || !second || ranges.at(-1)?.to === index - 1) continue;
    if (links(text, first, second)) ranges.push({ from: index - 1, to: index });
  }
  return ranges;
}

const hasYear = (name: CalendarName): boolean => name.year !== undefined || name.yearIs !== undefined;

/** "between April 1 and July 15 this year": the first half takes the year, unless it is later in the year. */
function withYearOf(first: CalendarName, second: CalendarName): CalendarName {
  if (first.weekday !== undefined && second.weeks !== undefined) return { weeks: second.weeks, ...first };
  if (hasYear(first) || !hasYear(second) || first.which !== undefined || first.month === undefined)
    return first;
  const wraps = second.month !== undefined && first.month > second.month;
  if (wraps && second.year !== undefined) return { ...first, year: second.year - 1 };
  if (wraps) return first;
  return {
    ...first,
    ...(second.year === undefined ? {} : { year: second.year }),
    ...(second.yearIs === undefined ? {} : { yearIs: second.yearIs }),
  };
}

/** The findings with what the second halves hand to the first ones. */
export function shareYears(findings: readonly Finding[], ranges: readonly Range[]): readonly Finding[] {
  const shared = [...findings];
  for (const { from, to } of ranges) {
    const [first, second] = [findings[from], findings[to]];
    if (first?.expression.kind !== 'calendar' || second?.expression.kind !== 'calendar') continue;
    shared[from] = { ...first, expression: withYearOf(first.expression, second.expression) };
  }
  return shared;
}
