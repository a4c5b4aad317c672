/** Kysely over libsql's synchronous interface: one connection, used by one caller at a time. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
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

/** Statements that need the lock; each gets a transaction when it has none. */
const WRITES: ReadonlySet<string> = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

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

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const writesAlone = WRITES.has(query.query.kind) && !this.database.inTransaction;
      return writesAlone ? await this.writeAlone(query) : run<Row>(this.database, query);
    } catch (error) {
      throw asStorageProblem(error);
    }
  }

  private async writeAlone<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    await this.begin();
    try {
      const result = run<Row>(this.database, query);
      await this.commit();
      return result;
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  /**
   * Immediate: a transaction that began by reading could not wait for the lock when it comes to write. Other processes
   * are waited for between tries, so that this one goes on with whatever else it does. By `exec`, for libsql leaves a
   * prepared statement that met a lock open, and nothing can be committed until it is collected.
   */
  async begin(): Promise<void> {
    const started = performance.now();
    for (;;) {
      try {
        this.database.exec('begin immediate');
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() - started > this.patienceMs) throw asStorageProblem(error);
      }
      await sleep(RETRY_MS);
    }
  }

  async commit(): Promise<void> {
    this.exec('commit');
  }

  /** SQLite ends some transactions by itself, such as on a full disk. */
  async rollback(): Promise<void> {
    if (this.database.inTransaction) this.exec('rollback');
  }

  private exec(sql: string): void {
    try {
      this.database.exec(sql);
    } catch (error) {
      throw asStorageProblem(error);
    }
  }

  // biome-ignore lint/correctness/useYield: rows are few here; nothing streams them.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('streams are not supported');
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

  async beginTransaction(connection: LibsqlConnection): Promise<void> {
    await connection.begin();
  }

  async commitTransaction(connection: LibsqlConnection): Promise<void> {
    await connection.commit();
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
