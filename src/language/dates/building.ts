/** Small parts from which recognisers are built. */
import type { CalendarName, Expression, Finding, Place, Which } from './expression.ts';
import { END, GAP, YEAR } from './vocabulary.ts';

/** A pattern tried at one place; never within a longer word or number. */
export const sticky = (source: string): RegExp => new RegExp(`(?:${source})${END}`, 'iy');

export const starts = (...words: readonly (string | readonly string[])[]): ReadonlySet<string> =>
  new Set(words.flat());

export const finding = (place: Place, expression: Expression, more: Partial<Finding> = {}): Finding => ({
  start: place.start,
  end: place.end,
  expression,
  ...more,
});

/** A year behind a month, season or quarter, written out or in relation ("of last year"). */
export const YEAR_TAIL = `(?:(?:,${GAP}?|${GAP})(?:(?:of|in)${GAP})?(?:(?<!,${GAP})(?=[a-z])|(?=\\d))(${YEAR}|(?:last|this|next|that|the same|the previous|the following)${GAP}year${END}(?!${GAP}(?:old|ago))))`;

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  'the previous': 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  following: 'next',
  'the following': 'next',
  that: 'that',
  same: 'that',
  'the same': 'that',
};

/** "last", "the following" … as a direction; undefined for none. */
export const whichOf = (word: string | undefined): Which | undefined =>
  word === undefined ? undefined : WHICH[word.toLowerCase().replace(/\s+/g, ' ').trim()];

/** The year of {@link YEAR_TAIL}'s group; empty when there is none. */
export function yearOfTail(tail: string | undefined): Pick<CalendarName, 'year' | 'yearIs'> {
  if (!tail) return {};
  if (/^\d/.test(tail)) return { year: Number(tail) };
  const yearIs = whichOf(tail.replace(/\s*year$/i, ''));
  return yearIs ? { yearIs } : {};
}

/** A key with its value, or nothing: exactOptionalPropertyTypes forbids keys that are undefined. */
export const given = <K extends string, V>(key: K, value: V | undefined | null): { [P in K]?: V } =>
  value === undefined || value === null ? {} : ({ [key]: value } as { [P in K]?: V });

/** The text right before a place, at most so many characters. */
export const before = ({ text, start }: Place, length: number): string =>
  text.slice(Math.max(0, start - length), start);

export const after = ({ text, end }: Place, length: number): string => text.slice(end, end + length);

export const isCapital = (word: string): boolean => /^[A-Z]/.test(word);
