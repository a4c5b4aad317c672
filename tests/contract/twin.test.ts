/** Any order of calls gives what the naive twin gives, on both databases. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/delivery.ts';
import type { DeliveryStore, Stores, SubscriptionStore } from '../../src/domain/stores.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { STARTING_MS } from '../support/postgres.ts';
import { onDay, planFor, subscription } from '../support/subscriptions.ts';
import { postgresDatabase, sqliteDatabase } from './databases.ts';
import { createNaiveStores } from './naive-stores.ts';

const RUNS = 20;
const SERVERS = ['server-1', 'server-2'] as const;
const IDS = ['a', 'B', 'c', 'd'] as const;
const WORKERS = ['w1', 'w2'] as const;
const MOST_DAYS = 12;

type Part = { subscriptions: SubscriptionStore; deliveries: DeliveryStore };
/** The same call on either; what it gives is compared. */
type Step = (stores: Part) => Promise<unknown>;

const id = fc.constantFrom(...IDS);
const server = fc.constantFrom(...SERVERS);
const worker = fc.constantFrom(...WORKERS);
const day = fc.integer({ min: 0, max: MOST_DAYS }).map(onDay);
const limit = fc.integer({ min: 1, max: 3 });
const pause = fc.record({ reason: fc.constantFrom('by-moderator', 'refused'), since: day });

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ kind: fc.constant('sent'), messageId: fc.constantFrom('m1', 'm2'), coveredUntil: day }),
  fc.record({ kind: fc.constant('skipped'), coveredUntil: day }),
  fc.record({ kind: fc.constant('put-off'), dueAt: day }),
  fc.record({ kind: fc.constant('failed'), pause }),
);

const add = fc.tuple(id, server, day).map(
  ([id, serverId, nextRunAt]): Step =>
    async ({ subscriptions }) => {
      // An id is never given twice; a channel and topic may be asked for again.
      const known = (await Promise.all(SERVERS.map((one) => subscriptions.ofServer(one)))).flat();
      if (known.some((one) => one.id === id && one.serverId !== serverId)) return 'taken';
      return subscriptions.add(subscription(id, { serverId, nextRunAt }));
    },
);
const change = fc
  .tuple(server, id, fc.record({ paused: fc.option(pause), nextRunAt: day }, { requiredKeys: [] }))
  .map(
    ([serverId, id, parts]): Step =>
      ({ subscriptions }) =>
        subscriptions.change(serverId, id, parts),
  );
const remove = fc.tuple(server, id).map(
  ([serverId, id]): Step =>
    ({ subscriptions }) =>
      subscriptions.remove(serverId, id),
);
const plan = fc.tuple(day, limit, fc.boolean()).map(
  ([now, limit, twice]): Step =>
    async ({ subscriptions, deliveries }) => {
      const due = await subscriptions.due(now, limit);
      const plans = due.map((one) => planFor(one));
      return [due, await deliveries.plan(twice ? [...plans, ...plans] : plans)];
    },
);
const stalePlan = fc.tuple(id, day).map(
  ([id, nextRunAt]): Step =>
    ({ deliveries }) =>
      deliveries.plan([planFor(subscription(id, { nextRunAt }))]),
);
const claim = fc.tuple(worker, day, day, limit).map(
  ([worker, now, until, limit]): Step =>
    ({ deliveries }) =>
      deliveries.claim({ worker, now, until, limit }),
);
const settle = fc.tuple(fc.nat(), fc.option(worker, { freq: 2 }), outcome).map(
  ([choice, other, outcome]): Step =>
    async ({ deliveries }) => {
      const all = (await Promise.all(IDS.map((one) => deliveries.latest(one, 9)))).flat();
      const claimed = all.filter(({ state }) => state === 'claimed');
      const chosen = claimed[choice % claimed.length] ?? all[choice % all.length];
      return deliveries.settle(chosen?.id ?? 'none', other ?? chosen?.claimedBy ?? 'w1', outcome);
    },
);

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: add },
    { weight: 2, arbitrary: change },
    { weight: 1, arbitrary: remove },
    { weight: 4, arbitrary: plan },
    { weight: 1, arbitrary: stalePlan },
    { weight: 4, arbitrary: claim },
    { weight: 4, arbitrary: settle },
  ),
  { minLength: 5, maxLength: 40, size: 'max' },
);

const stateOf = async ({ subscriptions, deliveries }: Part): Promise<unknown> => ({
  subscriptions: await Promise.all(SERVERS.map((one) => subscriptions.ofServer(one))),
  deliveries: await Promise.all(IDS.map((one) => deliveries.latest(one, 99))),
  nextDueAt: await deliveries.nextDueAt(),
});

describe.each([sqliteDatabase(), postgresDatabase()])('$name', (database) => {
  let stores: Stores;
  beforeAll(async () => {
    await database.setUp();
    stores = await openStores(await database.freshPlace());
  }, STARTING_MS);
  afterAll(async () => {
    await stores?.close();
    await database.tearDown();
  });

  it('does what the naive twin does', async () => {
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        for (const one of SERVERS) await stores.settings.eraseServer(one);
        const twin = createNaiveStores();
        for (const step of list) {
          const given = await step(twin);
          expect(await step(stores)).toEqual(given);
          for (const [state] of JSON.stringify(given).matchAll(/"state":"[a-z]+"/g)) reached.add(state);
        }
        const state = await stateOf(twin);
        expect(await stateOf(stores)).toEqual(state);
        for (const [found] of JSON.stringify(state).matchAll(/"state":"[a-z]+"/g)) reached.add(found);
      }),
      { numRuns: RUNS },
    );
    expect(reached.size, [...reached].join()).toBe(5);
  });
});
