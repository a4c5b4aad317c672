/** The contract of the stores, the same for both databases. */
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Stores } from '../../src/domain/stores.ts';
import { LANGUAGES, PAUSE_REASONS, type Subscription } from '../../src/domain/subscription.ts';
import { SCHEMA_VERSION } from '../../src/storage/database/migrations.ts';
import { openStores, type Place } from '../../src/storage/database/open-stores.ts';
import { STARTING_MS } from '../support/postgres.ts';
import { codeOf } from '../support/problem-of.ts';
import { onDay, planFor, subscription } from '../support/subscriptions.ts';
import { postgresDatabase, rawQuery, sqliteDatabase } from './databases.ts';

describe.each([sqliteDatabase(), postgresDatabase()])('$name', (database) => {
  const open: Stores[] = [];
  beforeAll(() => database.setUp(), STARTING_MS);
  afterAll(() => database.tearDown());
  afterEach(async () => {
    for (const stores of open.splice(0)) await stores.close();
  });

  async function openAt(place: Place): Promise<Stores> {
    const stores = await openStores(place);
    open.push(stores);
    return stores;
  }
  const openFresh = async (): Promise<Stores> => openAt(await database.freshPlace());

  async function openWith(...subscriptions: readonly Subscription[]): Promise<Stores> {
    const stores = await openFresh();
    for (const one of subscriptions) await stores.subscriptions.add(one);
    return stores;
  }
  const claimAll = (stores: Stores, worker: string, now: string, until = now) =>
    stores.deliveries.claim({ worker, now, until, limit: 100 });

  it('can be checked for being writable, which changes nothing', async () => {
    const place = await database.freshPlace();
    const stores = await openAt(place);
    await stores.check();
    expect(await rawQuery(place, sql`select version from schema_version`)).toEqual([
      { version: SCHEMA_VERSION },
    ]);
  });

  describe('subscriptions', () => {
    it('come back as they were made, in that order', async () => {
      const made = [
        subscription('b', { createdAt: onDay(1), weekday: 7, topic: 'mobilisation' }),
        subscription('a', { createdAt: onDay(2), onQuietDay: 'silence', zone: 'Pacific/Kiritimati' }),
        ...LANGUAGES.map((language, n) => subscription(`l${n}`, { createdAt: onDay(3 + n), language })),
        ...PAUSE_REASONS.map((reason, n) =>
          subscription(`p${n}`, { createdAt: onDay(10 + n), paused: { reason, since: onDay(5) } }),
        ),
      ];
      const stores = await openWith(...[...made].reverse());
      expect(await stores.subscriptions.ofServer('server-1')).toEqual(made);
      expect(await stores.subscriptions.ofServer('server-2')).toEqual([]);
    });

    it('are one for each channel and topic', async () => {
      const stores = await openWith(subscription('a', { channelId: 'c' }));
      const again = subscription('b', { channelId: 'c' });
      expect(await stores.subscriptions.add(again)).toBe('exists');
      expect(await stores.subscriptions.add({ ...again, topic: 'draft' })).toBe('added');
      expect(await codeOf(stores.subscriptions.change('server-1', 'b', { topic: null }))).toBe(
        'subscription/exists',
      );
      expect((await stores.subscriptions.ofServer('server-1')).map(({ topic }) => topic)).toEqual([
        null,
        'draft',
      ]);
    });

    it('change in what is named, and only for their own server', async () => {
      const before = subscription('a', { topic: 'draft', weekday: 2 });
      const stores = await openWith(before);
      const { change, ofServer } = stores.subscriptions;
      const paused = { reason: 'no-permission', since: onDay(2) } as const;
      expect(await change('server-2', 'a', { paused })).toBe(false);
      expect(await change('server-1', 'z', { paused })).toBe(false);
      expect(await change('server-1', 'a', {})).toBe(true);
      expect(await ofServer('server-1')).toEqual([before]);
      const changes = { paused, topic: null, weekday: null, channelId: 'other', time: '09:30' };
      expect(await change('server-1', 'a', changes)).toBe(true);
      expect(await ofServer('server-1')).toEqual([{ ...before, ...changes }]);
      expect(await change('server-1', 'a', { paused: null, weekday: 5, topic: 'x' })).toBe(true);
      expect(await ofServer('server-1')).toMatchObject([{ paused: null, weekday: 5, topic: 'x' }]);
    });

    it('go with their deliveries, and only for their own server', async () => {
      const one = subscription('a');
      const stores = await openWith(one);
      await stores.deliveries.plan([planFor(one)]);
      expect(await stores.subscriptions.remove('server-2', 'a')).toBe(false);
      expect(await stores.subscriptions.remove('server-1', 'a')).toBe(true);
      expect(await stores.subscriptions.remove('server-1', 'a')).toBe(false);
      expect(await stores.deliveries.latest('a', 9)).toEqual([]);
      expect(await claimAll(stores, 'w', onDay(9))).toEqual([]);
    });

    it('are due longest first, paused ones never, ids by code points', async () => {
      const stores = await openWith(
        subscription('late', { nextRunAt: onDay(2) }),
        subscription('b'),
        subscription('B'),
        subscription('paused', { paused: { reason: 'by-moderator', since: onDay(0) } }),
        subscription('future', { nextRunAt: onDay(4) }),
      );
      const due = await stores.subscriptions.due(onDay(2), 9);
      expect(due.map(({ id }) => id)).toEqual(['B', 'b', 'late']);
      expect(await stores.subscriptions.due(onDay(2), 1)).toEqual(due.slice(0, 1));
    });
  });

  describe('deliveries', () => {
    it('are planned once a day, and the subscription moves on', async () => {
      const one = subscription('a');
      const stores = await openWith(one);
      expect(await stores.deliveries.plan([planFor(one)])).toBe(1);
      expect(await stores.deliveries.plan([planFor(one, { id: 'other' })])).toBe(0);
      const [moved] = await stores.subscriptions.ofServer('server-1');
      expect(moved?.nextRunAt).toBe(onDay(2));
      expect(await stores.deliveries.latest('a', 9)).toEqual([
        {
          ...planFor(one).delivery,
          state: 'due',
          attempts: 0,
          claimedBy: null,
          leaseUntil: null,
          messageId: null,
        },
      ]);
    });

    it('of a day that has one are not planned again, whatever the time was changed to', async () => {
      const one = subscription('a');
      const stores = await openWith(one);
      await stores.deliveries.plan([planFor(one)]);
      const sameDay = onDay(1).replace('T08', 'T09');
      await stores.subscriptions.change('server-1', 'a', { time: '09:00', nextRunAt: sameDay });
      expect(await stores.deliveries.plan([planFor({ ...one, nextRunAt: sameDay }, { id: 'b' })])).toBe(0);
      expect(await stores.deliveries.nextDueAt()).toBe(onDay(1));
      await stores.subscriptions.change('server-1', 'a', { paused: { reason: 'refused', since: onDay(1) } });
      expect(await stores.deliveries.nextDueAt()).toBeNull();
    });

    it('are not planned for who was paused, removed or moved on since', async () => {
      const [paused, gone, moved] = [subscription('paused'), subscription('gone'), subscription('moved')];
      const stores = await openWith(paused, gone, moved);
      await stores.subscriptions.change('server-1', 'paused', {
        paused: { reason: 'by-moderator', since: onDay(1) },
      });
      await stores.subscriptions.remove('server-1', 'gone');
      await stores.subscriptions.change('server-1', 'moved', { nextRunAt: onDay(5) });
      expect(await stores.deliveries.plan([paused, gone, moved].map((one) => planFor(one)))).toBe(0);
      expect(await stores.subscriptions.ofServer('server-1')).toMatchObject([
        { id: 'moved', nextRunAt: onDay(5) },
        { id: 'paused', nextRunAt: onDay(1) },
      ]);
    });

    it('are leased to one worker until the lease ends', async () => {
      const one = subscription('a');
      const stores = await openWith(one);
      await stores.deliveries.plan([planFor(one)]);
      expect(await claimAll(stores, 'w1', onDay(0))).toEqual([]);
      const [first] = await claimAll(stores, 'w1', onDay(1), onDay(2));
      expect(first).toMatchObject({
        delivery: { state: 'claimed', attempts: 1, claimedBy: 'w1', leaseUntil: onDay(2) },
        subscription: { id: 'a', nextRunAt: onDay(2) },
      });
      expect(await claimAll(stores, 'w2', onDay(1))).toEqual([]);
      const [second] = await claimAll(stores, 'w2', onDay(2), onDay(3));
      expect(second?.delivery).toMatchObject({ id: first?.delivery.id, attempts: 2, claimedBy: 'w2' });
      const sent = { kind: 'sent', messageId: 'm', coveredUntil: onDay(2) } as const;
      const id = first?.delivery.id ?? '';
      expect(await stores.deliveries.settle(id, 'w1', sent)).toBe(false);
      expect(await stores.subscriptions.ofServer('server-1')).toMatchObject([{ coveredUntil: onDay(0) }]);
      expect(await stores.deliveries.settle(id, 'w2', sent)).toBe(true);
      expect(await stores.deliveries.settle(id, 'w2', sent)).toBe(false);
      expect(await stores.deliveries.latest('a', 1)).toMatchObject([
        { state: 'sent', messageId: 'm', claimedBy: null, leaseUntil: null },
      ]);
      expect(await stores.subscriptions.ofServer('server-1')).toMatchObject([{ coveredUntil: onDay(2) }]);
    });

    it('that fail pause their subscription', async () => {
      const one = subscription('a');
      const stores = await openWith(one);
      await stores.deliveries.plan([planFor(one)]);
      const [claimed] = await claimAll(stores, 'w', onDay(1));
      const pause = { reason: 'channel-gone', since: onDay(1) } as const;
      await stores.deliveries.settle(claimed?.delivery.id ?? '', 'w', { kind: 'failed', pause });
      expect(await stores.subscriptions.ofServer('server-1')).toMatchObject([{ paused: pause }]);
      expect(await stores.subscriptions.due(onDay(9), 9)).toEqual([]);
    });

    it('are claimed by the hundred at once', async () => {
      const many = Array.from({ length: 700 }, (_, n) => subscription(`s${String(n).padStart(4, '0')}`));
      const stores = await openWith();
      await Promise.all(many.map((one) => stores.subscriptions.add(one)));
      expect(await stores.deliveries.plan(many.map((one) => planFor(one)))).toBe(700);
      const claimed = await stores.deliveries.claim({
        worker: 'w',
        now: onDay(1),
        until: onDay(2),
        limit: 600,
      });
      expect(claimed.map(({ subscription: { id } }) => id)).toEqual(many.slice(0, 600).map(({ id }) => id));
      expect(claimed.every(({ delivery, subscription: { id } }) => delivery.subscriptionId === id)).toBe(
        true,
      );
    });
  });

  describe('settings', () => {
    it('are the defaults until they are set, each server by itself', async () => {
      const { settings } = await openFresh();
      expect(await settings.ofServer('1')).toEqual(DEFAULT_SETTINGS);
      for (const privateByDefault of [true, false]) {
        for (const language of [...LANGUAGES, null]) {
          await settings.set('1', { privateByDefault, language });
          expect(await settings.ofServer('1')).toEqual({ privateByDefault, language });
        }
      }
      expect(await settings.ofServer('2')).toEqual(DEFAULT_SETTINGS);
    });

    it('of fifty servers at once do not disturb each other', async () => {
      const { settings } = await openFresh();
      const ids = Array.from({ length: 50 }, (_, n) => String(n));
      const of = (id: string) => ({ privateByDefault: Number(id) % 2 === 0, language: null });
      await Promise.all(ids.map((id) => settings.set(id, of(id))));
      expect(await Promise.all(ids.map((id) => settings.ofServer(id)))).toEqual(ids.map(of));
    });
  });

  describe('what is kept about a server', () => {
    async function openKept() {
      const place = await database.freshPlace();
      const stores = await openAt(place);
      const [own, others] = [
        subscription('own-sub', { topic: 'own-topic', channelId: 'own-channel', zone: 'Own/Zone' }),
        subscription('other-sub', { serverId: 'server-2' }),
      ];
      for (const one of [own, others]) await stores.subscriptions.add(one);
      await stores.settings.set('server-1', { privateByDefault: true, language: 'uk' });
      await stores.settings.set('server-2', { privateByDefault: true, language: 'ru' });
      for (const name of ['own', 'other'])
        await stores.replies.add(
          {
            questionId: `${name}-question`,
            replyId: `${name}-reply`,
            channelId: `${name}-place`,
            serverId: name === 'own' ? 'server-1' : 'server-2',
            sentAt: onDay(1),
          },
          onDay(1),
        );
      await stores.deliveries.plan([planFor(own, { nonce: 'own-nonce' }), planFor(others)]);
      for (const { delivery } of await claimAll(stores, 'own-worker', onDay(1))) {
        const outcome = {
          kind: 'sent',
          messageId: `message-${delivery.id}`,
          coveredUntil: onDay(1),
        } as const;
        await stores.deliveries.settle(delivery.id, 'own-worker', outcome);
      }
      return { place, stores };
    }
    const OWNED = ['server_settings', 'subscriptions', 'deliveries', 'replies'];

    it('is shown whole, and nothing of others', async () => {
      const { place, stores } = await openKept();
      const shown = JSON.stringify(await stores.settings.exportServer('server-1'));
      for (const table of OWNED) {
        const rows = await rawQuery(place, sql<Record<string, unknown>>`select * from ${sql.table(table)}`);
        const own = rows.filter((row) => /server-1|own/.test(JSON.stringify(row)));
        expect(own, table).toHaveLength(1);
        for (const [column, value] of Object.entries(own[0] ?? {}))
          expect(shown, `${table}.${column}`).toContain(JSON.stringify(value));
      }
      expect(shown).not.toMatch(/server-2|other/);
      expect(await stores.settings.exportServer('server-3')).toEqual({
        serverId: 'server-3',
        settings: null,
        subscriptions: [],
        deliveries: [],
        replies: [],
      });
    });

    it('is erased whole, and nothing of others', async () => {
      const { place, stores } = await openKept();
      const others = await stores.settings.exportServer('server-2');
      expect(await stores.settings.eraseServer('server-1')).toBe(OWNED.length);
      for (const table of OWNED) {
        const rows = await rawQuery(place, sql<Record<string, unknown>>`select * from ${sql.table(table)}`);
        expect(JSON.stringify(rows), table).not.toMatch(/server-1|own/);
      }
      expect(await stores.settings.ofServer('server-1')).toEqual(DEFAULT_SETTINGS);
      expect(await stores.settings.exportServer('server-2')).toEqual(others);
      expect(await stores.settings.eraseServer('server-1')).toBe(0);
    });

    it('stands in no table that is passed over here', async () => {
      const { place } = await openKept();
      const tables = await rawQuery(
        place,
        place.kind === 'sqlite'
          ? sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`
          : sql<{
              name: string;
            }>`select tablename as name from pg_tables where schemaname = current_schema order by 1`,
      );
      const ofNoServer = ['corrections', 'documents', 'reports', 'schema_version'];
      expect(tables.map(({ name }) => name)).toEqual([...OWNED, ...ofNoServer].sort());
    });
  });

  describe('replies', () => {
    const reply = (questionId: string, day: number, serverId: string | null = 'server-1') => ({
      questionId,
      replyId: `reply-${questionId}`,
      channelId: 'c',
      serverId,
      sentAt: onDay(day),
    });

    it('are found by the question, the later in the place of the earlier', async () => {
      const { replies } = await openFresh();
      await replies.add(reply('a', 1), onDay(1));
      await replies.add(reply('b', 1, null), onDay(1));
      expect(await replies.find('a')).toEqual(reply('a', 1));
      expect(await replies.find('b')).toEqual(reply('b', 1, null));
      await replies.add({ ...reply('a', 2), replyId: 'again' }, onDay(1));
      expect(await replies.find('a')).toEqual({ ...reply('a', 2), replyId: 'again' });
      await replies.remove('a');
      expect(await replies.find('a')).toBeNull();
      expect(await replies.find('b')).not.toBeNull();
    });

    it('are forgotten once they are older than is kept', async () => {
      const { replies } = await openFresh();
      await replies.add(reply('old', 1), onDay(1));
      await replies.add(reply('kept', 2), onDay(1));
      await replies.add(reply('new', 9), onDay(2));
      expect(await replies.find('old')).toBeNull();
      expect(await replies.find('kept')).not.toBeNull();
    });
  });

  describe('documents', () => {
    it('keep the instant at which they were first seen', async () => {
      const { documents } = await openFresh();
      const b = { id: 'b.txt', fingerprint: '1' };
      expect(await documents.record([b], onDay(1))).toEqual([{ ...b, firstSeenAt: onDay(1) }]);
      const changed = { ...b, fingerprint: '2' };
      const a = { id: 'A.txt', fingerprint: '3' };
      expect(await documents.record([changed, a, a], onDay(2))).toEqual([
        { ...a, firstSeenAt: onDay(2) },
        { ...changed, firstSeenAt: onDay(1) },
      ]);
      expect(await documents.record([], onDay(3))).toHaveLength(2);
    });
  });

  describe('the schema', () => {
    const setVersion = (place: Place, version: number) =>
      rawQuery(place, sql`update schema_version set version = ${version}`);

    it('of a later program is refused, and left as it is', async () => {
      const place = await database.freshPlace();
      await (await openStores(place)).close();
      await setVersion(place, SCHEMA_VERSION + 1);
      expect(await codeOf(openStores(place))).toBe('storage/newer-schema');
      await setVersion(place, SCHEMA_VERSION);
      await openAt(place);
    });

    it('of an earlier program is brought forward with what is in it', async () => {
      const place = await database.freshPlace();
      const stores = await openStores(place);
      await stores.settings.set('1', { privateByDefault: true, language: 'ru' });
      await stores.close();
      for (const table of ['deliveries', 'subscriptions', 'replies', 'corrections', 'reports'])
        await rawQuery(place, sql`drop table ${sql.table(table)}`);
      await setVersion(place, 1);
      const later = await openAt(place);
      expect(await later.settings.ofServer('1')).toEqual({ privateByDefault: true, language: 'ru' });
      expect(await later.subscriptions.add(subscription('a'))).toBe('added');
      expect(await rawQuery(place, sql`select * from schema_version`)).toEqual([{ version: SCHEMA_VERSION }]);
    });
  });
});
