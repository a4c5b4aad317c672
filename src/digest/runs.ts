/** When a digest is due: a time of day in a zone, with the nights on which clocks change. */
import { Temporal } from 'temporal-polyfill';
import { addDays, weekdayOf } from '../domain/calendar.ts';
import type { Subscription } from '../domain/subscription.ts';

/** A local time of day ("HH:MM"), an IANA zone, and an ISO weekday (1 is Monday) or null for every day. */
export type Schedule = Pick<Subscription, 'time' | 'zone' | 'weekday'>;

/** One time at which a schedule is due. */
export interface Run {
  /** ISO instant in UTC, with milliseconds. */
  readonly at: string;
  /** The day for which it is: that of `at` in the zone, unless a gap of the clocks pushed it over midnight. */
  readonly localDate: string;
}

/** An offset that a zone keeps from one time to another (milliseconds): runs well inside are mere sums. */
export interface Stretch {
  readonly offsetMs: number;
  readonly from: number;
  readonly until: number;
}

/** A weekly run and the one before lie within. */
const STRETCH_DAYS = 9;
const DAY_MS = 86_400_000;

/** No zone has left out more than one day in a row, so a weekly run is never further off than this. */
const MOST_DAYS = 15;

const isoOf = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toISOString();

/** The ISO day that the calendar on a wall in the zone shows at the instant. Throws RangeError for no zone. */
export const localDateOf = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Null when the offset changes within nine days: no zone changes it twice within a day, so one look a day sees it. */
export function stretchAround(zone: string, instant: string): Stretch | null {
  const middle = Date.parse(instant);
  const offsetOn = (day: number): number =>
    Temporal.Instant.fromEpochMilliseconds(middle + day * DAY_MS).toZonedDateTimeISO(zone).offsetNanoseconds;
  const offset = offsetOn(0);
  for (let day = -STRETCH_DAYS; day <= STRETCH_DAYS; day++) if (offsetOn(day) !== offset) return null;
  const reach = STRETCH_DAYS * DAY_MS;
  return { offsetMs: offset / 1e6, from: middle - reach, until: middle + reach };
}

/** The run if it is at least a day away from where the stretch ends: no leap and no repeated hour can be near. */
function runInside(stretch: Stretch, time: string, localDate: string): Run | null {
  const at = Date.parse(`${localDate}T${time}:00.000Z`) - stretch.offsetMs;
  const inside = at - DAY_MS >= stretch.from && at + DAY_MS <= stretch.until;
  return inside ? { at: new Date(at).toISOString(), localDate } : null;
}

/**
 * The first instant at which the wall clock shows the time or more. A time that is shown twice is taken the first time;
 * one that clocks leap over, at the end of the leap. Null for a day that the zone leaves out altogether.
 */
export function runOn({ time, zone }: Schedule, localDate: string): Run | null {
  const wanted = Temporal.PlainDateTime.from(`${localDate}T${time}`);
  const read = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (read.toPlainDateTime().equals(wanted)) return { at: isoOf(read.toInstant()), localDate };
  const leap = read.getTimeZoneTransition('next');
  if (!leap) throw new RangeError(`${zone} has no ${localDate} ${time}, and no leap over it`);
  const before = leap.subtract({ nanoseconds: 1 }).toPlainDate();
  const exists = [before, leap.toPlainDate()].some((day) => day.toString() === localDate);
  return exists ? { at: isoOf(leap.toInstant()), localDate } : null;
}

/** The first run of a day from `start` on, one day after the other, forwards or backwards, that passes the test. */
function findRun(
  schedule: Schedule,
  start: string,
  step: 1 | -1,
  passes: (run: Run) => boolean,
  stretch: Stretch | null,
): Run | null {
  for (let count = 0; count <= MOST_DAYS; count++) {
    const day = addDays(start, step * count);
    if (schedule.weekday !== null && weekdayOf(day) !== schedule.weekday) continue;
    const run = (stretch && runInside(stretch, schedule.time, day)) ?? runOn(schedule, day);
    if (run && passes(run)) return run;
  }
  return null;
}

/**
 * The latest run at or before the instant, and the first one after it. Runs come in the order of their days; clocks that
 * are set back over midnight may show yesterday when today's run has been, hence the look at tomorrow. A stretch of the zone
 * around the instant, if given, makes it faster, and no different.
 */
export function runsAround(
  schedule: Schedule,
  instant: string,
  stretch: Stretch | null = null,
): { readonly last: Run; readonly next: Run } {
  const today = stretch
    ? new Date(Date.parse(instant) + stretch.offsetMs).toISOString().slice(0, 10)
    : localDateOf(instant, schedule.zone);
  let ahead: Run | null = null;
  const hasCome = (run: Run): boolean => {
    if (run.at <= instant) return true;
    ahead = run;
    return false;
  };
  const last = findRun(schedule, addDays(today, 1), -1, hasCome, stretch);
  const next = ahead ?? (last && findRun(schedule, addDays(last.localDate, 1), 1, () => true, stretch));
  if (!last || !next)
    throw new RangeError(`no run of ${schedule.time} in ${schedule.zone} around ${instant}`);
  return { last, next };
}

/** The first instant after the given one at which the schedule is due. Throws RangeError for no time or zone. */
export const nextRunAt = (schedule: Schedule, after: string): string => runsAround(schedule, after).next.at;
