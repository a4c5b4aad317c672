/** What earlier attempts may have left in a channel unseen: asked before anything is posted there again. */
import type { Unreached } from '../domain/channel-poster.ts';
import type { ClaimedDelivery, Delivery } from '../domain/delivery.ts';
import type { DigestParts } from './parts.ts';
import { within } from './within.ts';

/** Enough to see every delivery of a subscription that can still be open. */
const NEIGHBOURS = 10;

/** The other deliveries of the same subscription, as far as they matter. */
export interface Neighbours {
  /** Is there one for a later day? */
  readonly later: boolean;
  /** Put off, of an earlier day, and perhaps in the channel. */
  readonly doubtful: readonly Delivery[];
  /** Until when a process has an earlier one, whose end says what has been told; null when none has. */
  readonly busyUntil: string | null;
}

export async function neighboursOf(
  { subscriptionId, localDate }: Delivery,
  { stores }: Pick<DigestParts<unknown>, 'stores'>,
): Promise<Neighbours> {
  const latest = await stores.deliveries.latest(subscriptionId, NEIGHBOURS);
  const earlier = latest.filter((one) => one.localDate < localDate);
  const leases = earlier.flatMap(({ state, leaseUntil }) => (state === 'claimed' && leaseUntil) || []);
  return {
    later: latest.some((one) => one.localDate > localDate),
    doubtful: earlier.filter(({ state, attempts }) => state === 'due' && attempts > 0),
    busyUntil: leases.sort().at(-1) ?? null,
  };
}

export interface Found {
  readonly kind: 'read';
  /** Id of the message that an earlier attempt of this delivery has left; null when there is none. */
  readonly own: string | null;
  /** News until this instant stand in the channel, whether or not the database knows. */
  readonly toldUntil: string;
}

/** Reads the channel if there is any doubt; a first attempt with nothing open before it has none. */
export async function readBack(
  { delivery, subscription }: ClaimedDelivery,
  { doubtful }: Pick<Neighbours, 'doubtful'>,
  { poster, clock, limits }: Pick<DigestParts<unknown>, 'poster' | 'clock' | 'limits'>,
): Promise<Found | Unreached> {
  const suspects = delivery.attempts > 1 ? [...doubtful, delivery] : doubtful;
  const [first] = suspects.map(({ plannedFor }) => plannedFor).sort();
  if (first === undefined) return { kind: 'read', own: null, toldUntil: subscription.coveredUntil };
  const since = new Date(Date.parse(first) - limits.readBackMs).toISOString();
  const back = await within(limits.leaseMs, poster.recent(subscription.channelId, since), clock);
  if (back.kind !== 'read') return back;
  const ids = new Map(back.messages.map(({ nonce, messageId }) => [nonce, messageId]));
  const told = doubtful.filter(({ nonce }) => ids.has(nonce)).map(({ plannedFor }) => plannedFor);
  const toldUntil = [subscription.coveredUntil, ...told].sort().at(-1) ?? subscription.coveredUntil;
  return { kind: 'read', own: ids.get(delivery.nonce) ?? null, toldUntil };
}
