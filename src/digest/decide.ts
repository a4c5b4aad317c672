/** What becomes of one claimed delivery: the steps between the claim and the outcome, in the only safe order. */
import type { DigestPost, Posted, Unreached } from '../domain/channel-poster.ts';
import type { ClaimedDelivery, Outcome } from '../domain/delivery.ts';
import { footerOf } from '../domain/delivery-mark.ts';
import type { PauseReason, Subscription } from '../domain/subscription.ts';
import type { Lease } from './lease.ts';
import type { DigestParts } from './parts.ts';
import { runsAround } from './runs.ts';
import { MOST_ATTEMPTS, waitAfter } from './waits.ts';

const PAUSES: Readonly<Record<string, PauseReason>> = {
  gone: 'channel-gone',
  forbidden: 'no-permission',
  'left-server': 'left-server',
  refused: 'refused',
};

/** `ms` may be negative. */
const plus = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

/** The outcome of an attempt that Discord did not let through, or of which nothing is known. */
function outcomeOf(
  failure: Unreached | Exclude<Posted, { kind: 'sent' }>,
  { delivery }: ClaimedDelivery,
  parts: Pick<DigestParts<unknown>, 'clock' | 'random' | 'limits'>,
): Outcome {
  const now = parts.clock.now();
  const reason = PAUSES[failure.kind];
  if (reason) return { kind: 'failed', pause: { reason, since: now } };
  const atLeast = failure.kind === 'rate-limited' ? failure.retryAfterMs : 0;
  const wait = waitAfter(delivery.attempts, parts.random(), parts.limits.waits);
  return { kind: 'put-off', dueAt: plus(now, Math.max(wait, atLeast)) };
}

/** An earlier attempt may have reached Discord unseen: the channel says. Null: it has not. */
async function findSent(
  claimed: ClaimedDelivery,
  parts: Pick<DigestParts<unknown>, 'clock' | 'random' | 'poster' | 'limits'>,
): Promise<Outcome | null> {
  const { delivery, subscription } = claimed;
  if (delivery.attempts <= 1) return null;
  const since = plus(delivery.plannedFor, -parts.limits.readBackMs);
  const back = await within(parts.limits.leaseMs, parts.poster.recent(subscription.channelId, since), parts);
  if (back.kind !== 'read') return outcomeOf(back, claimed, parts);
  const found = back.messages.find(({ nonce }) => nonce === delivery.nonce);
  return (found && { kind: 'sent', messageId: found.messageId, coveredUntil: delivery.plannedFor }) ?? null;
}

/** The subscription as it is now; null when a moderator has ended it. */
async function reread({ id, serverId }: Subscription, { stores }: Pick<DigestParts<unknown>, 'stores'>) {
  const all = await stores.subscriptions.ofServer(serverId);
  return all.find((subscription) => subscription.id === id) ?? null;
}

/** Enough to see every delivery of a subscription that can still be open. */
const NEIGHBOURS = 10;

/**
 * What the subscription's other deliveries decide: a later day tells the same news and more, so this one gives way, also
 * when a pause has kept the later one from being planned. An earlier one that is still open goes first, because its end
 * says what has been told. Null: nothing.
 */
async function giveWay(
  claimed: ClaimedDelivery,
  parts: Pick<DigestParts<unknown>, 'stores' | 'clock' | 'limits'>,
): Promise<Outcome | null> {
  const { delivery, subscription } = claimed;
  const now = parts.clock.now();
  const others = await parts.stores.deliveries.latest(subscription.id, NEIGHBOURS);
  const later = others.some(({ localDate }) => localDate > delivery.localDate);
  if (later || runsAround(subscription, now).last.localDate > delivery.localDate) {
    return { kind: 'skipped', coveredUntil: subscription.coveredUntil };
  }
  const open = others.filter(
    ({ localDate, state }) => localDate < delivery.localDate && (state === 'due' || state === 'claimed'),
  );
  if (open.length === 0) return null;
  const soon = plus(now, parts.limits.leastPauseMs);
  const ends = open.map(({ state, dueAt, leaseUntil }) => (state === 'claimed' ? leaseUntil : dueAt) ?? soon);
  return { kind: 'put-off', dueAt: [soon, ...ends].sort().at(-1) ?? soon };
}

/** An answer that does not come in time is none. */
async function within<T>(
  ms: number,
  answer: Promise<T>,
  { clock }: Pick<DigestParts<unknown>, 'clock'>,
): Promise<T | Unreached> {
  const answered = new AbortController();
  const late = clock.sleep(ms, answered.signal).then((): Unreached => ({ kind: 'unavailable' }));
  return Promise.race([answer, late]).finally(() => answered.abort());
}

/** Posts if everything still stands at the last moment; null leaves the delivery to whoever claims it next. */
async function postNow<Content>(
  claimed: ClaimedDelivery,
  content: Content,
  lease: Lease,
  parts: DigestParts<Content>,
): Promise<Outcome | null> {
  const { delivery } = claimed;
  const { limits, poster, clock } = parts;
  const current = await reread(claimed.subscription, parts);
  if (!current) return null;
  if (current.paused) return { kind: 'skipped', coveredUntil: current.coveredUntil };
  if (!lease.covers(limits.postDeadlineMs)) return null;
  const late = Date.parse(clock.now()) - Date.parse(delivery.plannedFor) > limits.lateAfterMs;
  const post: DigestPost<Content> = { content, footer: footerOf(delivery), late };
  const options = { nonce: delivery.nonce, deadlineMs: limits.postDeadlineMs };
  const posted = await within(limits.postDeadlineMs, poster.post(current.channelId, post, options), parts);
  return posted.kind === 'sent'
    ? { kind: 'sent', messageId: posted.messageId, coveredUntil: delivery.plannedFor }
    : outcomeOf(posted, claimed, parts);
}

/**
 * Decides, and posts. Null: nothing was posted and nothing is to be settled (the subscription is no more, or the lease
 * would not last). The window ends at the planned time, not now, so that every attempt tells the same.
 */
export async function decide<Content>(
  claimed: ClaimedDelivery,
  lease: Lease,
  parts: DigestParts<Content>,
): Promise<Outcome | null> {
  const { delivery, subscription } = claimed;
  const earlier = await findSent(claimed, parts);
  if (earlier) return earlier;
  if (delivery.attempts > MOST_ATTEMPTS) return { kind: 'skipped', coveredUntil: subscription.coveredUntil };
  const other = await giveWay(claimed, parts);
  if (other) return other;
  const window = {
    from: subscription.coveredUntil,
    until: delivery.plannedFor,
    localDate: delivery.localDate,
  };
  const composed = await parts.compose(subscription, window);
  if (composed.kind === 'quiet') return { kind: 'skipped', coveredUntil: window.until };
  return postNow(claimed, composed.content, lease, parts);
}

/** The outcome of an attempt that broke on our side. */
export const putOff = (
  claimed: ClaimedDelivery,
  parts: Pick<DigestParts<unknown>, 'clock' | 'random' | 'limits'>,
): Outcome => outcomeOf({ kind: 'unavailable' }, claimed, parts);
