/** The database on a PostgreSQL server, which several processes on several machines can share. */
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Database, Tables } from './schema.ts';
import { asStorageProblem, isLostConnection } from './storage-problem.ts';

/** Discord gives three seconds for the first answer; whoever waits longer for a lock is told so. */
const LIMITS = {
  max: 5,
  connectionTimeoutMillis: 2000,
  lock_timeout: 2000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 10_000,
  /** Counted here: for a server that has gone without a word. */
  query_timeout: 12_000,
  keepAlive: true,
} as const;

/** Tells failures in words, and drops a connection that a failure has left in an unknown state. */
function guarded(client: pg.PoolClient): PostgresPoolClient {
  let lost = false;
  const query = async (sql: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      lost ||= isLostConnection(error);
      throw asStorageProblem(error);
    }
  };
  // Kysely calls `query` in no other way unless it is given cursors.
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy = false) => client.release(destroy || lost),
  };
}

/** Connects with the first query: nothing here fails while the server is away. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, application_name: 'verbatim', ...LIMITS });
  // A connection that breaks, idle or between two queries, leaves the pool; the next query opens another.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const wrapped: PostgresPool = {
    connect: async () => {
      try {
        return guarded(await pool.connect());
      } catch (error) {
        throw asStorageProblem(error);
      }
    },
    end: () => pool.end(),
  };
  return { kind: 'postgresql', db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: wrapped }) }) };
}
