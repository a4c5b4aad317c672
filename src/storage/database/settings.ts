/** What servers have set, and all that is kept about one of them: shown, and deleted. */
import { sql, type Transaction } from 'kysely';
import { DEFAULT_SETTINGS, type ServerSettings, type SettingsStore } from '../../domain/stores.ts';
import type { Database, Tables } from './schema.ts';

type SettingsRow = Tables['server_settings'];

const toSettings = (row: SettingsRow): ServerSettings => ({
  privateByDefault: row.private_by_default === 1,
  language: row.language,
});

const toRow = (serverId: string, settings: ServerSettings): SettingsRow => ({
  server_id: serverId,
  private_by_default: settings.privateByDefault ? 1 : 0,
  language: settings.language,
});

/** As of one moment, also where several calls write at once. */
const exportServer = ({ db }: Database, serverId: string) =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (read) => {
      const settings = await read
        .selectFrom('server_settings')
        .selectAll()
        .where('server_id', '=', serverId)
        .executeTakeFirst();
      const subscriptions = await read
        .selectFrom('subscriptions')
        .selectAll()
        .where('server_id', '=', serverId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      const deliveries = await read
        .selectFrom('deliveries')
        .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription_id')
        .selectAll('deliveries')
        .where('server_id', '=', serverId)
        .orderBy('planned_for')
        .orderBy('deliveries.id')
        .execute();
      const replies = await read
        .selectFrom('replies')
        .selectAll()
        .where('server_id', '=', serverId)
        .orderBy('sent_at')
        .orderBy('question_id')
        .execute();
      return { serverId, settings: settings ?? null, subscriptions, deliveries, replies };
    });

async function deleteServer(write: Transaction<Tables>, kind: Database['kind'], serverId: string) {
  const owned = await write
    .selectFrom('subscriptions')
    .select('id')
    .where('server_id', '=', serverId)
    .orderBy('id')
    .$if(kind === 'postgresql', (query) => query.forUpdate())
    .execute();
  const deliveries = await write
    .deleteFrom('deliveries')
    .where('subscription_id', 'in', (from) =>
      from.selectFrom('subscriptions').select('id').where('server_id', '=', serverId),
    )
    .executeTakeFirstOrThrow();
  await write.deleteFrom('subscriptions').where('server_id', '=', serverId).execute();
  const settings = await write
    .deleteFrom('server_settings')
    .where('server_id', '=', serverId)
    .executeTakeFirstOrThrow();
  const replies = await write
    .deleteFrom('replies')
    .where('server_id', '=', serverId)
    .executeTakeFirstOrThrow();
  const others = [deliveries, settings, replies].map(({ numDeletedRows }) => Number(numDeletedRows));
  return others.reduce((sum, count) => sum + count, owned.length);
}

export function createSettingsStore(database: Database): SettingsStore {
  const { db, kind } = database;
  return {
    async ofServer(serverId) {
      const row = await db
        .selectFrom('server_settings')
        .selectAll()
        .where('server_id', '=', serverId)
        .executeTakeFirst();
      return row ? toSettings(row) : DEFAULT_SETTINGS;
    },

    async set(serverId, settings) {
      const row = toRow(serverId, settings);
      await db
        .insertInto('server_settings')
        .values(row)
        .onConflict((conflict) => conflict.column('server_id').doUpdateSet(row))
        .execute();
    },

    exportServer: (serverId) => exportServer(database, serverId),

    async eraseServer(serverId) {
      const rows = await db.transaction().execute((write) => deleteServer(write, kind, serverId));
      // The write-ahead log still has what was deleted; a reader in another process may put its end off.
      if (kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
      return rows;
    },
  };
}
