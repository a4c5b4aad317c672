/** What the words of a time expression say by themselves, before anything is reckoned from a publication day. */
import type { Span } from '../../domain/span.ts';
import type { TimexMod, TimexType } from './timex.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** "last", "this", "next" in front of a name or a unit; 'that' points back in the story. */
export type Which = 'last' | 'this' | 'next' | 'that';

/** TIMEX3's codes of seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A name of the calendar with gaps: "Tuesday", "July 15", "spring", "the third quarter of last year". */
export interface CalendarName {
  readonly kind: 'calendar';
  readonly year?: number;
  /** The year in relation to the present one, or to the year of the story ("later that year"). */
  readonly yearIs?: Which;
  readonly month?: number;
  readonly day?: number;
  /** 1 = Monday. */
  readonly weekday?: number;
  /** With a weekday: how many weeks from the present one ("Tuesday of last week": -1). */
  readonly weeks?: number;
  readonly season?: Season;
  /** 1–4; 0 is the quarter that the report is about ("the 1988 period"). */
  readonly quarter?: number;
  /** 1–2. */
  readonly half?: number;
  readonly holiday?: string;
  readonly which?: Which;
  /** Reckoned from where the story is, not from the publication ("the previous Friday"). */
  readonly ofStory?: boolean;
}

/** So many units from now or from where the story is: "two days ago", "last week", "the next day". */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** Negative towards the past; null for "several", "a few". */
  readonly count: number | null;
  readonly from: 'now' | 'story';
  /** A comparison with the same stretch of another year ("a year ago" in a report on a quarter). */
  readonly compares?: boolean;
}

/** A value that needs no reckoning: durations, sets, PRESENT_REF, decades. */
export interface FixedValue {
  readonly kind: 'fixed';
  readonly value: string;
  readonly type: TimexType;
}

/** A quarter named only by its place in the report ("the quarter", "the latest period"). */
export interface ReportedPeriod {
  readonly kind: 'reported-period';
  readonly yearsBack: 0 | 1;
}

export type Expression = CalendarName | Shift | FixedValue | ReportedPeriod;

/** An expression at its place. */
export interface Finding extends Span {
  readonly expression: Expression;
  /** A time of day, with its T: `T22:00`, `TMO`. The expression then tells its day. */
  readonly time?: string;
  /** The day of the time of day was not named: it is the last day mentioned. */
  readonly dayUnnamed?: boolean;
  readonly mod?: TimexMod;
}

/** One construction. Its pattern is sticky and is tried only where one of its first words stands. */
export interface Recogniser {
  readonly name: string;
  readonly starts: ReadonlySet<string>;
  readonly pattern: RegExp;
  /** What the match says; nothing when it is no time after all. Offsets are those of the text. */
  readonly read: (match: RegExpExecArray, place: Place) => readonly Finding[];
}

/** Where a match stands. */
export interface Place extends Span {
  readonly text: string;
}
