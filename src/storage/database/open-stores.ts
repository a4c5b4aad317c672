/** Opens the database that the settings name, with the current schema. Loaded only by who keeps something. */
import { ProblemError, problem } from '../../domain/problems.ts';
import type { Stores } from '../../domain/stores.ts';
import { createDeliveryStore } from './deliveries.ts';
import { createDocumentStore } from './documents.ts';
import { migrate } from './migrate.ts';
import type { SqliteOptions } from './open-sqlite.ts';
import { createReplyStore } from './replies.ts';
import { createReviewStore } from './reviews.ts';
import type { Database } from './schema.ts';
import { createSettingsStore } from './settings.ts';
import { createSubscriptionStore } from './subscriptions.ts';

export type Place =
  | { readonly kind: 'sqlite'; readonly folder: string; readonly options?: SqliteOptions }
  | { readonly kind: 'postgresql'; readonly url: string };

/** Without a look at its schema. */
export async function open(place: Place): Promise<Database> {
  if (place.kind === 'sqlite') {
    const { openSqlite } = await import('./open-sqlite.ts');
    return openSqlite(place.folder, place.options);
  }
  const { openPostgres } = await import('./open-postgres.ts');
  return openPostgres(place.url);
}

const check = ({ db }: Database): Promise<void> =>
  db.transaction().execute(async (write) => {
    const { version } = await write.selectFrom('schema_version').select('version').executeTakeFirstOrThrow();
    await write.updateTable('schema_version').set({ version }).execute();
  });

async function backUp(database: Database, path: string): Promise<void> {
  if (database.kind === 'postgresql') throw new ProblemError(problem('storage/backup-elsewhere', { path }));
  const { backUpSqlite } = await import('./open-sqlite.ts');
  await backUpSqlite(database, path);
}

/** Throws ProblemErrors: `storage/unavailable`, `storage/locked`, `storage/newer-schema`, `storage/damaged`, … */
export async function openStores(place: Place): Promise<Stores> {
  const database = await open(place);
  try {
    await migrate(database);
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
  return {
    subscriptions: createSubscriptionStore(database),
    deliveries: createDeliveryStore(database),
    settings: createSettingsStore(database),
    documents: createDocumentStore(database),
    check: () => check(database),
    replies: createReplyStore(database),
    reviews: createReviewStore(database),
    backup: (path) => backUp(database, path),
    close: () => database.db.destroy(),
  };
}
