/** Brings a database to the current schema, once, however many processes start at the same time. */
import { type Kysely, sql } from 'kysely';
import { ProblemError, problem } from '../../domain/problems.ts';
import { applyMigrations, SCHEMA_VERSION } from './migrations.ts';
import type { Database, DatabaseKind, Tables } from './schema.ts';

/** Any number that no other user of the same PostgreSQL database locks: "verbatim" in letters of five bits. */
const MIGRATION_LOCK = 731_448_523;

const FIND_VERSION_TABLE = {
  sqlite: sql`select name from sqlite_master where type = 'table' and name = 'schema_version'`,
  postgresql: sql`select 1 where to_regclass('schema_version') is not null`,
};

/** 0: nothing is there yet. */
export async function versionOf(db: Kysely<Tables>, kind: DatabaseKind): Promise<number> {
  const { rows } = await FIND_VERSION_TABLE[kind].execute(db);
  if (rows.length === 0) return 0;
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version ?? 0;
}

export function refuseNewer(version: number): void {
  if (version <= SCHEMA_VERSION) return;
  throw new ProblemError(problem('storage/newer-schema', { found: version, known: SCHEMA_VERSION }));
}

/** Throws a ProblemError `storage/newer-schema` when the database was written by a later program. */
export async function migrate({ db, kind }: Database): Promise<void> {
  const found = await versionOf(db, kind);
  refuseNewer(found);
  if (found === SCHEMA_VERSION) return;
  await db.transaction().execute(async (transaction) => {
    // In SQLite the transaction itself keeps others out.
    if (kind === 'postgresql')
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    await transaction.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
    const from = await versionOf(transaction, kind);
    refuseNewer(from);
    await applyMigrations(transaction, kind, from);
    await transaction.deleteFrom('schema_version').execute();
    await transaction.insertInto('schema_version').values({ version: SCHEMA_VERSION }).execute();
  });
}
