/** Due subscriptions become deliveries: rows that are there before any message is. */
import type { Plan } from '../domain/delivery.ts';
import type { Subscription } from '../domain/subscription.ts';
import { localDateOf, type Run, runsAround, type Schedule } from './runs.ts';
import { stableHash } from './stable-hash.ts';

/** Subscriptions of the same minute are due over so many milliseconds. */
export const SPREAD_MS = 4 * 60_000;

/** 13 characters of 0–9 and a–z: the same for every attempt and every process. Discord takes 25. */
export const nonceOf = (subscriptionId: string, localDate: string): string =>
  stableHash(`${subscriptionId}/${localDate}`).toString(36).padStart(13, '0');

/** Milliseconds from the scheduled time to the first attempt, always the same for a subscription. */
export const delayOf = (subscriptionId: string, spreadMs: number): number =>
  spreadMs > 0 ? Number(stableHash(subscriptionId) % BigInt(spreadMs)) : 0;

type Around = (schedule: Schedule, instant: string) => { readonly last: Run; readonly next: Run };

/** Thousands of subscriptions share a few schedules. */
function remember(around: Around): Around {
  const known = new Map<string, ReturnType<Around>>();
  return (schedule, instant) => {
    const key = `${schedule.time} ${schedule.weekday} ${schedule.zone} ${instant}`;
    const found = known.get(key) ?? around(schedule, instant);
    known.set(key, found);
    return found;
  };
}

/**
 * The latest run, whatever was missed before it: news since the last digest are in one post. `nextRunAt` was worked out
 * with the rules that the zone had then. If they now give an earlier time of that day, the run still counts for the time
 * that was expected; if a later one, the latest is yesterday's, and the run to come is planned.
 */
function runFor(subscription: Subscription, now: string, around: Around): { run: Run; nextRunAt: string } {
  const { last, next } = around(subscription, now);
  const { nextRunAt: expected, createdAt, zone } = subscription;
  if (last.at >= expected && last.at >= createdAt) return { run: last, nextRunAt: next.at };
  if (last.at < expected && last.localDate >= localDateOf(expected, zone)) {
    return { run: { ...last, at: expected }, nextRunAt: next.at };
  }
  return { run: next, nextRunAt: around(subscription, next.at).next.at };
}

/**
 * A plan for each subscription that is due at `now` (an ISO instant), for no instant before its `nextRunAt`. A day that has been delivered may be planned again,
 * when clocks or zones were changed: the store writes no second delivery for it.
 */
export function planDue(subscriptions: readonly Subscription[], now: string, spreadMs = SPREAD_MS): Plan[] {
  const around = remember(runsAround);
  return subscriptions.map((subscription) => {
    const { run, nextRunAt } = runFor(subscription, now, around);
    const { id } = subscription;
    const delivery = {
      id: `${id}/${run.localDate}`,
      subscriptionId: id,
      localDate: run.localDate,
      dueAt: new Date(Date.parse(run.at) + delayOf(id, spreadMs)).toISOString(),
      plannedFor: run.at,
      nonce: nonceOf(id, run.localDate),
    };
    return { delivery, nextRunAt };
  });
}
