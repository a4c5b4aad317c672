/** Writes what is to be delivered, and moves subscriptions on, in one transaction. */
import { sql, type Transaction } from 'kysely';
import type { Plan } from '../../domain/delivery.ts';
import { type Database, type DatabaseKind, inBatches, type Tables } from './schema.ts';

type Write = Transaction<Tables>;

/** One for each subscription, in one order, so that two processes never wait for each other in turn. */
function inOrder(plans: readonly Plan[]): readonly Plan[] {
  const first = new Map<string, Plan>();
  for (const plan of plans) {
    const { subscriptionId } = plan.delivery;
    if (!first.has(subscriptionId)) first.set(subscriptionId, plan);
  }
  const keyOf = ({ delivery }: Plan): string => delivery.subscriptionId;
  return [...first.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Those whose subscription still waits for this run: nobody has paused, changed or planned it in between. */
async function stillDue(write: Write, kind: DatabaseKind, plans: readonly Plan[]): Promise<readonly Plan[]> {
  const ids = plans.map(({ delivery }) => delivery.subscriptionId);
  const rows = await write
    .selectFrom('subscriptions')
    .select(['id', 'next_run_at'])
    .where('id', 'in', ids)
    .where('pause_reason', 'is', null)
    .orderBy('id')
    .$if(kind === 'postgresql', (query) => query.forUpdate())
    .execute();
  const nextRuns = new Map(rows.map(({ id, next_run_at }) => [id, next_run_at]));
  return plans.filter(({ delivery }) => {
    const nextRunAt = nextRuns.get(delivery.subscriptionId);
    return nextRunAt !== undefined && nextRunAt <= delivery.plannedFor;
  });
}

async function insertDeliveries(write: Write, plans: readonly Plan[]): Promise<number> {
  const rows = plans.map(({ delivery }) => ({
    id: delivery.id,
    subscription_id: delivery.subscriptionId,
    local_date: delivery.localDate,
    due_at: delivery.dueAt,
    planned_for: delivery.plannedFor,
    state: 'due' as const,
    nonce: delivery.nonce,
    attempts: 0,
  }));
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('deliveries')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['subscription_id', 'local_date']).doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0);
}

/** One statement for all; Kysely has no words for an update from a list of values. */
async function moveOn(write: Write, plans: readonly Plan[]): Promise<void> {
  const moves = plans.map(({ delivery, nextRunAt }) => sql`(${delivery.subscriptionId}, ${nextRunAt})`);
  await sql`
    update subscriptions set next_run_at = moves.column2
    from (values ${sql.join(moves)}) as moves
    where subscriptions.id = moves.column1
  `.execute(write);
}

/** The number of deliveries written. */
export function planDeliveries({ db, kind }: Database, plans: readonly Plan[]): Promise<number> {
  return db.transaction().execute(async (write) => {
    let written = 0;
    for (const batch of inBatches(inOrder(plans))) {
      const due = await stillDue(write, kind, batch);
      if (due.length === 0) continue;
      written += await insertDeliveries(write, due);
      await moveOn(write, due);
    }
    return written;
  });
}
