/** How the schema came to be: forward only. A step that has been released is never changed; a new one follows it. */
import { type ColumnDataType, type Expression, type Kysely, sql } from 'kysely';
import type { DatabaseKind, Tables } from './schema.ts';

/** Makes version n + 1 out of version n, its place in the list. */
type Migration = (db: Kysely<Tables>, text: ColumnDataType | Expression<unknown>) => Promise<void>;

const createSettingsAndDocuments: Migration = async (db, text) => {
  await db.schema
    .createTable('server_settings')
    .addColumn('server_id', text, (column) => column.primaryKey())
    .addColumn('private_by_default', 'integer', (column) => column.notNull())
    .addColumn('language', text)
    .execute();
  await db.schema
    .createTable('documents')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('fingerprint', text, (column) => column.notNull())
    .addColumn('first_seen_at', text, (column) => column.notNull())
    .execute();
};

const createSubscriptions: Migration = async (db, text) => {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('server_id', text, (column) => column.notNull())
    .addColumn('channel_id', text, (column) => column.notNull())
    .addColumn('time', text, (column) => column.notNull())
    .addColumn('zone', text, (column) => column.notNull())
    .addColumn('weekday', 'integer')
    .addColumn('topic', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('on_quiet_day', text, (column) => column.notNull())
    .addColumn('pause_reason', text)
    .addColumn('paused_since', text)
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('next_run_at', text, (column) => column.notNull())
    .addColumn('covered_until', text, (column) => column.notNull())
    .addUniqueConstraint('subscriptions_channel_topic', ['channel_id', 'topic'])
    .execute();
  await db.schema
    .createIndex('subscriptions_server')
    .on('subscriptions')
    .columns(['server_id', 'created_at'])
    .execute();
  await db.schema
    .createIndex('subscriptions_due')
    .on('subscriptions')
    .columns(['next_run_at', 'id'])
    .where(sql.ref('pause_reason'), 'is', null)
    .execute();
};

const createDeliveries: Migration = async (db, text) => {
  await db.schema
    .createTable('deliveries')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('subscription_id', text, (column) =>
      column.notNull().references('subscriptions.id').onDelete('cascade'),
    )
    .addColumn('local_date', text, (column) => column.notNull())
    .addColumn('due_at', text, (column) => column.notNull())
    .addColumn('planned_for', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('nonce', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('claimed_by', text)
    .addColumn('lease_until', text)
    .addColumn('message_id', text)
    .addUniqueConstraint('deliveries_subscription_day', ['subscription_id', 'local_date'])
    .execute();
  await db.schema
    .createIndex('deliveries_ready')
    .on('deliveries')
    .columns(['state', 'due_at', 'id'])
    .execute();
};

const createReplies: Migration = async (db, text) => {
  await db.schema
    .createTable('replies')
    .addColumn('question_id', text, (column) => column.primaryKey())
    .addColumn('reply_id', text, (column) => column.notNull())
    .addColumn('channel_id', text, (column) => column.notNull())
    .addColumn('server_id', text)
    .addColumn('sent_at', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('replies_sent').on('replies').columns(['sent_at']).execute();
  await db.schema.createIndex('replies_server').on('replies').columns(['server_id']).execute();
};

const createReview: Migration = async (db, text) => {
  await db.schema
    .createTable('reports')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('claim_id', text, (column) => column.notNull())
    .addColumn('document_id', text, (column) => column.notNull())
    .addColumn('wording', text, (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .addColumn('note', text, (column) => column.notNull())
    .addColumn('reported_at', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('reports_open').on('reports').columns(['state', 'reported_at', 'id']).execute();
  await db.schema.createIndex('reports_claim').on('reports').columns(['claim_id', 'state']).execute();
  await db.schema
    .createTable('corrections')
    .addColumn('claim_id', text, (column) => column.primaryKey())
    .addColumn('document_id', text, (column) => column.notNull())
    .addColumn('wording', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('speaker', text)
    .addColumn('said', text)
    .addColumn('about', text)
    .addColumn('decided_at', text, (column) => column.notNull())
    .execute();
};

const MIGRATIONS: readonly Migration[] = [
  createSettingsAndDocuments,
  createSubscriptions,
  createDeliveries,
  createReplies,
  createReview,
];

/** The first version with corrections in it. */
export const REVIEWED_SINCE = MIGRATIONS.indexOf(createReview) + 1;

/** The version that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Every step after `from`, in a transaction of the caller that no other process may share. */
export async function applyMigrations(db: Kysely<Tables>, kind: DatabaseKind, from: number): Promise<void> {
  // Compared by code points, as SQLite does: the order must not depend on where the server was set up.
  const text = kind === 'postgresql' ? sql`text collate "C"` : 'text';
  for (const migrate of MIGRATIONS.slice(from)) await migrate(db, text);
}
