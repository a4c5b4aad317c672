/** Waits for something only so long. */
import { setTimeout as delay } from 'node:timers/promises';

/** null when it takes longer than so many milliseconds; what becomes of it then is of no interest. Rejects as it does. */
export async function within<T>(work: Promise<T>, limitMs: number): Promise<T | null> {
  const abort = new AbortController();
  const tooLate = delay(limitMs, null, { signal: abort.signal }).catch(() => null);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    // The timer would keep the process from ending.
    abort.abort();
  }
}
