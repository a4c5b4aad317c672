/** What becomes of one claimed delivery: the steps between the claim and the outcome, in the only safe order. */
import type { DigestPost, Posted, Unreached } from '../domain/channel-poster.ts';
import type { ClaimedDelivery, Outcome } from '../domain/delivery.ts';
import { footerOf } from '../domain/delivery-mark.ts';
import type { PauseReason, Subscription } from '../domain/subscription.ts';
import type { Lease } from './lease.ts';
import type { DigestParts } from './parts.ts';
import { type Neighbours, neighboursOf, readBack } from './read-back.ts';
import { runsAround } from './runs.ts';
import { MOST_ATTEMPTS, waitAfter } from './waits.ts';
import { within } from './within.ts';

const PAUSES: Readonly<Record<string, PauseReason>> = {
  gone: 'channel-gone',
  forbidden: 'no-permission',
  'left-server': 'left-server',
  refused: 'refused',
};

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

/** The subscription as it is now; null when a moderator has ended it. */
async function reread({ id, serverId }: Subscription, { stores }: Pick<DigestParts<unknown>, 'stores'>) {
  const all = await stores.subscriptions.ofServer(serverId);
  return all.find((subscription) => subscription.id === id) ?? null;
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
  const posted = await within(limits.postDeadlineMs, poster.post(current.channelId, post, options), clock);
  return posted.kind === 'sent'
    ? { kind: 'sent', messageId: posted.messageId, coveredUntil: delivery.plannedFor }
    : outcomeOf(posted, claimed, parts);
}

/** An outage passes within it; then nobody can tell any more whether a digest stands in the channel. */
const LONGEST_UNREADABLE_MS = 3 * 24 * 3_600_000;

/** The channel must be read before anything is posted, and cannot be: for ever would be silence without a reason. */
function unread(failure: Unreached, claimed: ClaimedDelivery, parts: DigestParts<unknown>): Outcome {
  const now = parts.clock.now();
  const outcome = outcomeOf(failure, claimed, parts);
  const isLasting = Date.parse(now) - Date.parse(claimed.delivery.plannedFor) > LONGEST_UNREADABLE_MS;
  return outcome.kind === 'put-off' && isLasting
    ? { kind: 'failed', pause: { reason: 'unreadable', since: now } }
    : outcome;
}

/** Has a later run come, planned or kept from being planned by a pause? It tells the same news and more. */
const isOver = ({ delivery, subscription }: ClaimedDelivery, { later }: Neighbours, now: string): boolean =>
  later || runsAround(subscription, now).last.localDate > delivery.localDate;

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
  const neighbours = await neighboursOf(delivery, parts);
  const now = parts.clock.now();
  if (neighbours.busyUntil !== null) {
    const soon = plus(now, parts.limits.waits.firstMs);
    const [dueAt = soon] = [soon, neighbours.busyUntil].sort();
    return { kind: 'put-off', dueAt };
  }
  const back = await readBack(claimed, neighbours, parts);
  if (back.kind !== 'read') return unread(back, claimed, parts);
  const { own, toldUntil } = back;
  if (own !== null) return { kind: 'sent', messageId: own, coveredUntil: delivery.plannedFor };
  if (delivery.attempts > MOST_ATTEMPTS || isOver(claimed, neighbours, now)) {
    return { kind: 'skipped', coveredUntil: toldUntil };
  }
  const window = { from: toldUntil, until: delivery.plannedFor, localDate: delivery.localDate };
  const composed = await parts.compose(subscription, window);
  if (composed.kind === 'quiet') return { kind: 'skipped', coveredUntil: window.until };
  return postNow(claimed, composed.content, lease, parts);
}

/** The outcome of an attempt that broke on our side. */
export const putOff = (
  claimed: ClaimedDelivery,
  parts: Pick<DigestParts<unknown>, 'clock' | 'random' | 'limits'>,
): Outcome => outcomeOf({ kind: 'unavailable' }, claimed, parts);
