/** The loop that plans, claims and delivers digests, for as long as the process runs. */

import { createTokenBucket } from '../domain/token-bucket.ts';
import { deliver } from './deliver.ts';
import { startLease } from './lease.ts';
import type { DigestParts } from './parts.ts';
import { createPlanner } from './plan-due.ts';

/** Subscriptions planned in one transaction. */
const PAGE = 500;
/** Planned in one round; what is left waits for the next, after some deliveries have begun. */
const MOST_PAGES = 100;
const LONGEST_REST_MS = 60_000;

export interface DigestWorker {
  /** Resolves when the worker was stopped; never rejects. */
  run(): Promise<void>;
  /**
   * Begins nothing more, and waits at most so many milliseconds for what is being sent; true when all of it ended. What did
   * not is claimed again after its lease, and looked for in its channel.
   */
  stop(withinMs: number): Promise<boolean>;
}

/** Everything due becomes deliveries, page by page; gives how many were written. */
export async function planAllDue({
  stores,
  clock,
  limits,
}: Pick<DigestParts<unknown>, 'stores' | 'clock' | 'limits'>): Promise<number> {
  const now = clock.now();
  const plan = createPlanner(now, limits.spreadMs);
  let written = 0;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await stores.subscriptions.due(now, PAGE);
    if (page.length > 0) written += await stores.deliveries.plan(plan(page));
    if (page.length < PAGE) break;
  }
  return written;
}

/** Several processes may each run one on the same database. */
export function createDigestWorker<Content>(parts: DigestParts<Content>): DigestWorker {
  const { stores, clock, limits, log, worker } = parts;
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  const abandoned = new AbortController();
  const bucket = createTokenBucket(limits.postsPerSecond, limits.concurrency, clock.elapsedMs());

  /** Claims no more than can be begun at once: a lease must not run out in a queue. */
  async function beginSome(): Promise<void> {
    const wanted = bucket.take(limits.concurrency - running.size, clock.elapsedMs());
    if (wanted === 0) return;
    const lease = startLease(clock, limits.leaseMs);
    const claimed = await stores.deliveries.claim({
      worker,
      now: lease.now,
      until: lease.until,
      limit: wanted,
    });
    bucket.giveBack(wanted - claimed.length);
    for (const one of claimed) {
      const sending: Promise<void> = deliver(one, lease, parts, abandoned.signal).finally(() =>
        running.delete(sending),
      );
      running.add(sending);
    }
  }

  /** Milliseconds until there may be something to do. */
  async function pause(): Promise<number> {
    if (running.size >= limits.concurrency) return limits.mostPauseMs;
    const untilToken = bucket.waitMs(clock.elapsedMs());
    if (untilToken > 0) return untilToken;
    const next = await stores.deliveries.nextDueAt();
    const untilDue = next === null ? limits.mostPauseMs : Date.parse(next) - Date.parse(clock.now());
    return Math.min(Math.max(untilDue, limits.leastPauseMs), limits.mostPauseMs);
  }

  /** One round; gives how long to rest. Each failure in a row doubles the rest. */
  async function round(failures: number): Promise<{ restMs: number; failures: number }> {
    try {
      await planAllDue(parts);
      if (!stopping.signal.aborted) await beginSome();
      return { restMs: await pause(), failures: 0 };
    } catch (error) {
      log.error({ err: error }, 'digests wait: the database does not answer');
      const doubled = limits.leastPauseMs * 2 ** Math.min(failures, 16);
      return { restMs: Math.min(doubled, LONGEST_REST_MS), failures: failures + 1 };
    }
  }

  /** Sleeps, unless the worker is stopped or something that was being sent has ended. */
  async function rest(ms: number): Promise<void> {
    const woken = new AbortController();
    const wake = (): void => woken.abort();
    stopping.signal.addEventListener('abort', wake, { once: true });
    await Promise.race([clock.sleep(ms, woken.signal), ...running]);
    stopping.signal.removeEventListener('abort', wake);
    wake();
  }

  async function loop(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const done = await round(failures);
      failures = done.failures;
      if (!stopping.signal.aborted) await rest(done.restMs);
    }
  }

  let looping = Promise.resolve();
  return {
    run() {
      looping = loop();
      return looping;
    },
    async stop(withinMs) {
      stopping.abort();
      const ended = looping.then(() => Promise.all(running)).then(() => true);
      const waited = new AbortController();
      const inTime = await Promise.race([ended, clock.sleep(withinMs, waited.signal).then(() => false)]);
      (inTime ? waited : abandoned).abort();
      return inTime;
    },
  };
}
