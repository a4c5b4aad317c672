/** One digest on its way to a channel: a row before it is a message. */
import type { Pause, Subscription } from './subscription.ts';

/**
 * 'due': planned and not begun, or put off; 'claimed': a process is sending it, until its lease ends; 'sent': Discord has
 * it; 'skipped': nothing is posted, as the server wants silence on a quiet day, has paused the digest, or gets the news with a later
 * one; 'failed': given up, with the subscription paused.
 */
export type DeliveryState = 'due' | 'claimed' | 'sent' | 'skipped' | 'failed';

export interface Delivery {
  readonly id: string;
  readonly subscriptionId: string;
  /** ISO day in the subscription's zone; one delivery for each subscription and day. */
  readonly localDate: string;
  /** Instant at which it is due; put off after a failure that may pass. */
  readonly dueAt: string;
  /** Instant for which it was planned: what is sent long after it says so. */
  readonly plannedFor: string;
  readonly state: DeliveryState;
  /** Given to Discord with the message, at most 25 characters; the same for every attempt. */
  readonly nonce: string;
  /** Times that a process has begun to send it. */
  readonly attempts: number;
  readonly claimedBy: string | null;
  /** Instant until which the process has it for itself. */
  readonly leaseUntil: string | null;
  readonly messageId: string | null;
}

/** A delivery leased to this process. More than one attempt: an earlier one may have reached Discord. */
export interface ClaimedDelivery {
  readonly delivery: Delivery;
  readonly subscription: Subscription;
}

/** A delivery to be written, and when the subscription is due again. */
export interface Plan {
  readonly delivery: Pick<Delivery, 'id' | 'subscriptionId' | 'localDate' | 'dueAt' | 'plannedFor' | 'nonce'>;
  readonly nextRunAt: string;
}

export type Outcome =
  | { readonly kind: 'sent'; readonly messageId: string; readonly coveredUntil: string }
  | { readonly kind: 'skipped'; readonly coveredUntil: string }
  | { readonly kind: 'put-off'; readonly dueAt: string }
  | { readonly kind: 'failed'; readonly pause: Pause };
