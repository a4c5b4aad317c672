/** Lengths of time, which are never dates: "six-month", "for three months", "the past two weeks", "recent years". */
import { before, finding, starts, sticky } from '../building.ts';
import type { Finding, Place, Recogniser, Unit } from '../expression.ts';
import { COUNT, COUNT_STARTS, countOf, GAP, JOIN, UNIT, unitOf } from '../vocabulary.ts';

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

const IN_YEARS: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100 };

/** Half a unit in the next smaller one: two and a half years are P2Y6M. */
const HALVES: Readonly<Partial<Record<Unit, string>>> = { year: '6M', hour: '30M', minute: '30S' };

/** TIMEX3's value: P6M, PT24H; PXM when nobody says how many. Decades and centuries are written in years. */
export function durationValue(count: number | null, unit: Unit): string {
  const years = IN_YEARS[unit];
  if (years !== undefined && count !== null) return `P${count * years}Y`;
  if (count !== null && !Number.isInteger(count) && HALVES[unit]) {
    const whole = Math.floor(count) === 0 ? '' : durationValue(Math.floor(count), unit).replace(/^PT?/, '');
    return `${unit === 'year' ? 'P' : 'PT'}${whole}${HALVES[unit]}`;
  }
  const [letter, amount] = [LETTERS[unit], count === null ? 'X' : String(count)];
  return letter.startsWith('T') ? `PT${amount}${letter.slice(1)}` : `P${amount}${letter}`;
}

const lasting = (place: Place, count: number | null, unit: Unit): Finding =>
  finding(place, { kind: 'fixed', value: durationValue(count, unit), type: 'DURATION' });

const fortnight = (word: string): number => (/^fortnight/i.test(word) ? 2 : 1);

export const countedUnits: Recogniser = {
  name: 'counted-units',
  starts: starts(COUNT_STARTS),
  pattern: sticky(
    `(${COUNT})(?:${GAP}?(?:-|–|to|or)${GAP}?(${COUNT}))?${JOIN}(?:(?:more|full|whole|straight|consecutive|additional|trading|business|working|long)${GAP})?(${UNIT})(?:${JOIN}(old|long))?`,
  ),
  read: (match, place) => {
    const [count, unit] = [countOf(match[1] ?? ''), unitOf(match[3] ?? '')];
    if (!isLength(place, match)) return [];
    return [lasting(place, count === null ? null : count * fortnight(match[3] ?? ''), unit)];
  },
};

/** "a second", "three-quarters", "some day": hardly ever lengths; an age is not one either. */
function isLength(place: Place, match: RegExpExecArray): boolean {
  const [count = '', unit = '', suffix] = [match[1]?.toLowerCase(), match[3]?.toLowerCase(), match[4]];
  if (/^quarters?$/.test(unit) || (/^an?$/.test(count) && unit === 'second')) return false;
  if (/^(?:some|many|few)$/.test(count) && !unit.endsWith('s')) return false;
  if (suffix?.toLowerCase() === 'old') return false;
  return !/[$£€]$/.test(before(place, 1));
}

/** "the past two weeks", "the next few days", "the first nine months", "recent years", "coming weeks". */
export const windowOfUnits: Recogniser = {
  name: 'window-of-units',
  starts: starts(
    'past',
    'last',
    'next',
    'coming',
    'recent',
    'first',
    'previous',
    'following',
    'latest',
    'final',
    'early',
    'upcoming',
  ),
  pattern: sticky(
    `(?:past|last|next|coming|upcoming|recent|first|previous|following|latest|final|early)${GAP}(?:(${COUNT})(?:${GAP}(?:to|or)${GAP}${COUNT})?${GAP})?(?:(?:full|trading|business)${GAP})?(${UNIT})`,
  ),
  read: (match, place) => {
    const [count, words] = [match[1], match[2] ?? ''];
    if (count === undefined && !/s$/i.test(words) && !/^past/i.test(match[0])) return [];
    const amount = count === undefined ? (/s$/i.test(words) ? null : 1) : countOf(count);
    return [lasting(place, amount, unitOf(words))];
  },
};

/** "for years", "within weeks", "follows months of": a plural without a number. */
export const bareUnits: Recogniser = {
  name: 'bare-units',
  starts: starts('minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'),
  pattern: sticky('(minutes|hours|days|weeks|months|years|decades|centuries)'),
  read: (match, place) => {
    const isTime =
      /\b(?:for|in|within|over|of|after|follows|following|took|take|last|lasted|these|the)\s+$/i.test(
        before(place, 12),
      );
    return isTime ? [lasting(place, null, unitOf(match[1] ?? ''))] : [];
  },
};

/** "year-long", "monthlong", "decades-long". */
export const unitLong: Recogniser = {
  name: 'unit-long',
  starts: starts(
    ['hour', 'day', 'week', 'month', 'year', 'decade'].flatMap((unit) => [
      unit,
      `${unit}s`,
      `${unit}long`,
      `${unit}slong`,
    ]),
  ),
  pattern: sticky('(hour|day|week|month|year|decade)(s)?-?long'),
  read: (match, place) => [lasting(place, match[2] === undefined ? 1 : null, unitOf(match[1] ?? ''))],
};
