/** Finds the day of a period under which a claim stands on a timeline. */
import { daysBetween } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import { matchesPeriod } from '../domain/edtf.ts';
import type { Period } from '../domain/query.ts';
import type { Certainty, Time } from '../domain/time.ts';
import { aboutTimes, isOn, type Topics } from './about-period.ts';
import { daysOf } from './time-order.ts';

export interface Place {
  readonly claim: Claim;
  /** EDTF. */
  readonly when: string;
  readonly certainty: Certainty;
  /** ISO day by which it is put in order. */
  readonly first: string;
}

/** From here on a period is wide enough for what is known by its publication only. */
const MONTH = 28;
const EXACT_WINDOW = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;

/** Days of a period, both ends included; an open one is endless. */
const lengthOf = ({ first, last }: Period): number =>
  first && last ? daysBetween(first, last) + 1 : Number.POSITIVE_INFINITY;

/** A window stands at the day on which it begins; one that began before the period, under all of its days. */
function whenOf({ value, certainty }: Time, period: Period): { when: string; first: string } {
  const { first } = daysOf(value);
  const start = first ?? period.first ?? '';
  const entered = period.first && start < period.first ? period.first : start;
  const [, windowStart] = EXACT_WINDOW.exec(value) ?? [];
  const begins = windowStart !== undefined && windowStart === entered && certainty === 'stated';
  return { when: begins ? windowStart : value, first: entered };
}

/** What it is about, then when it was said; publication alone counts only in a wide period, and last. */
function timesOf(claim: Claim, period: Period, asked: Topics): readonly Time[] {
  const about = aboutTimes(claim)
    .filter(({ topics }) => isOn(topics, asked))
    .map(({ time }) => time);
  const own = claim.said ? [...about, claim.said] : about;
  const { published } = claim.document;
  return own.length || !published || lengthOf(period) < MONTH
    ? own
    : [{ ...published, certainty: 'inferred' }];
}

/** null when the claim has no time in the period. */
export function placeInPeriod(claim: Claim, period: Period, asked: Topics): Place | null {
  const time = timesOf(claim, period, asked).find(({ value }) => matchesPeriod(value, period));
  if (!time) return null;
  return { claim, certainty: time.certainty, ...whenOf(time, period) };
}
