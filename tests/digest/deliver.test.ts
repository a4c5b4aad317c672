/** One delivery from its plan to its end, on a real database, with everything that may happen in between. */
import pino from 'pino';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { DigestLimits } from '../../src/digest/parts.ts';
import { MOST_ATTEMPTS } from '../../src/digest/waits.ts';
import { errorForLog } from '../../src/discord/error-for-log.ts';
import { ProblemError, problem } from '../../src/domain/problems.ts';
import type { Stores } from '../../src/domain/stores.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
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

/** Kyiv's eight o'clock on a day of January 2025. */
const eight = (day: number): string => new Date(Date.UTC(2025, 0, day, 6)).toISOString();
const MINUTE = 60_000;

async function setUp(change: Partial<Subscription> = {}, limits: Partial<DigestLimits> = {}) {
  const stores = await openStores(await database.freshPlace());
  open.push(stores);
  const one = subscription('a', {
    nextRunAt: eight(2),
    createdAt: eight(1),
    coveredUntil: eight(1),
    ...change,
  });
  await stores.subscriptions.add(one);
  const desk = createDesk(stores, eight(2), limits);
  const latest = async () => (await stores.deliveries.latest('a', 1))[0];
  const current = async () => (await stores.subscriptions.ofServer('server-1'))[0];
  return { stores, desk, latest, current };
}

describe('a digest that is due', () => {
  it('is posted once, with the window since the last one', async () => {
    const { desk, latest, current } = await setUp();
    await desk.round();
    expect(desk.sent).toMatchObject([{ channelId: 'channel-of-a', content: 'news for a', late: false }]);
    expect(desk.windows).toEqual([{ from: eight(1), until: eight(2), localDate: '2025-01-02' }]);
    expect(await latest()).toMatchObject({ state: 'sent', messageId: 'm1', attempts: 1 });
    expect(await current()).toMatchObject({ coveredUntil: eight(2), nextRunAt: eight(3) });
    expect(await desk.round()).toBe(0);
    await desk.clock.pass(24 * 60 * MINUTE);
    await desk.round();
    expect(desk.sent.map(({ footer }) => footer.slice(0, 21))).toEqual([
      'Verbatim · 2025-01-02',
      'Verbatim · 2025-01-03',
    ]);
    expect(desk.reads).toEqual([]);
  });

  it('is silent on a quiet day, and the day counts as told', async () => {
    const { desk, latest, current } = await setUp();
    desk.compose = () => ({ kind: 'quiet' });
    await desk.round();
    expect(desk.sent).toEqual([]);
    expect(await latest()).toMatchObject({ state: 'skipped' });
    expect((await current())?.coveredUntil).toBe(eight(2));
  });

  it('is late, and says so, when the process was down over its hour', async () => {
    const { desk } = await setUp();
    desk.clock.setWall('2025-01-02T11:00:00.000Z');
    await desk.round();
    expect(desk.sent).toMatchObject([{ late: true }]);
  });

  it('is one for all the days that the process was down', async () => {
    const { desk, current } = await setUp();
    desk.clock.setWall('2025-01-07T05:00:00.000Z');
    await desk.round();
    expect(desk.windows).toEqual([{ from: eight(1), until: eight(6), localDate: '2025-01-06' }]);
    expect(desk.sent).toHaveLength(1);
    expect((await current())?.nextRunAt).toBe(eight(7));
  });

  it('does not come again when the clock is set back', async () => {
    const { desk, stores } = await setUp();
    await desk.round();
    desk.clock.setWall(eight(1));
    await desk.clock.pass(26 * 60 * MINUTE);
    await desk.round();
    expect(desk.sent).toHaveLength(1);
    // A moderator moves the hour: the day has had its digest all the same.
    await stores.subscriptions.change('server-1', 'a', {
      time: '11:00',
      nextRunAt: '2025-01-02T09:00:00.000Z',
    });
    await desk.clock.pass(3 * 60 * MINUTE);
    await desk.round();
    expect(desk.sent).toHaveLength(1);
    await desk.clock.pass(24 * 60 * MINUTE);
    await desk.round();
    expect(desk.sent).toHaveLength(2);
  });
});

describe('what Discord answers', () => {
  it.each([
    ['gone', 'channel-gone'],
    ['forbidden', 'no-permission'],
    ['left-server', 'left-server'],
    ['refused', 'refused'],
  ] as const)('%s pauses the subscription, with the reason', async (kind, reason) => {
    const { desk, latest, current } = await setUp();
    desk.beforePost = () => kind;
    await desk.round();
    expect(await latest()).toMatchObject({ state: 'failed' });
    expect(await current()).toMatchObject({ paused: { reason, since: eight(2) }, coveredUntil: eight(1) });
    await desk.clock.pass(72 * 60 * MINUTE);
    expect(await desk.round()).toBe(0);
  });

  it.each(['gone', 'forbidden'] as const)(
    '%s while reading back pauses too, and posts nothing',
    async (kind) => {
      const { desk, current } = await setUp();
      desk.beforePost = () => 'unavailable';
      await desk.round();
      desk.beforePost = () => 'sent';
      desk.readBack = () => ({ kind });
      await desk.clock.pass(MINUTE);
      await desk.round();
      expect(desk.sent).toEqual([]);
      expect((await current())?.paused).not.toBeNull();
    },
  );

  it('unavailable puts off by waits that grow up to an hour, until a day later the next digest has the news', async () => {
    const { desk, stores } = await setUp();
    desk.beforePost = () => 'unavailable';
    const waits: number[] = [];
    let before = desk.clock.now();
    while (desk.clock.now() < eight(3)) {
      await desk.round();
      const [delivery] = await stores.deliveries.latest('a', 1);
      waits.push((Date.parse(delivery?.dueAt ?? '') - Date.parse(before)) / MINUTE);
      await desk.clock.pass(Date.parse(delivery?.dueAt ?? '') - Date.parse(before));
      before = desk.clock.now();
    }
    expect(waits.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(waits.length).toBeLessThan(MOST_ATTEMPTS);
    desk.beforePost = () => 'sent';
    await desk.round();
    await desk.clock.pass(60 * MINUTE);
    await desk.round();
    expect(desk.windows.at(-1)).toEqual({ from: eight(1), until: eight(3), localDate: '2025-01-03' });
    expect(desk.sent).toHaveLength(1);
    expect((await stores.deliveries.latest('a', 5)).map(({ state }) => state)).toEqual(['sent', 'skipped']);
  });

  it('a rate limit is waited out for as long as Discord says', async () => {
    const { desk, latest } = await setUp();
    desk.beforePost = () => 'rate-limited';
    await desk.round();
    expect(await latest()).toMatchObject({ state: 'due', dueAt: '2025-01-02T07:30:00.000Z' });
  });

  it('nothing at all is unavailable after the deadline', async () => {
    const { desk, latest } = await setUp();
    desk.beforePost = () => new Promise(() => undefined);
    await desk.round();
    expect(await latest()).toMatchObject({ state: 'due', dueAt: '2025-01-02T06:01:30.000Z' });
  });

  it('a weekly digest is given up after a day of attempts, and its news stay for the next', async () => {
    const { desk, latest, current } = await setUp({ weekday: 4 });
    desk.beforePost = () => 'unavailable';
    for (let attempt = 0; attempt <= MOST_ATTEMPTS; attempt++) {
      await desk.round();
      await desk.clock.pass(60 * MINUTE);
    }
    expect(await latest()).toMatchObject({ state: 'skipped', attempts: MOST_ATTEMPTS + 1 });
    expect(await current()).toMatchObject({ coveredUntil: eight(1), paused: null });
  });
});

describe('after an attempt whose end nobody knows', () => {
  it('in a channel that cannot be read, nothing is posted, and after three days the digest is paused with the reason', async () => {
    const { desk, stores, current } = await setUp();
    desk.beforePost = () => 'unavailable';
    await desk.round();
    desk.beforePost = () => 'sent';
    desk.readBack = () => ({ kind: 'unavailable' });
    for (let hours = 0; hours < 71; hours++) {
      await desk.clock.pass(60 * MINUTE);
      await desk.round();
    }
    expect(await current()).toMatchObject({ paused: null });
    await desk.clock.pass(120 * MINUTE);
    await desk.round();
    expect(await current()).toMatchObject({ paused: { reason: 'unreadable' }, coveredUntil: eight(1) });
    expect(desk.sent).toEqual([]);

    desk.readBack = null;
    const nextRunAt = eight(6);
    await stores.subscriptions.change('server-1', 'a', { paused: null, nextRunAt });
    desk.clock.setWall(nextRunAt);
    // One day after the other: each waits for the end of the one before.
    for (let round = 0; round < 5; round++) {
      await desk.round();
      await desk.clock.pass(10 * MINUTE);
    }
    expect(desk.sent).toHaveLength(1);
    expect(desk.windows.at(-1)).toEqual({ from: eight(1), until: eight(6), localDate: '2025-01-06' });
  });

  it('tells an operator what broke, without what may not be logged', async () => {
    const { desk } = await setUp();
    const lines: string[] = [];
    const stream = { write: (line: string) => lines.push(line) };
    const log = pino({ serializers: { err: errorForLog } }, stream);
    desk.compose = () => {
      throw Object.assign(new Error('no such topic'), { requestBody: 'a secret' });
    };
    await desk.round('worker', log);
    const failed = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'digest failed');
    expect(failed).toMatchObject({ level: 50, err: { message: 'no such topic' } });
    expect(lines.join('')).not.toContain('a secret');
  });

  it.each([
    ['the answer was lost', () => ({ kind: 'unavailable' }) as const],
    [
      'the poster broke',
      (): never => {
        throw new Error('broken pipe');
      },
    ],
  ])('%s: the channel is read, the message found, nothing posted again', async (_, told) => {
    const { desk, latest, current } = await setUp();
    desk.told = told;
    await desk.round();
    desk.told = null;
    await desk.clock.pass(3 * 60 * MINUTE);
    await desk.round();
    expect(desk.sent).toHaveLength(1);
    expect(desk.reads).toEqual(['channel-of-a']);
    expect(await latest()).toMatchObject({ state: 'sent', messageId: 'm1', attempts: 2 });
    expect((await current())?.coveredUntil).toBe(eight(2));
  });

  it('a message that is not there is posted, with the same nonce and window', async () => {
    const { desk } = await setUp();
    desk.beforePost = () => 'unavailable';
    await desk.round();
    desk.beforePost = () => 'sent';
    await desk.clock.pass(MINUTE);
    await desk.round();
    expect(desk.sent).toHaveLength(1);
    expect(desk.windows[0]).toEqual(desk.windows[1]);
  });

  it('a channel that cannot be read puts off, since posting blindly could be twice', async () => {
    const { desk, latest } = await setUp();
    desk.told = () => ({ kind: 'unavailable' });
    await desk.round();
    desk.readBack = () => ({ kind: 'unavailable' });
    await desk.clock.pass(MINUTE);
    await desk.round();
    expect(desk.sent).toHaveLength(1);
    expect(await latest()).toMatchObject({ state: 'due', attempts: 2 });
  });

  it('a digest of an earlier day that did arrive is found before the next says what is new', async () => {
    const { desk, stores } = await setUp();
    desk.told = () => ({ kind: 'unavailable' });
    await desk.round();
    desk.told = null;
    desk.clock.setWall('2025-01-05T09:00:00.000Z');
    for (let round = 0; round < 3; round++) {
      await desk.round();
      await desk.clock.pass(MINUTE);
    }
    expect(desk.sent.map(({ footer }) => footer.slice(11, 21))).toEqual(['2025-01-02', '2025-01-05']);
    expect(desk.windows.at(-1)).toEqual({ from: eight(2), until: eight(5), localDate: '2025-01-05' });
    expect((await stores.deliveries.latest('a', 5)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });
});

describe('between the claim and the post', () => {
  it('a moderator who unsubscribes is heard', async () => {
    const { desk, stores } = await setUp();
    const composed = desk.parts.compose;
    const compose: typeof composed = async (...given) => {
      await stores.subscriptions.remove('server-1', 'a');
      return composed(...given);
    };
    Object.assign(desk.parts, { compose });
    await desk.round();
    expect(desk.sent).toEqual([]);
    expect(await stores.deliveries.latest('a', 1)).toEqual([]);
  });

  it('a moderator who pauses is heard, and the news stay new', async () => {
    const { desk, stores, current, latest } = await setUp();
    const composed = desk.parts.compose;
    const compose: typeof composed = async (...given) => {
      await stores.subscriptions.change('server-1', 'a', {
        paused: { reason: 'by-moderator', since: eight(2) },
      });
      return composed(...given);
    };
    Object.assign(desk.parts, { compose });
    await desk.round();
    expect(desk.sent).toEqual([]);
    expect(await latest()).toMatchObject({ state: 'skipped' });
    expect((await current())?.coveredUntil).toBe(eight(1));
  });

  it('a plan that was kept back by a pause is not posted weeks later', async () => {
    const { desk, stores } = await setUp({}, { spreadMs: 240_000 });
    await desk.round();
    await stores.subscriptions.change('server-1', 'a', {
      paused: { reason: 'by-moderator', since: eight(2) },
    });
    desk.clock.setWall('2025-01-20T12:00:00.000Z');
    await stores.subscriptions.change('server-1', 'a', { paused: null, nextRunAt: eight(21) });
    await desk.round();
    expect(desk.sent).toEqual([]);
    desk.clock.setWall('2025-01-21T06:30:00.000Z');
    await desk.round();
    expect(desk.windows.at(-1)).toEqual({ from: eight(1), until: eight(21), localDate: '2025-01-21' });
    expect(desk.sent).toHaveLength(1);
  });

  it.each([
    ['time goes by', (desk: ReturnType<typeof createDesk>) => desk.clock.pass(3 * MINUTE)],
    [
      'time goes by and the clock is set back',
      async (desk: ReturnType<typeof createDesk>) => {
        await desk.clock.pass(3 * MINUTE);
        desk.clock.setWall(eight(2));
      },
    ],
    [
      'the machine sleeps',
      async (desk: ReturnType<typeof createDesk>) => desk.clock.setWall('2025-01-02T06:03:00.000Z'),
    ],
  ])('%s: a lease that would end while posting is left to the next process', async (_, wait) => {
    const { desk } = await setUp();
    const composed = desk.parts.compose;
    let first = true;
    const compose: typeof composed = async (...given) => {
      if (first) {
        first = false;
        await wait(desk);
      }
      return composed(...given);
    };
    Object.assign(desk.parts, { compose });
    await desk.round('first');
    expect(desk.sent).toEqual([]);
    desk.clock.setWall('2025-01-02T06:10:00.000Z');
    await desk.round('second');
    expect(desk.sent).toHaveLength(1);
    expect(desk.reads).toHaveLength(1);
  });

  it('what breaks on our side is put off', async () => {
    const { desk, latest } = await setUp();
    desk.compose = () => {
      throw new TypeError('a mistake');
    };
    await desk.round();
    expect(await latest()).toMatchObject({ state: 'due', attempts: 1, dueAt: '2025-01-02T06:01:00.000Z' });
    expect(desk.logged).toContain('digest failed');
  });
});

describe('a database that is gone for a minute', () => {
  const gone = () => Promise.reject(new ProblemError(problem('storage/unavailable', { reason: 'test' })));

  it('after the post: what was sent is written down when it is back', async () => {
    const { desk, stores, latest } = await setUp();
    const { deliveries } = stores;
    const settle: typeof deliveries.settle = (...given) =>
      desk.clock.now() < '2025-01-02T06:01:00.000Z' ? gone() : deliveries.settle(...given);
    Object.assign(desk.parts, { stores: { ...stores, deliveries: { ...deliveries, settle } } });
    await desk.round();
    expect(desk.sent).toHaveLength(1);
    expect(await latest()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('after the post, and for good: the next process finds the message', async () => {
    const { desk, stores, latest } = await setUp();
    const { deliveries } = stores;
    Object.assign(desk.parts, { stores: { ...stores, deliveries: { ...deliveries, settle: gone } } });
    await desk.round('first');
    Object.assign(desk.parts, { stores });
    await desk.clock.pass(3 * MINUTE);
    await desk.round('second');
    expect(desk.sent).toHaveLength(1);
    expect(await latest()).toMatchObject({ state: 'sent', messageId: 'm1' });
  });

  it('before the post: nothing is posted, and the lease ends by itself', async () => {
    const { desk, stores, latest } = await setUp();
    const { subscriptions } = stores;
    Object.assign(desk.parts, { stores: { ...stores, subscriptions: { ...subscriptions, ofServer: gone } } });
    await desk.round();
    expect(desk.sent).toEqual([]);
    expect(await latest()).toMatchObject({ state: 'claimed' });
  });
});
