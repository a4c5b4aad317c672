/** The database in a file of its own, for one machine. */
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { Kysely, sql } from 'kysely';
import Libsql from 'libsql';
import { ProblemError, problem } from '../../domain/problems.ts';
import { sqliteFile } from '../sqlite-file.ts';
import { libsqlDialect } from './libsql-dialect.ts';
import type { Database, Tables } from './schema.ts';
import { asStorageProblem } from './storage-problem.ts';

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** While opening nothing else waits for this process, so SQLite may hold it up. */
const OPENING_TIMEOUT_MS = 5000;
/** Later it must not for long: the rest of the waiting is done between tries. */
const WORKING_TIMEOUT_MS = 50;
/** Discord gives three seconds for the first answer. */
const PATIENCE_MS = 2000;

export interface SqliteOptions {
  /** How long a call waits for another process; two seconds unless given. */
  readonly patienceMs?: number;
  /** Pages of 4 KiB that the file may grow to; unlimited unless given. */
  readonly mostPages?: number;
}

/** Files that SQLite puts beside this one take over its mode. */
function createFile(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const path = sqliteFile(folder);
  closeSync(openSync(path, 'a', OWNER_ONLY_FILE));
  return path;
}

/** The timeout first: two processes may switch to the write-ahead log at once. */
function configure(database: Libsql.Database, { mostPages }: SqliteOptions): void {
  database.exec(`pragma busy_timeout = ${OPENING_TIMEOUT_MS}`);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  database.exec('pragma secure_delete = on');
  if (mostPages !== undefined) database.exec(`pragma max_page_count = ${mostPages}`);
  database.exec(`pragma busy_timeout = ${WORKING_TIMEOUT_MS}`);
}

/** Opens or creates `verbatim.db` in the folder. Throws ProblemErrors (`storage/…`). */
export function openSqlite(folder: string, options: SqliteOptions = {}): Database {
  try {
    const database = new Libsql(createFile(folder));
    configure(database, options);
    const dialect = libsqlDialect(database, options.patienceMs ?? PATIENCE_MS);
    return { kind: 'sqlite', db: new Kysely<Tables>({ dialect }) };
  } catch (error) {
    throw asStorageProblem(error);
  }
}

/** Claims a name that is not there yet. */
function createTarget(path: string): void {
  try {
    closeSync(openSync(path, 'wx', OWNER_ONLY_FILE));
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw exists ? new ProblemError(problem('storage/backup-exists', { path })) : asStorageProblem(error);
  }
}

/** Writes a consistent copy that opens by itself to a path at which there is nothing yet. */
export async function backUpSqlite({ db }: Database, path: string): Promise<void> {
  createTarget(path);
  try {
    await sql`vacuum into ${path}`.execute(db);
    const file = openSync(path, 'r+');
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw asStorageProblem(error);
  }
}
