/** A worker's parts for tests: a real database, a clock and a Discord in the hands of the test. */

import { deliver } from '../../../src/digest/deliver.ts';
import { startLease } from '../../../src/digest/lease.ts';
import {
  type Composed,
  DIGEST_LIMITS,
  type DigestLimits,
  type DigestLog,
  type DigestParts,
  type DigestWindow,
} from '../../../src/digest/parts.ts';
import { planAllDue } from '../../../src/digest/worker.ts';
import type { DigestPost, OwnMessage, Posted, ReadBack } from '../../../src/domain/channel-poster.ts';
import { nonceInFooter } from '../../../src/domain/delivery-mark.ts';
import type { Stores } from '../../../src/domain/stores.ts';
import type { Subscription } from '../../../src/domain/subscription.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

export interface Sent extends DigestPost<string> {
  readonly channelId: string;
  readonly nonce: string;
  readonly messageId: string;
  /** Instant. */
  readonly at: string;
}

export interface Desk {
  readonly clock: FakeClock;
  readonly parts: DigestParts<string>;
  /** What stands in channels. */
  readonly sent: Sent[];
  readonly windows: DigestWindow[];
  readonly logged: string[];
  /** Asked before a message is kept ('sent' keeps it); and what the worker is told instead of the truth, if anything. */
  beforePost: () => Promise<Posted['kind']> | Posted['kind'];
  told: ((truth: Posted) => Posted) | null;
  readBack: (() => ReadBack | Promise<ReadBack>) | null;
  compose: (subscription: Subscription) => Composed<string>;
  readonly reads: string[];
  /** Plans, claims and delivers what is due now, as a worker of that name. */
  round(worker?: string, log?: DigestLog): Promise<number>;
}

const failure = (kind: Exclude<Posted['kind'], 'sent'>): Posted =>
  kind === 'rate-limited' ? { kind, retryAfterMs: 5_400_000 } : { kind };

export function createDesk(stores: Stores, start: string, limits: Partial<DigestLimits> = {}): Desk {
  const clock = createFakeClock(start);
  const sent: Sent[] = [];
  const windows: DigestWindow[] = [];
  const logged: string[] = [];
  const reads: string[] = [];
  const note = (_: unknown, message: string): number => logged.push(message);

  const ownIn = (channelId: string, since: string): OwnMessage[] =>
    sent
      .filter((one) => one.channelId === channelId && one.at >= since)
      .map(({ messageId, footer }) => ({ messageId, nonce: nonceInFooter(footer) }));

  const parts: DigestParts<string> = {
    stores,
    clock,
    random: () => 0,
    log: { info: note, warn: note, error: note },
    worker: 'worker',
    limits: { ...DIGEST_LIMITS, spreadMs: 0, ...limits },
    compose: (subscription, window) => {
      windows.push(window);
      return desk.compose(subscription);
    },
    poster: {
      async post(channelId, post, { nonce }) {
        const kind = await desk.beforePost();
        let truth: Posted;
        if (kind === 'sent') {
          truth = { kind, messageId: `m${sent.length + 1}` };
          sent.push({ ...post, channelId, nonce, messageId: truth.messageId, at: clock.now() });
        } else truth = failure(kind);
        return desk.told ? desk.told(truth) : truth;
      },
      async recent(channelId, since) {
        reads.push(channelId);
        return desk.readBack ? desk.readBack() : { kind: 'read', messages: ownIn(channelId, since) };
      },
    },
  };

  const desk: Desk = {
    clock,
    parts,
    sent,
    windows,
    logged,
    reads,
    beforePost: () => 'sent',
    told: null,
    readBack: null,
    compose: ({ id }) => ({ kind: 'message', content: `news for ${id}` }),
    async round(worker = 'worker', log = parts.log) {
      await planAllDue(parts);
      const lease = startLease(clock, parts.limits.leaseMs);
      const request = { worker, now: lease.now, until: lease.until, limit: 100 };
      const claimed = await stores.deliveries.claim(request);
      const all = claimed.map((one) =>
        deliver(one, lease, { ...parts, worker, log }, new AbortController().signal),
      );
      await clock.await(Promise.all(all));
      return claimed.length;
    },
  };
  return desk;
}
