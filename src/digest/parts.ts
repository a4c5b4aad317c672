/** What digests are made with: everything that differs from one run to the next is handed in. */
import type { ChannelPoster } from '../domain/channel-poster.ts';
import type { Stores } from '../domain/stores.ts';
import type { Subscription } from '../domain/subscription.ts';
import { SPREAD_MS } from './plan-due.ts';
import { WAITS, type Waits } from './waits.ts';

/** What a digest is about: news after `from`, until `until` (ISO instants), told on a local day. */
export interface DigestWindow {
  readonly from: string;
  readonly until: string;
  readonly localDate: string;
}

/** 'quiet': nothing is to be posted, since the server wants silence on a day without news. */
export type Composed<Content> =
  | { readonly kind: 'message'; readonly content: Content }
  | { readonly kind: 'quiet' };

/** Must give the same for the same subscription, window and records: an attempt may be repeated. */
export type Compose<Content> = (
  subscription: Subscription,
  window: DigestWindow,
) => Composed<Content> | Promise<Composed<Content>>;

type Details = Readonly<Record<string, unknown>>;

export interface DigestLog {
  info(details: Details, message: string): void;
  warn(details: Details, message: string): void;
  error(details: Details, message: string): void;
}

export interface DigestClock {
  /** ISO instant in UTC with milliseconds; may be set back or forward at any time. */
  now(): string;
  /** Milliseconds since some moment; never goes back. */
  elapsedMs(): number;
  /** Resolves after so many milliseconds, or at once when the signal is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface DigestLimits {
  /** For how long a process has a delivery to itself. */
  readonly leaseMs: number;
  /** How long a post may take. Must be well below the lease: a post is begun only if it ends within it. */
  readonly postDeadlineMs: number;
  /** Posts at the same time. */
  readonly concurrency: number;
  readonly postsPerSecond: number;
  readonly spreadMs: number;
  /** The database is asked at least, and at most, so often. */
  readonly mostPauseMs: number;
  readonly leastPauseMs: number;
  /** A post that comes so long after its time says that it is late. */
  readonly lateAfterMs: number;
  /** How far before its time a digest is looked for in its channel: our clock and Discord's may differ. */
  readonly readBackMs: number;
  readonly waits: Waits;
}

const MINUTE_MS = 60_000;

export const DIGEST_LIMITS: DigestLimits = {
  leaseMs: 3 * MINUTE_MS,
  postDeadlineMs: MINUTE_MS / 2,
  concurrency: 8,
  // 2,000 are out within seven minutes; Discord allows a bot 50 requests a second, and people ask meanwhile.
  postsPerSecond: 5,
  spreadMs: SPREAD_MS,
  mostPauseMs: MINUTE_MS / 2,
  leastPauseMs: 1000,
  lateAfterMs: 30 * MINUTE_MS,
  readBackMs: 60 * MINUTE_MS,
  waits: WAITS,
};

export interface DigestParts<Content> {
  readonly stores: Pick<Stores, 'subscriptions' | 'deliveries'>;
  readonly poster: ChannelPoster<Content>;
  readonly compose: Compose<Content>;
  readonly clock: DigestClock;
  /** A number in 0..1. */
  readonly random: () => number;
  readonly log: DigestLog;
  /** A name that no other process has, nor this one after a restart. */
  readonly worker: string;
  readonly limits: DigestLimits;
}
