/** The loop: rates, several subscriptions, failures of the database, the end. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { DIGEST_LIMITS, type DigestLimits } from '../../src/digest/parts.ts';
import { createDigestWorker } from '../../src/digest/worker.ts';
import { ProblemError, problem } from '../../src/domain/problems.ts';
import type { Stores } from '../../src/domain/stores.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { sqliteDatabase } from '../contract/databases.ts';
import { createDesk } from '../support/digest/digest-desk.ts';
import { subscription } from '../support/subscriptions.ts';

const database = sqliteDatabase();
const open: Stores[] = [];
afterEach(async () => {
  for (const stores of open.splice(0)) await stores.close();
});
afterAll(() => database.tearDown());

const EIGHT = '2025-01-02T06:00:00.000Z';
const MINUTE = 60_000;

async function setUp(count: number, start: string, limits: Partial<DigestLimits> = {}) {
  const stores = await openStores(await database.freshPlace());
  open.push(stores);
  for (let index = 0; index < count; index++) {
    await stores.subscriptions.add(
      subscription(`s${index}`, { nextRunAt: EIGHT, createdAt: '2025-01-01T00:00:00.000Z' }),
    );
  }
  const desk = createDesk(stores, start, { spreadMs: DIGEST_LIMITS.spreadMs, ...limits });
  return { stores, desk, worker: createDigestWorker(desk.parts) };
}

describe('the worker', () => {
  it('that is stopped does not go on asking a database that takes nothing any more', async () => {
    const { desk, stores } = await setUp(1, '2025-01-02T06:30:00.000Z');
    let asked = 0;
    const deliveries = {
      ...stores.deliveries,
      settle: () => {
        asked++;
        return Promise.reject(new Error('closed'));
      },
    };
    const worker = createDigestWorker({ ...desk.parts, stores: { ...stores, deliveries } });
    const run = worker.run();
    await desk.clock.pass(100);
    const stopped = worker.stop(1000);
    await desk.clock.pass(2000);
    expect(await stopped).toBe(false);
    await run;
    const before = asked;
    await desk.clock.pass(3 * MINUTE);
    expect(before).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(before + 1);
  });

  it('spreads what is due at the same minute over the minutes after it', async () => {
    const { desk, worker } = await setUp(120, '2025-01-02T05:59:00.000Z');
    const run = worker.run();
    await desk.clock.pass(7 * MINUTE);
    expect(desk.sent).toHaveLength(120);
    expect(new Set(desk.sent.map(({ channelId }) => channelId)).size).toBe(120);
    const perMinute = [0, 1, 2, 3].map(
      (minute) => desk.sent.filter(({ at }) => at.startsWith(`2025-01-02T06:0${minute}`)).length,
    );
    for (const count of perMinute) expect(count).toBeGreaterThan(15);
    expect(desk.sent.every(({ late }) => !late)).toBe(true);
    expect(await worker.stop(1000)).toBe(true);
    await run;
  });

  it('after downtime posts no more a second than its rate', async () => {
    const { desk, worker } = await setUp(60, '2025-01-02T12:00:00.000Z');
    const run = worker.run();
    await desk.clock.pass(5000);
    expect(desk.sent.length).toBeGreaterThan(25);
    expect(desk.sent.length).toBeLessThanOrEqual(8 + 5 * 5);
    await desk.clock.pass(10_000);
    expect(desk.sent).toHaveLength(60);
    expect(desk.sent.every(({ late }) => late)).toBe(true);
    await worker.stop(1000);
    await run;
  });

  it('waits while the database is gone, and goes on when it is back', async () => {
    const { stores, desk } = await setUp(3, '2025-01-02T06:10:00.000Z');
    const { subscriptions } = stores;
    let tries = 0;
    const due: typeof subscriptions.due = (...given) => {
      tries++;
      const isBack = desk.clock.now() > '2025-01-02T06:11:00.000Z';
      return isBack
        ? subscriptions.due(...given)
        : Promise.reject(new ProblemError(problem('storage/unavailable', { reason: 'test' })));
    };
    const parts = { ...desk.parts, stores: { ...stores, subscriptions: { ...subscriptions, due } } };
    const worker = createDigestWorker(parts);
    const run = worker.run();
    await desk.clock.pass(59_000);
    expect(desk.sent).toEqual([]);
    expect(tries).toBeLessThan(10);
    await desk.clock.pass(2 * MINUTE);
    expect(desk.sent).toHaveLength(3);
    await worker.stop(1000);
    await run;
  });

  it('sees what others have planned within half a minute', async () => {
    const { stores, desk, worker } = await setUp(0, '2025-01-02T07:00:00.000Z', { spreadMs: 0 });
    const run = worker.run();
    await desk.clock.pass(MINUTE);
    await stores.subscriptions.add(subscription('new', { nextRunAt: EIGHT, createdAt: EIGHT }));
    await desk.clock.pass(31_000);
    expect(desk.sent).toHaveLength(1);
    await worker.stop(1000);
    await run;
  });

  it('has one post for each digest when several work on the same database', async () => {
    const { stores, desk } = await setUp(40, '2025-01-02T06:05:00.000Z');
    const workers = ['one', 'two', 'three'].map((worker) =>
      createDigestWorker({ ...desk.parts, stores, worker }),
    );
    const runs = workers.map((worker) => worker.run());
    await desk.clock.pass(MINUTE);
    expect(desk.sent.map(({ channelId }) => channelId).sort()).toEqual(
      Array.from({ length: 40 }, (_, index) => `channel-of-s${index}`).sort(),
    );
    for (const worker of workers) await worker.stop(1000);
    await Promise.all(runs);
  });
});

describe('the end of a worker', () => {
  it('lets what is being sent end, and begins nothing more', async () => {
    const { desk, worker } = await setUp(20, '2025-01-02T06:10:00.000Z');
    desk.beforePost = () => desk.clock.sleep(3000).then(() => 'sent');
    const run = worker.run();
    await desk.clock.pass(1000);
    const stopped = worker.stop(10_000);
    await desk.clock.pass(10_000);
    expect(await stopped).toBe(true);
    await run;
    expect(desk.sent).toHaveLength(DIGEST_LIMITS.concurrency);
    await desk.clock.pass(MINUTE);
    expect(desk.sent).toHaveLength(DIGEST_LIMITS.concurrency);
  });

  it('does not wait for longer than its limit', async () => {
    const { desk, worker } = await setUp(2, '2025-01-02T06:10:00.000Z');
    desk.beforePost = () => new Promise(() => undefined);
    const run = worker.run();
    await desk.clock.pass(1000);
    const stopped = worker.stop(5000);
    await desk.clock.pass(5000);
    expect(await stopped).toBe(false);
    await run;
  });
});
