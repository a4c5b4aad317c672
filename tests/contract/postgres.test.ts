/** What only a server can do: go away and come back, refuse, wait for a lock. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/domain/stores.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { type PostgresServer, STARTING_MS, startPostgres } from '../support/postgres.ts';
import { codeOf, problemOf } from '../support/problem-of.ts';

let server: PostgresServer;
let url = '';
let stores: Stores;

beforeAll(async () => {
  server = await startPostgres();
  url = await server.createSchema();
  stores = await openStores({ kind: 'postgresql', url });
}, STARTING_MS);
afterAll(async () => {
  await stores?.close();
  await server?.remove();
});

describe('a PostgreSQL server', () => {
  it('that goes away and comes back needs no restart of ours', async () => {
    const set = (privateByDefault: boolean) => stores.settings.set('1', { privateByDefault, language: null });
    await Promise.all([set(true), stores.settings.ofServer('1'), stores.settings.ofServer('2')]);
    await server.stop();
    for (let call = 0; call < 3; call++) expect(await codeOf(set(false))).toBe('storage/unavailable');
    await server.start();
    expect(await stores.settings.ofServer('1')).toMatchObject({ privateByDefault: true });
    await set(false);
    expect(await stores.settings.ofServer('1')).toMatchObject({ privateByDefault: false });
  });

  it('that goes away while calls are under way rejects or acknowledges each of them', async () => {
    const ids = Array.from({ length: 60 }, (_, n) => `under-way-${n}`);
    const calls = ids.map((id) => stores.settings.set(id, { privateByDefault: true, language: 'uk' }));
    const ends = Promise.allSettled(calls);
    await Promise.race(calls);
    await server.stop();
    const settled = await ends;
    await server.start();
    for (const [index, { status }] of settled.entries()) {
      const call = calls[index];
      if (status === 'rejected' && call) expect(await codeOf(call)).toBe('storage/unavailable');
      else expect(await stores.settings.ofServer(ids[index] ?? '')).toMatchObject({ language: 'uk' });
    }
    expect(settled[0]?.status).toBe('fulfilled');
  });

  it('that holds a lock for long is told', async () => {
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query('begin; lock table server_settings in access exclusive mode');
    const started = performance.now();
    expect(await codeOf(stores.settings.set('1', { privateByDefault: true, language: null }))).toBe(
      'storage/locked',
    );
    expect(performance.now() - started).toBeLessThan(9000);
    await other.query('rollback');
    await other.end();
    await stores.settings.set('1', { privateByDefault: true, language: null });
  });

  it.each([
    ['a wrong password', (address: string) => address.replace('s3cr3t', 'wr0ng')],
    ['no such database', (address: string) => address.replace('/postgres?', '/elsewhere?')],
    ['a port at which nobody answers', (address: string) => address.replace(/:\d+\//, ':1/')],
  ])('that cannot be used is told without the password: %s', async (_, change) => {
    const { code, message, hint } = await problemOf(openStores({ kind: 'postgresql', url: change(url) }));
    expect(code).toBe('storage/unavailable');
    expect(message + hint).not.toMatch(/s3cr3t|wr0ng|verbatim|127/);
  });

  it('makes backups with its own tool', async () => {
    const { code, hint } = await problemOf(stores.backup('/somewhere/file'));
    expect(code).toBe('storage/backup-elsewhere');
    expect(hint).toContain('pg_dump');
    expect(hint).toContain('/somewhere/file');
  });
});
