/** Both databases as the contract sees them: each gives new empty places to open. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, type RawBuilder } from 'kysely';
import Libsql from 'libsql';
import { libsqlDialect } from '../../src/storage/database/libsql-dialect.ts';
import { openPostgres } from '../../src/storage/database/open-postgres.ts';
import type { Place } from '../../src/storage/database/open-stores.ts';
import type { Tables } from '../../src/storage/database/schema.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

export interface TestDatabase {
  readonly name: string;
  setUp(): Promise<void>;
  tearDown(): Promise<void>;
  freshPlace(): Promise<Place>;
}

export function sqliteDatabase(): TestDatabase {
  const folders: string[] = [];
  return {
    name: 'SQLite',
    setUp: async () => {},
    tearDown: async () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
    freshPlace: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'verbatim-sqlite-'));
      folders.push(folder);
      return { kind: 'sqlite', folder: join(folder, 'data') };
    },
  };
}

export function postgresDatabase(): TestDatabase {
  let server: PostgresServer | null = null;
  return {
    name: 'PostgreSQL',
    setUp: async () => {
      server = await startPostgres();
    },
    tearDown: async () => {
      await server?.remove();
    },
    freshPlace: async () => {
      if (!server) throw new Error('the server has not been started');
      return { kind: 'postgresql', url: await server.createSchema() };
    },
  };
}

/** Past the stores: what is really there, or has to be there for a test. */
export async function rawQuery<Row>(place: Place, query: RawBuilder<Row>): Promise<readonly Row[]> {
  const db =
    place.kind === 'sqlite'
      ? new Kysely<Tables>({ dialect: libsqlDialect(new Libsql(join(place.folder, 'verbatim.db')), 0) })
      : openPostgres(place.url).db;
  try {
    return (await query.execute(db)).rows;
  } finally {
    await db.destroy();
  }
}
