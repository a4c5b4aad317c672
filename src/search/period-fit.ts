/** How well a claim fits the period of a question. */
import type { Claim } from '../domain/claim.ts';
import { matchesPeriod } from '../domain/edtf.ts';
import type { Period } from '../domain/query.ts';

const SAID_THEN = 0.9;
const PUBLISHED_THEN = 0.5;

/** Is a time in the period? Many claims share their times: each is read once. */
export function timesIn(period: Period): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    let is = known.get(value);
    if (is === undefined) {
      is = matchesPeriod(value, period);
      known.set(value, is);
    }
    return is;
  };
}

/**
 * Is the claim about the period, or was it said in it? What names no time of its own holds when it was published. Asked
 * of every claim of a record, for each period: no function is made in it.
 */
export function periodFit(
  { about, mentions, said, document }: Claim,
  period: Period,
  inPeriod = timesIn(period),
): number {
  if (about && inPeriod(about.value)) return 1;
  let hasTimes = false;
  for (const { role, time } of mentions) {
    if (role !== 'about') continue;
    if (inPeriod(time.value)) return 1;
    hasTimes = true;
  }
  if (said) return inPeriod(said.value) ? SAID_THEN : 0;
  const { published } = document;
  return about === null && !hasTimes && published && inPeriod(published.value) ? PUBLISHED_THEN : 0;
}

/** Times that a claim only compares with count as well: two years stand side by side in them. */
export function yearFit(claim: Claim, year: number): number {
  const period = { first: `${year}-01-01`, last: `${year}-12-31`, value: String(year), text: String(year) };
  const compares = claim.mentions.some(
    ({ role, time }) => role === 'compared' && matchesPeriod(time.value, period),
  );
  return compares ? 1 : periodFit(claim, period);
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const inYear = (day: string, year: number): string => `${year}${day.slice(4)}`;

/** "Early March" is that of any of the years; a stretch over New Year stays one. */
export function inAnyYear(period: Period, years: readonly number[]): readonly Period[] {
  const { first, last } = period;
  if (first === null || last === null) return [period];
  const longer = yearOf(last) - yearOf(first);
  return years.map((year) => {
    const [from, to] = [inYear(first, year), inYear(last, year + longer)];
    return { first: from, last: to, value: `${from}/${to}`, text: period.text };
  });
}
