/** Kysely over libsql's synchronous interface: one connection, used by one caller at a time. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type Libsql from 'libsql';
import { asStorageProblem, isBusy } from './storage-problem.ts';

type Bindable = string | number | bigint | Uint8Array | null;

/** Between two tries for a lock that another process holds. */
const RETRY_MS = 10;

/**
 * What may be given to libsql, which ends the process when it is handed a boolean and takes undefined and NaN for null.
 * Throws a TypeError for everything that SQLite has no type for.
 */
export function bindable(value: unknown): Bindable {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite cannot keep a value of this kind: ${typeof value}`);
}

function run<Row>(database: Libsql.Database, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = database.prepare(sql);
  const values = parameters.map(bindable);
  // The rows are what the query, typed by Kysely, selects.
  if (statement.reader) return { rows: statement.all(values) as Row[] };
  const { changes } = statement.run(values);
  return { rows: [], numAffectedRows: BigInt(changes) };
}

class LibsqlConnection implements DatabaseConnection {
  private readonly database: Libsql.Database;
  private readonly patienceMs: number;

  constructor(database: Libsql.Database, patienceMs: number) {
    this.database = database;
    this.patienceMs = patienceMs;
  }

  /** Waits for other processes between tries, so that this one goes on with whatever else it does. */
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const started = performance.now();
    for (;;) {
      try {
        return run<Row>(this.database, query);
      } catch (error) {
        const mayPass = isBusy(error) && !this.database.inTransaction;
        if (!mayPass || performance.now() - started > this.patienceMs) throw asStorageProblem(error);
      }
      await sleep(RETRY_MS);
    }
  }

  // biome-ignore lint/correctness/useYield: rows are few here; nothing streams them.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('streams are not supported');
  }

  /** SQLite ends some transactions by itself, such as on a full disk. */
  async rollback(): Promise<void> {
    if (this.database.inTransaction) await this.executeQuery(CompiledQuery.raw('rollback'));
  }
}

class LibsqlDriver implements Driver {
  private readonly database: Libsql.Database;
  private readonly connection: LibsqlConnection;
  /** Ends when the callers so far have given the connection back. */
  private queue: Promise<void> = Promise.resolve();
  private giveBack: () => void = () => {};

  constructor(database: Libsql.Database, patienceMs: number) {
    this.database = database;
    this.connection = new LibsqlConnection(database, patienceMs);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<LibsqlConnection> {
    const before = this.queue;
    let leave = () => {};
    this.queue = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    this.giveBack = leave;
    return this.connection;
  }

  async releaseConnection(): Promise<void> {
    this.giveBack();
  }

  /** Immediate: a transaction that began by reading could not wait for the lock when it comes to write. */
  async beginTransaction(connection: LibsqlConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: LibsqlConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: LibsqlConnection): Promise<void> {
    await connection.rollback();
  }

  async destroy(): Promise<void> {
    this.database.close();
  }
}

/** `patienceMs`: how long a call waits for another process before it rejects with `storage/locked`. */
export function libsqlDialect(database: Libsql.Database, patienceMs: number): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new LibsqlDriver(database, patienceMs) as Driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
