/** Runs found by looking at a clock on the wall, minute by minute: slow, and nothing to get wrong. */

import type { Run, Schedule } from '../../../src/digest/runs.ts';
import { weekdayOf } from '../../../src/domain/calendar.ts';

export const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export interface Minute {
  readonly at: number;
  /** ISO day and "HH:MM" as the wall shows them. */
  readonly day: string;
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  formats.set(zone, format);
  return format;
}

/** "2025-03-30 03:00": Sweden writes it the ISO way. */
const shownAt = (zone: string, at: number): string => formatOf(zone).format(at);

/** What the wall shows at every minute from one instant (milliseconds) to the other. */
export function watchWall(zone: string, from: number, until: number): Minute[] {
  return Array.from({ length: Math.floor((until - from) / MINUTE_MS) + 1 }, (_, index) => {
    const at = from + index * MINUTE_MS;
    const [day = '', time = ''] = shownAt(zone, at).split(' ');
    return { at, day, time };
  });
}

/**
 * A day's run is at the first minute at which the wall shows the day and the time or more, or a later day. It is only for
 * days that the wall has shown. Runs of the day on which the watch began are left out: they may have been before it.
 */
export function naiveRuns(wall: readonly Minute[], { time, weekday }: Omit<Schedule, 'zone'>): Run[] {
  const waiting = new Set<string>();
  const seen = new Set<string>([wall[0]?.day ?? '']);
  const runs: Run[] = [];
  for (const minute of wall) {
    if (!seen.has(minute.day)) {
      seen.add(minute.day);
      if (weekday === null || weekdayOf(minute.day) === weekday) waiting.add(minute.day);
    }
    for (const day of waiting) {
      if (minute.day < day || (minute.day === day && minute.time < time)) continue;
      runs.push({ at: new Date(minute.at).toISOString(), localDate: day });
      waiting.delete(day);
    }
  }
  return runs;
}

/** Minutes by which the wall is ahead of UTC. */
const offsetAt = (zone: string, at: number): number =>
  (Date.parse(`${shownAt(zone, at).replace(' ', 'T')}:00Z`) - at) / MINUTE_MS;

export interface Change {
  readonly zone: string;
  /** The first minute of the new offset. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Changes of the offset, found by looking every `step` milliseconds and then between. */
export function changesOf(zone: string, from: number, until: number, step: number): Change[] {
  const changes: Change[] = [];
  let before = offsetAt(zone, from);
  for (let at = from + step; at <= until; at += step) {
    const after = offsetAt(zone, at);
    if (after === before) continue;
    let [low, high] = [at - step, at];
    while (high - low > MINUTE_MS) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetAt(zone, middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ zone, at: high, before, after });
    before = after;
  }
  return changes;
}

/** Two days before a change and two after it: no run of the days around it lies outside. */
export const watchChange = ({ zone, at }: Change): Minute[] =>
  watchWall(zone, at - 2 * DAY_MS, at + 2 * DAY_MS);
