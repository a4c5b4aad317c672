/** A process that delivers digests with the real worker and a real database, until it is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DIGEST_LIMITS, type DigestClock, type DigestLimits } from '../../../src/digest/parts.ts';
import { createDigestWorker } from '../../../src/digest/worker.ts';
import { openStores, type Place } from '../../../src/storage/database/open-stores.ts';
import { createHttpPoster } from './http-poster.ts';

export interface ChildOptions {
  readonly place: Place;
  readonly url: string;
  readonly worker: string;
  readonly limits: Partial<DigestLimits>;
  /** Milliseconds by which the clock of the run is ahead of the real one; messages to the process change it. */
  readonly aheadMs: number;
}

const options = JSON.parse(process.argv[2] ?? '') as ChildOptions;
let { aheadMs } = options;
process.on('message', (ahead: number) => {
  aheadMs = ahead;
});

const clock: DigestClock = {
  now: () => new Date(Date.now() + aheadMs).toISOString(),
  elapsedMs: () => performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined),
};
const complain = (details: unknown, message: string): void => {
  process.stderr.write(
    `${message} ${JSON.stringify(details)} ${String((details as { error?: unknown }).error ?? '')}\n`,
  );
};

const stores = await openStores(options.place);
const worker = createDigestWorker<string>({
  stores,
  poster: createHttpPoster(options.url, options.worker),
  compose: ({ id }, { localDate }) => ({ kind: 'message', content: `${id} ${localDate}` }),
  clock,
  random: Math.random,
  log: { info: () => undefined, warn: complain, error: complain },
  worker: options.worker,
  limits: { ...DIGEST_LIMITS, ...options.limits },
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
await worker.run();
