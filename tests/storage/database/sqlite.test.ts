import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServerSettings, Stores } from '../../../src/domain/stores.ts';
import { bindable } from '../../../src/storage/database/libsql-dialect.ts';
import { openSqlite, type SqliteOptions } from '../../../src/storage/database/open-sqlite.ts';
import { openStores } from '../../../src/storage/database/open-stores.ts';
import { codeOf } from '../../support/problem-of.ts';
import { onDay, planFor, subscription } from '../../support/subscriptions.ts';

const SET: ServerSettings = { privateByDefault: true, language: 'uk' };

let top = '';
let folder = '';
const opened: Stores[] = [];

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'verbatim-sqlite-'));
  folder = join(top, 'a', 'data');
});
afterEach(async () => {
  for (const stores of opened.splice(0)) await stores.close();
  rmSync(top, { recursive: true, force: true });
});

async function open(options: SqliteOptions = {}, where = folder): Promise<Stores> {
  const stores = await openStores({ kind: 'sqlite', folder: where, options });
  opened.push(stores);
  return stores;
}
const file = (): string => join(folder, 'verbatim.db');

/** Another process's hold on the database, as SQLite sees it. */
function holdLock(): { release: () => void } {
  const other = new Libsql(file());
  other.exec('begin immediate');
  return {
    release: () => {
      other.exec('rollback');
      other.close();
    },
  };
}

describe('the files', () => {
  it('can be read by their owner alone', async () => {
    const stores = await open();
    await stores.settings.set('1', SET);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const names = readdirSync(folder);
    expect(names).toContain('verbatim.db-wal');
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
  });

  it('are opened so that the disk has what is acknowledged, and nothing of what is deleted', async () => {
    const { db } = openSqlite(folder);
    const settings = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 };
    for (const [name, value] of Object.entries(settings)) {
      const { rows } = await sql`pragma ${sql.raw(name)}`.execute(db);
      expect(rows).toMatchObject([{ [name]: value }]);
    }
    await db.destroy();
  });

  it('have nothing left of a server that was erased', async () => {
    const stores = await open();
    const marked = subscription('a', { serverId: 'server-marked', channelId: 'channel-marked' });
    await stores.subscriptions.add(marked);
    await stores.subscriptions.add(subscription('b'));
    await stores.deliveries.plan([planFor(marked, { nonce: 'nonce-marked' })]);
    await stores.settings.set('server-marked', SET);
    const bytes = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('');
    expect(bytes()).toContain('channel-marked');
    expect(await stores.settings.eraseServer('server-marked')).toBe(3);
    expect(bytes()).not.toContain('marked');
    expect(bytes()).toContain('channel-of-b');
  });
});

describe('values', () => {
  it.each([
    ['true', true, 1],
    ['false', false, 0],
    ['null', null, null],
    ['a text', 'ї “x”', 'ї “x”'],
    ['a whole number', 7, 7],
    ['a fraction', 0.5, 0.5],
    ['a large number', 10n, 10n],
  ])('%s can be bound', (_, value, bound) => {
    expect(bindable(value)).toBe(bound);
    const database = new Libsql(':memory:');
    expect(database.prepare('select ? as value').all([bindable(value)])).toMatchObject([
      { value: typeof bound === 'bigint' ? Number(bound) : bound },
    ]);
    database.close();
  });

  it('of bytes can be bound', () => {
    const bytes = new Uint8Array([1, 2]);
    expect(bindable(bytes)).toBe(bytes);
  });

  it.each([
    ['undefined', undefined],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['an object', {}],
    ['a list', [1]],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
  ])('%s is refused', (_, value) => {
    expect(() => bindable(value)).toThrow(TypeError);
  });
});

describe('a lock of another process', () => {
  it('is waited for, and leaves later transactions alone', async () => {
    const stores = await open();
    const lock = holdLock();
    const set = stores.settings.set('1', SET);
    const erased = stores.settings.eraseServer('2');
    await sleep(150);
    lock.release();
    await set;
    expect(await erased).toBe(0);
    expect(await stores.settings.ofServer('1')).toEqual(SET);
    expect(await stores.settings.eraseServer('1')).toBe(1);
  });

  it('that lasts is told, reading goes on, and nothing is half written', async () => {
    const stores = await open({ patienceMs: 100 });
    await stores.settings.set('1', SET);
    const lock = holdLock();
    expect(await codeOf(stores.settings.set('2', SET))).toBe('storage/locked');
    expect(await codeOf(stores.deliveries.plan([planFor(subscription('a'))]))).toBe('storage/locked');
    expect(await stores.settings.ofServer('1')).toEqual(SET);
    lock.release();
    await stores.settings.set('3', SET);
    expect(await stores.settings.ofServer('2')).not.toEqual(SET);
    expect(await stores.settings.ofServer('3')).toEqual(SET);
  });

  it('does not keep the process from what else it does', async () => {
    const stores = await open({ patienceMs: 400 });
    const lock = holdLock();
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 10);
    expect(await codeOf(stores.settings.set('1', SET))).toBe('storage/locked');
    clearInterval(ticking);
    lock.release();
    expect(ticks).toBeGreaterThan(2);
  });
});

describe('a disk that is full', () => {
  it('is told, and what was acknowledged stays', async () => {
    const stores = await open({ mostPages: 60 });
    const documents = (batch: number) =>
      Array.from({ length: 40 }, (_, n) => ({ id: `${batch}-${n}-${'x'.repeat(200)}`, fingerprint: 'f' }));
    let recorded = 0;
    const fill = async (): Promise<void> => {
      for (; recorded < 100; recorded++) await stores.documents.record(documents(recorded), onDay(1));
    };
    expect(await codeOf(fill())).toBe('storage/full');
    expect(recorded).toBeGreaterThan(0);
    const other = await open();
    expect(await other.documents.record([], onDay(1))).toHaveLength(recorded * 40);
    await other.settings.set('1', SET);
    expect(await stores.settings.ofServer('1')).toEqual(SET);
  });
});

describe('a database that cannot be used', () => {
  it('is told when its folder cannot be made', async () => {
    writeFileSync(join(top, 'file'), '');
    expect(await codeOf(open({}, join(top, 'file', 'data')))).toBe('storage/unavailable');
  });

  it('is told when a folder stands in its place', async () => {
    mkdirSync(file(), { recursive: true });
    expect(await codeOf(open())).toBe('storage/unavailable');
  });

  it('is told when the file is no database, and the file is left', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file(), 'not a database '.repeat(1000));
    expect(await codeOf(open())).toBe('storage/damaged');
    expect(readFileSync(file(), 'utf8')).toBe('not a database '.repeat(1000));
  });
});

describe('a backup', () => {
  it('opens by itself, with everything of its moment', async () => {
    const stores = await open();
    await stores.settings.set('1', SET);
    await stores.subscriptions.add(subscription('a'));
    const target = join(top, 'restored', 'verbatim.db');
    mkdirSync(join(top, 'restored'));
    await stores.backup(target);
    await stores.settings.set('2', SET);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    const copy = await open({}, join(top, 'restored'));
    expect(await copy.settings.ofServer('1')).toEqual(SET);
    expect(await copy.settings.ofServer('2')).not.toEqual(SET);
    expect(await copy.subscriptions.ofServer('server-1')).toEqual([subscription('a')]);
  });

  it('never takes the place of a file', async () => {
    const stores = await open();
    const target = join(top, 'there');
    writeFileSync(target, 'precious');
    expect(await codeOf(stores.backup(target))).toBe('storage/backup-exists');
    expect(readFileSync(target, 'utf8')).toBe('precious');
    expect(await codeOf(stores.backup(join(top, 'no', 'such', 'folder')))).toBe('storage/unavailable');
  });
});
