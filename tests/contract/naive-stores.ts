/** A twin of the stores of subscriptions and deliveries, in lists: slow, plain, without a database. */
import type { Delivery } from '../../src/domain/delivery.ts';
import type { DeliveryStore, SubscriptionStore } from '../../src/domain/stores.ts';
import type { Subscription } from '../../src/domain/subscription.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const by =
  <T>(...keys: readonly ((item: T) => string)[]) =>
  (a: T, b: T): number => {
    const key = keys.find((one) => one(a) !== one(b));
    return key ? (key(a) < key(b) ? -1 : 1) : 0;
  };

export function createNaiveStores(): { subscriptions: SubscriptionStore; deliveries: DeliveryStore } {
  let subscriptions: Writable<Subscription>[] = [];
  let deliveries: Writable<Delivery>[] = [];
  const find = (serverId: string, id: string) =>
    subscriptions.find((one) => one.serverId === serverId && one.id === id);
  const ownerOf = (delivery: Delivery) => subscriptions.find(({ id }) => id === delivery.subscriptionId);
  const isPaused = (delivery: Delivery) => ownerOf(delivery)?.paused !== null;
  const readyAt = ({ state, dueAt, leaseUntil }: Delivery) =>
    state === 'due' ? dueAt : state === 'claimed' ? leaseUntil : null;

  return {
    subscriptions: {
      add: async (added) => {
        if (subscriptions.some((one) => one.channelId === added.channelId && one.topic === added.topic))
          return 'exists';
        subscriptions.push({ ...added });
        return 'added';
      },
      ofServer: async (serverId) =>
        subscriptions
          .filter((one) => one.serverId === serverId)
          .sort(
            by(
              ({ createdAt }) => createdAt,
              ({ id }) => id,
            ),
          )
          .map((one) => ({ ...one })),
      change: async (serverId, id, change) => {
        const found = find(serverId, id);
        if (!found) return false;
        Object.assign(found, change);
        return true;
      },
      remove: async (serverId, id) => {
        const found = find(serverId, id);
        subscriptions = subscriptions.filter((one) => one !== found);
        deliveries = deliveries.filter((one) => one.subscriptionId !== found?.id);
        return found !== undefined;
      },
      due: async (now, limit) =>
        subscriptions
          .filter((one) => one.paused === null && one.nextRunAt <= now)
          .sort(
            by(
              ({ nextRunAt }) => nextRunAt,
              ({ id }) => id,
            ),
          )
          .slice(0, limit)
          .map((one) => ({ ...one })),
    },
    deliveries: {
      plan: async (plans) => {
        let written = 0;
        for (const { delivery, nextRunAt } of plans) {
          const owner = subscriptions.find(({ id }) => id === delivery.subscriptionId);
          if (!owner || owner.paused !== null || owner.nextRunAt > delivery.plannedFor) continue;
          owner.nextRunAt = nextRunAt;
          const isThere = deliveries.some(
            (one) => one.subscriptionId === owner.id && one.localDate === delivery.localDate,
          );
          if (isThere) continue;
          const ended = { claimedBy: null, leaseUntil: null, messageId: null };
          deliveries.push({ ...delivery, ...ended, state: 'due', attempts: 0 });
          written++;
        }
        return written;
      },
      claim: async ({ worker, now, until, limit }) => {
        const ready = deliveries
          .filter((one) => !isPaused(one) && (readyAt(one) ?? '9') <= now)
          .sort(
            by(
              ({ dueAt }) => dueAt,
              ({ id }) => id,
            ),
          )
          .slice(0, limit);
        for (const one of ready) {
          Object.assign(one, { state: 'claimed', claimedBy: worker, leaseUntil: until });
          one.attempts++;
        }
        return ready.flatMap((one) => {
          const subscription = ownerOf(one);
          return subscription ? [{ delivery: { ...one }, subscription: { ...subscription } }] : [];
        });
      },
      settle: async (deliveryId, worker, outcome) => {
        const delivery = deliveries.find(({ id }) => id === deliveryId);
        const owner = delivery && ownerOf(delivery);
        if (!delivery || !owner || delivery.state !== 'claimed' || delivery.claimedBy !== worker)
          return false;
        delivery.state = outcome.kind === 'put-off' ? 'due' : outcome.kind;
        delivery.claimedBy = null;
        delivery.leaseUntil = null;
        if (outcome.kind === 'sent') delivery.messageId = outcome.messageId;
        if (outcome.kind === 'put-off') delivery.dueAt = outcome.dueAt;
        if (outcome.kind === 'failed') owner.paused = outcome.pause;
        if ('coveredUntil' in outcome && outcome.coveredUntil > owner.coveredUntil)
          owner.coveredUntil = outcome.coveredUntil;
        return true;
      },
      latest: async (subscriptionId, limit) =>
        deliveries
          .filter((one) => one.subscriptionId === subscriptionId)
          .sort(
            by(
              ({ plannedFor }) => plannedFor,
              ({ id }) => id,
            ),
          )
          .reverse()
          .slice(0, limit)
          .map((one) => ({ ...one })),
      nextDueAt: async () =>
        [
          ...subscriptions.filter(({ paused }) => paused === null).map(({ nextRunAt }) => nextRunAt),
          ...deliveries.filter((one) => !isPaused(one)).flatMap((one) => readyAt(one) ?? []),
        ].sort()[0] ?? null,
    },
  };
}
