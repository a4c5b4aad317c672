/** What is known at the place of an expression, and small parts of TIMEX3 values. */
import type { Direction } from './direction.ts';

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

export const stated = (value: string): Resolved => ({ value, inferred: false });

export const two = (value: number): string => String(value).padStart(2, '0');
export const four = (year: number): string => String(year).padStart(4, '0');
export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const quarterOf = (day: string): number => Math.floor((monthOf(day) - 1) / 3) + 1;

/** The quarter on which companies report on that day: the last one that has ended. */
export function lastEndedQuarter(day: string): string {
  const quarter = quarterOf(day) - 1;
  return quarter === 0 ? `${four(yearOf(day) - 1)}-Q4` : `${four(yearOf(day))}-Q${quarter}`;
}
