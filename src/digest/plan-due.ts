/** Due subscriptions become deliveries: rows that are there before any message is. */
import type { Plan } from '../domain/delivery.ts';
import { stableHash } from '../domain/stable-hash.ts';
import type { Subscription } from '../domain/subscription.ts';
import { localDateOf, type Run, runsAround, type Schedule, stretchAround } from './runs.ts';

/** Subscriptions of the same minute are due over so many milliseconds. */
export const SPREAD_MS = 4 * 60_000;

/** 13 characters of 0–9 and a–z: the same for every attempt and every process. Discord takes 25. */
export const nonceOf = (subscriptionId: string, localDate: string): string =>
  stableHash(`${subscriptionId}/${localDate}`).toString(36).padStart(13, '0');

/** Milliseconds from the scheduled time to the first attempt, always the same for a subscription. */
export const delayOf = (subscriptionId: string, spreadMs: number): number =>
  spreadMs > 0 ? Number(stableHash(subscriptionId) % BigInt(spreadMs)) : 0;

type Around = typeof runsAround;

function remember<Key, Value>(make: (key: Key) => Value, nameOf: (key: Key) => string): (key: Key) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const name = nameOf(key);
    const value = known.get(name) ?? make(key);
    known.set(name, value);
    return value;
  };
}

/** Thousands of subscriptions share a few schedules, and all of them the zones of the world. */
function aroundOnce(now: string): Around {
  const stretchOf = remember(
    (zone: string) => ({ stretch: stretchAround(zone, now) }),
    (zone) => zone,
  );
  const aroundNow = remember(
    (schedule: Schedule) => runsAround(schedule, now, stretchOf(schedule.zone).stretch),
    ({ time, weekday, zone }) => `${time} ${weekday} ${zone}`,
  );
  return (schedule, instant) => (instant === now ? aroundNow(schedule) : runsAround(schedule, instant));
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
 * Plans for subscriptions that are due at `now` (an ISO instant), one for each, for no instant before its `nextRunAt`. A day
 * that has been delivered may be planned again, when clocks or zones were changed: the store writes no second delivery.
 */
export function createPlanner(
  now: string,
  spreadMs = SPREAD_MS,
): (due: readonly Subscription[]) => readonly Plan[] {
  const around = aroundOnce(now);
  const planOne = (subscription: Subscription): Plan => {
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
  };
  return (due) => due.map(planOne);
}
