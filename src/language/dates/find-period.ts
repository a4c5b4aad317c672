/** Finds the period that a free question speaks of. */
import type { DayRange } from '../../domain/edtf.ts';
import type { Period } from '../../domain/query.ts';
import type { Span } from '../../domain/span.ts';
import { edtfOf } from './as-edtf.ts';
import type { End } from './period-ends.ts';
import { endOf, endOfTimex, exactInterval, OPENERS, withCapitals } from './period-ends.ts';
import { recogniseDates } from './recognise-dates.ts';
import type { Timex } from './timex.ts';
import { asWritten } from './typed-forms.ts';
import { SEASON, seasonCode } from './vocabulary.ts';

/** "from" is left out: "quotes from 21 September" are of that day. */
const OPENER_IN_FRONT = /\b(since|after|before|until|till)\s+(?:the\s+)?$/i;

interface Found extends End, Span {}

function foundAt(question: string, timex: Timex, today: string): Found | null {
  const end = endOfTimex(timex, today);
  if (!end) return null;
  if (timex.interval) return { ...end, ...timex.interval.span };
  const front = question.slice(Math.max(0, timex.start - 16), timex.start);
  const opener = OPENER_IN_FRONT.exec(front);
  const open = opener && OPENERS[(opener[1] ?? '').toLowerCase()];
  if (!opener || !open) return { ...withSeason(question, timex, end), start: timex.start, end: timex.end };
  const range = open(end);
  return { ...range, edtf: exactInterval(range), start: timex.start - opener[0].length, end: timex.end };
}

/** "spring draft 2022", "the spring call-up of 2022": the season stands apart from its year. */
const SEASON_APART = new RegExp(
  `\\b(${SEASON})(?:\\s+(?!and|or|to|until|than)[\\p{L}-]{1,20}){1,2}\\s+(?:of\\s+|in\\s+)?$`,
  'iu',
);

function withSeason(question: string, { start }: Timex, end: End): End {
  if (!/^\d{4}$/.test(end.edtf)) return end;
  const code = seasonCode(SEASON_APART.exec(question.slice(Math.max(0, start - 50), start))?.[1] ?? '');
  const edtf = code && edtfOf(`${end.edtf}-${code}`, undefined);
  return (edtf && endOf(edtf)) || end;
}

const isOpen = ({ first, last }: DayRange): boolean => first === null || last === null;
const lengthOf = ({ edtf }: Found): number => edtf.length;

/** Two years to compare make one period around both; of a year and a day in it the day is meant. */
function oneOf(found: readonly Found[]): Found | null {
  const [one, ...others] = found;
  if (!one) return null;
  const alike = others.every((other) => lengthOf(other) === lengthOf(one)) && !found.some(isOpen);
  if (others.every(({ edtf }) => edtf === one.edtf)) return one;
  if (!alike) return found.reduce((best, next) => (lengthOf(next) > lengthOf(best) ? next : best), one);
  const first = found.map((time) => time.first).sort()[0] ?? null;
  const last =
    found
      .map((time) => time.last)
      .sort()
      .at(-1) ?? null;
  const span = { start: one.start, end: found.at(-1)?.end ?? one.end };
  return { first, last, edtf: exactInterval({ first, last }), ...span };
}

/** Dates in forms that prose does not have: "3/4/2022", "03/2022", "31 марта 2022". */
const TYPED = /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}[/.]\d{4}|(?:\d{1,2} )?\p{Script=Cyrillic}{3,12} \d{4}/gu;

function foundTyped(question: string, today: string): readonly Found[] {
  return [...question.matchAll(TYPED)].flatMap((match) => {
    const written = asWritten(match[0]);
    const [timex, another] =
      written === match[0] ? [] : recogniseDates(`in ${written}`, { published: today });
    const end = timex && !another ? endOfTimex(timex, today) : null;
    return end ? [{ ...end, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/**
 * The period that a free question speaks of, and where ("how many conscripts in spring 2022?"); null when it names
 * none. "before March 2022" leaves the start open. Two dates of one kind make the stretch around both.
 */
export function findPeriod(question: string, today: string): { period: Period; span: Span } | null {
  const found = recogniseDates(withCapitals(question), { published: today })
    .map((timex) => foundAt(question, timex, today))
    .filter((time) => time !== null);
  const typed = foundTyped(question, today);
  const one = oneOf(typed.length ? typed : found);
  if (!one) return null;
  const span = { start: one.start, end: one.end };
  const { first, last, edtf: value } = one;
  return { period: { first, last, value, text: question.slice(span.start, span.end) }, span };
}
