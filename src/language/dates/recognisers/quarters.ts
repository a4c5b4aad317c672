/** Quarters and halves of a year, as business reports name them: "third-quarter", "the 1988 period", "the quarter". */
import { before, finding, starts, sticky, whichOf, YEAR_TAIL, yearOfTail } from '../building.ts';
import type { CalendarName, Recogniser } from '../expression.ts';
import { DIGITS, GAP, JOIN, ordinalNumber, YEAR } from '../vocabulary.ts';

const ORDINAL = 'first|second|third|fourth|1st|2nd|3rd|4th';
/** "last year's", "this year's", "1988", "year-ago". */
const OF_YEAR = `(?:(${YEAR}|(?:last|this|next)${GAP}year(?:['’]s)?|year${JOIN}(?:ago|earlier)|fiscal)${JOIN})?`;

function yearInFront(words: string | undefined): Pick<CalendarName, 'year' | 'yearIs'> {
  if (!words) return {};
  if (/ago|earlier/i.test(words)) return { yearIs: 'last' };
  return yearOfTail(words.replace(/['’]s$/i, ''));
}

const STARTS = starts(
  'first',
  'second',
  'third',
  'fourth',
  'latter',
  'last',
  'this',
  'next',
  'year',
  'fiscal',
  DIGITS,
);

export const namedQuarter: Recogniser = {
  name: 'named-quarter',
  starts: STARTS,
  pattern: sticky(`${OF_YEAR}(?:fiscal${JOIN})?(${ORDINAL})${JOIN}quarter${YEAR_TAIL}?`),
  read: (match, place) => {
    const quarter = ordinalNumber(match[2] ?? '');
    if (quarter === null || quarter > 4) return [];
    return [finding(place, { kind: 'calendar', quarter, ...yearInFront(match[1]), ...yearOfTail(match[3]) })];
  },
};

export const quarterCode: Recogniser = {
  name: 'quarter-code',
  starts: starts('q'),
  pattern: sticky(`q([1-4])${YEAR_TAIL}?`),
  read: (match, place) => [
    finding(place, { kind: 'calendar', quarter: Number(match[1]), ...yearOfTail(match[2]) }),
  ],
};

export const halfCode: Recogniser = {
  name: 'half-code',
  starts: starts('h'),
  pattern: sticky(`h([12])${YEAR_TAIL}`),
  read: (match, place) => [
    finding(place, { kind: 'calendar', half: Number(match[1]), ...yearOfTail(match[2]) }),
  ],
};

export const namedHalf: Recogniser = {
  name: 'named-half',
  starts: STARTS,
  pattern: sticky(
    `${OF_YEAR}(?:fiscal${JOIN})?(first|second|last|latter|1st|2nd)${JOIN}(?:half|two${GAP}quarters)(?:(?:${GAP}of)?${GAP}the${GAP}(?:fiscal${GAP})?year|${YEAR_TAIL})?`,
  ),
  read: (match, place) => {
    const half = /^la/i.test(match[2] ?? '') ? 2 : ordinalNumber(match[2] ?? '');
    const ofYear = { ...yearInFront(match[1]), ...yearOfTail(match[3]) };
    // "the second half" of a match or a book: only a year makes it a time.
    const isTime =
      match[0].includes('year') || 'year' in ofYear || 'yearIs' in ofYear || /quarters/i.test(match[0]);
    return half === null || !isTime ? [] : [finding(place, { kind: 'calendar', half, ...ofYear })];
  },
};

/** "the latest quarter", "the 1988 period", "the year-ago quarter", "the quarter". */
export const reportedPeriod: Recogniser = {
  name: 'reported-period',
  starts: starts(
    'latest',
    'last',
    'this',
    'year',
    'quarter',
    'corresponding',
    'same',
    'current',
    'next',
    DIGITS,
  ),
  pattern: sticky(
    `(?:(latest|(?:last|this)${GAP}year['’]s|year${JOIN}(?:ago|earlier)|corresponding|same|current|this|last|next|${YEAR})${JOIN})?(?:fiscal${JOIN})?(quarter|period)(?!ly|s)` +
      `(?:${GAP}(?:of${GAP})?(a${GAP}year${GAP}(?:ago|earlier)|last${GAP}year|the${GAP}(?:previous|prior)${GAP}year|${YEAR}))?`,
  ),
  read: (match, place) => {
    const [front = '', unit = '', behind = ''] = [
      match[1]?.toLowerCase(),
      match[2]?.toLowerCase(),
      match[3]?.toLowerCase(),
    ];
    if (!isReported(front, unit, behind, before(place, 5))) return [];
    const year = /\d{4}/.exec(front)?.[0] ?? /\d{4}/.exec(behind)?.[0];
    if (year !== undefined) return [finding(place, { kind: 'calendar', year: Number(year), quarter: 0 })];
    const relative = /^(?:current|this|last|next)$/.test(front) ? whichOf(front) : undefined;
    if (relative !== undefined && !behind) {
      const count = { last: -1, this: 0, next: 1, that: 0 }[relative];
      return [finding(place, { kind: 'shift', unit: 'quarter', count, from: 'now' })];
    }
    const isBack = /last|ago|earlier/.test(front) || behind !== '';
    return [finding(place, { kind: 'reported-period', yearsBack: isBack ? 1 : 0 })];
  },
};

/** A bare "period" is anything; a bare "quarter" is a time behind "the", unless it is one of a city or a coin. */
function isReported(front: string, unit: string, behind: string, lead: string): boolean {
  if (unit === 'period') return /latest|\d{4}|year/.test(front) || (front !== '' && behind !== '');
  return front !== '' ? !/^(?:corresponding|same)$/.test(front) || behind !== '' : /the\s$/i.test(lead);
}
