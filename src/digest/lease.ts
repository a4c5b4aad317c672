/** How long a delivery is ours alone, by two clocks: one may be set back, the other stops while the machine sleeps. */
import type { DigestClock } from './parts.ts';

export interface Lease {
  /** Will it still be ours when something that takes so many milliseconds has ended? */
  covers(ms: number): boolean;
}

/** Starts now, and lasts `leaseMs` from the moment at which the store was asked. */
export function startLease(clock: DigestClock, leaseMs: number): Lease & { now: string; until: string } {
  const started = clock.elapsedMs();
  const now = clock.now();
  const start = Date.parse(now);
  return {
    now,
    until: new Date(start + leaseMs).toISOString(),
    covers: (ms) => {
      const passed = Math.max(clock.elapsedMs() - started, Date.parse(clock.now()) - start);
      return passed + ms <= leaseMs;
    },
  };
}
