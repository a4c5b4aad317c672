/** The subscriptions of all servers. */
import { ProblemError, problem } from '../../domain/problems.ts';
import type { SubscriptionStore } from '../../domain/stores.ts';
import type { Pause, Subscription, SubscriptionChange } from '../../domain/subscription.ts';
import type { Database, NewSubscriptionRow, SubscriptionRow } from './schema.ts';
import { isUniqueViolation } from './storage-problem.ts';

const ALL_TOPICS = '';

export const pauseColumns = (pause: Pause | null) => ({
  pause_reason: pause?.reason ?? null,
  paused_since: pause?.since ?? null,
});

const toRow = (subscription: Subscription): NewSubscriptionRow => ({
  id: subscription.id,
  server_id: subscription.serverId,
  channel_id: subscription.channelId,
  time: subscription.time,
  zone: subscription.zone,
  weekday: subscription.weekday,
  topic: subscription.topic ?? ALL_TOPICS,
  language: subscription.language,
  on_quiet_day: subscription.onQuietDay,
  ...pauseColumns(subscription.paused),
  created_at: subscription.createdAt,
  next_run_at: subscription.nextRunAt,
  covered_until: subscription.coveredUntil,
});

export const toSubscription = (row: SubscriptionRow): Subscription => ({
  id: row.id,
  serverId: row.server_id,
  channelId: row.channel_id,
  time: row.time,
  zone: row.zone,
  weekday: row.weekday,
  topic: row.topic === ALL_TOPICS ? null : row.topic,
  language: row.language,
  onQuietDay: row.on_quiet_day,
  paused:
    row.pause_reason === null || row.paused_since === null
      ? null
      : { reason: row.pause_reason, since: row.paused_since },
  createdAt: row.created_at,
  nextRunAt: row.next_run_at,
  coveredUntil: row.covered_until,
});

/** Only what the change names: a column that is undefined is left as it is. */
const changedColumns = (change: SubscriptionChange) => ({
  channel_id: change.channelId,
  time: change.time,
  zone: change.zone,
  weekday: change.weekday,
  topic: change.topic === null ? ALL_TOPICS : change.topic,
  language: change.language,
  on_quiet_day: change.onQuietDay,
  next_run_at: change.nextRunAt,
  ...(change.paused === undefined ? {} : pauseColumns(change.paused)),
});

export function createSubscriptionStore({ db }: Database): SubscriptionStore {
  return {
    async add(subscription) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('subscriptions')
        .values(toRow(subscription))
        .onConflict((conflict) => conflict.columns(['channel_id', 'topic']).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n ? 'added' : 'exists';
    },

    async ofServer(serverId) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('server_id', '=', serverId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(toSubscription);
    },

    async change(serverId, id, change) {
      try {
        const { numUpdatedRows } = await db
          .updateTable('subscriptions')
          .set({ ...changedColumns(change), server_id: serverId })
          .where('server_id', '=', serverId)
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 1n;
      } catch (error) {
        if (isUniqueViolation(error))
          throw new ProblemError(problem('subscription/exists'), { cause: error });
        throw error;
      }
    },

    async remove(serverId, id) {
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('server_id', '=', serverId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    },

    async due(now, limit) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('pause_reason', 'is', null)
        .where('next_run_at', '<=', now)
        .orderBy('next_run_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toSubscription);
    },
  };
}
