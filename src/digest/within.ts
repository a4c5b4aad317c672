/** An answer that does not come in time is none. */
import type { Unreached } from '../domain/channel-poster.ts';
import type { DigestClock } from './parts.ts';

/** 'unavailable' when the answer takes longer than so many milliseconds. */
export async function within<T>(ms: number, answer: Promise<T>, clock: DigestClock): Promise<T | Unreached> {
  const answered = new AbortController();
  const late = clock.sleep(ms, answered.signal).then((): Unreached => ({ kind: 'unavailable' }));
  return Promise.race([answer, late]).finally(() => answered.abort());
}
