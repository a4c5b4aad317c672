/** A clock that stands still until a test moves it. */
import type { DigestClock } from '../../../src/digest/parts.ts';

/** Turns of the event loop after which nothing but a sleeper can be awaited: the database answers within one. */
const IDLE_TURNS = 12;

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

export interface FakeClock extends DigestClock {
  /** Sets the wall clock, as an operator would; sleepers do not notice. */
  setWall(instant: string): void;
  /** Lets so many milliseconds go by, waking each sleeper at its time. */
  pass(ms: number): Promise<void>;
  /** Lets as much time go by as the promise needs. */
  await<T>(promise: Promise<T>): Promise<T>;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function idle(): Promise<void> {
  for (let turn = 0; turn < IDLE_TURNS; turn++) await nextTurn();
}

export function createFakeClock(start: string): FakeClock {
  let elapsed = 0;
  let wallStart = Date.parse(start);
  const sleepers = new Set<Sleeper>();

  const first = (): Sleeper | undefined => [...sleepers].sort((a, b) => a.at - b.at)[0];

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper: Sleeper = {
        at: elapsed + Math.max(0, ms),
        wake: () => {
          sleepers.delete(sleeper);
          resolve();
        },
      };
      sleepers.add(sleeper);
      signal?.addEventListener('abort', sleeper.wake, { once: true });
    });
  }

  async function pass(ms: number): Promise<void> {
    const end = elapsed + ms;
    for (;;) {
      await idle();
      const next = first();
      if (!next || next.at > end) break;
      elapsed = next.at;
      next.wake();
    }
    elapsed = end;
  }

  return {
    now: () => new Date(wallStart + elapsed).toISOString(),
    elapsedMs: () => elapsed,
    sleep,
    pass,
    setWall(instant) {
      wallStart = Date.parse(instant) - elapsed;
    },
    async await(promise) {
      let pending = true;
      const done = promise.finally(() => {
        pending = false;
      });
      done.catch(() => undefined);
      while (pending) {
        await idle();
        const next = first();
        if (!pending || !next) continue;
        elapsed = Math.max(elapsed, next.at);
        next.wake();
      }
      return done;
    },
  };
}
