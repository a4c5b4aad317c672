/** Deliveries on their way: planned, leased to one process, ended. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { ClaimedDelivery, Delivery, Outcome } from '../../domain/delivery.ts';
import type { DeliveryStore } from '../../domain/stores.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { type Database, type DeliveryRow, inBatches, type Tables } from './schema.ts';
import { pauseColumns, toSubscription } from './subscriptions.ts';

const toDelivery = (row: DeliveryRow): Delivery => ({
  id: row.id,
  subscriptionId: row.subscription_id,
  localDate: row.local_date,
  dueAt: row.due_at,
  plannedFor: row.planned_for,
  state: row.state,
  nonce: row.nonce,
  attempts: row.attempts,
  claimedBy: row.claimed_by,
  leaseUntil: row.lease_until,
  messageId: row.message_id,
});

type Lease = Parameters<DeliveryStore['claim']>[0];

/** Planned and due, or claimed by a process that has not ended its lease in time. */
const isReady =
  (now: string) =>
  (where: ExpressionBuilder<Tables, 'deliveries'>): Expression<SqlBool> =>
    where.or([
      where.and([where('deliveries.state', '=', 'due'), where('deliveries.due_at', '<=', now)]),
      where.and([where('deliveries.state', '=', 'claimed'), where('deliveries.lease_until', '<=', now)]),
    ]);

/** Rows that another process is claiming are passed over; SQLite has one writing transaction at a time anyway. */
const claimDeliveries = ({ db, kind }: Database, { worker, now, until, limit }: Lease) =>
  db.transaction().execute(async (write) => {
    const ready = await write
      .selectFrom('deliveries')
      .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription_id')
      .select('deliveries.id')
      .where('subscriptions.pause_reason', 'is', null)
      .where(isReady(now))
      .orderBy('deliveries.due_at')
      .orderBy('deliveries.id')
      .limit(limit)
      .$if(kind === 'postgresql', (query) => query.forUpdate(['deliveries']).skipLocked())
      .execute();
    const claimed: ClaimedDelivery[] = [];
    for (const batch of inBatches(ready.map(({ id }) => id))) {
      const rows = await write
        .updateTable('deliveries')
        .set((column) => ({
          state: 'claimed',
          claimed_by: worker,
          lease_until: until,
          attempts: column('attempts', '+', 1),
        }))
        .where('id', 'in', batch)
        .returningAll()
        .execute();
      const ids = rows.map(({ subscription_id }) => subscription_id);
      const owners = await write.selectFrom('subscriptions').selectAll().where('id', 'in', ids).execute();
      const subscriptions = new Map(owners.map((owner) => [owner.id, toSubscription(owner)]));
      const deliveries = new Map(rows.map((row) => [row.id, toDelivery(row)]));
      for (const id of batch) {
        const delivery = deliveries.get(id);
        const subscription = delivery && subscriptions.get(delivery.subscriptionId);
        if (delivery && subscription) claimed.push({ delivery, subscription });
      }
    }
    return claimed;
  });

const NO_LEASE = { claimed_by: null, lease_until: null } as const;

function endedDelivery(outcome: Outcome): Partial<DeliveryRow> {
  switch (outcome.kind) {
    case 'sent':
      return { ...NO_LEASE, state: 'sent', message_id: outcome.messageId };
    case 'put-off':
      return { ...NO_LEASE, state: 'due', due_at: outcome.dueAt };
    default:
      return { ...NO_LEASE, state: outcome.kind };
  }
}

/** The subscription first, as whoever removes it does: two that lock in turn could wait for each other. */
const settleDelivery = ({ db, kind }: Database, deliveryId: string, worker: string, outcome: Outcome) =>
  db.transaction().execute(async (write) => {
    const subscription = await write
      .selectFrom('subscriptions')
      .select(['id', 'covered_until'])
      .where('id', '=', (from) =>
        from.selectFrom('deliveries').select('subscription_id').where('deliveries.id', '=', deliveryId),
      )
      .$if(kind === 'postgresql', (query) => query.forUpdate())
      .executeTakeFirst();
    if (!subscription) return false;
    const { numUpdatedRows } = await write
      .updateTable('deliveries')
      .set(endedDelivery(outcome))
      .where('id', '=', deliveryId)
      .where('state', '=', 'claimed')
      .where('claimed_by', '=', worker)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    const update = write.updateTable('subscriptions').where('id', '=', subscription.id);
    if (outcome.kind === 'failed') await update.set(pauseColumns(outcome.pause)).execute();
    if ('coveredUntil' in outcome && outcome.coveredUntil > subscription.covered_until) {
      await update.set({ covered_until: outcome.coveredUntil }).execute();
    }
    return true;
  });

/** The earliest of three instants, each of which an index gives. */
async function nextDueAt({ db }: Database): Promise<string | null> {
  const unpaused = db
    .selectFrom('deliveries')
    .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription_id')
    .where('pause_reason', 'is', null);
  const rows = await db
    .selectFrom('subscriptions')
    .select((column) => column.fn.min<string | null>('next_run_at').as('at'))
    .where('pause_reason', 'is', null)
    .unionAll(
      unpaused
        .where('state', '=', 'due')
        .select((column) => column.fn.min<string | null>('deliveries.due_at').as('at')),
    )
    .unionAll(
      unpaused
        .where('state', '=', 'claimed')
        .select((column) => column.fn.min<string | null>('deliveries.lease_until').as('at')),
    )
    .execute();
  const [earliest = null] = rows.flatMap(({ at }) => (at === null ? [] : [at])).sort();
  return earliest;
}

export function createDeliveryStore(database: Database): DeliveryStore {
  return {
    plan: (plans) => planDeliveries(database, plans),
    claim: (lease) => claimDeliveries(database, lease),
    settle: (deliveryId, worker, outcome) => settleDelivery(database, deliveryId, worker, outcome),
    async latest(subscriptionId, limit) {
      const rows = await database.db
        .selectFrom('deliveries')
        .selectAll()
        .where('subscription_id', '=', subscriptionId)
        .orderBy('planned_for', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },
    nextDueAt: () => nextDueAt(database),
  };
}
