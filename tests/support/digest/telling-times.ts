/** Times of day at which a change of the clocks shows. */
import { type Change, MINUTE_MS } from './naive-runs.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** "HH:MM" of minutes since midnight. */
export const timeOf = (minutes: number): string =>
  `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;

/** What is leapt over or comes twice, its ends, and both sides of midnight. */
export function tellingTimes({ before, after, at }: Change): string[] {
  const ends = [before, after].map((offset) => (((at / MINUTE_MS + offset) % 1440) + 1440) % 1440);
  const around = ends.flatMap((end) => [end + 1439, end, end + 1, end + 15]);
  const between = ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2;
  return [...new Set([...around, Math.floor(between), 0, 1, 1439, 480].map(timeOf))];
}
