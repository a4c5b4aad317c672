/** Subscriptions and plans for tests, in which only what matters is written out. */
import type { Plan } from '../../src/domain/delivery.ts';
import type { Subscription } from '../../src/domain/subscription.ts';

/** A day of January 2025 at eight o'clock, UTC. */
export const onDay = (day: number): string => new Date(Date.UTC(2025, 0, day, 8)).toISOString();

export const subscription = (id: string, parts: Partial<Subscription> = {}): Subscription => ({
  id,
  serverId: 'server-1',
  channelId: `channel-of-${id}`,
  time: '08:00',
  zone: 'Europe/Kyiv',
  weekday: null,
  topic: null,
  language: 'en',
  onQuietDay: 'line',
  paused: null,
  createdAt: onDay(0),
  nextRunAt: onDay(1),
  coveredUntil: onDay(0),
  ...parts,
});

/** The plan for the run that the subscription waits for; the next one is a day later. */
export function planFor({ id, nextRunAt }: Subscription, parts: Partial<Plan['delivery']> = {}): Plan {
  const localDate = nextRunAt.slice(0, 10);
  const next = new Date(Date.parse(nextRunAt) + 86_400_000).toISOString();
  return {
    delivery: {
      id: `${id}@${localDate}`,
      subscriptionId: id,
      localDate,
      dueAt: nextRunAt,
      plannedFor: nextRunAt,
      nonce: `${id}${localDate}`.slice(0, 25),
      ...parts,
    },
    nextRunAt: next,
  };
}
