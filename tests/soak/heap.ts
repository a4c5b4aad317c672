/** The heap after a collection: what is still held, not what is waiting to be collected. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A function that collects garbage and returns the bytes still in use. */
export function createHeapMeter(): () => number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return () => {
    if (typeof collect === 'function') collect();
    return process.memoryUsage().heapUsed;
  };
}

/**
 * Bytes by which the later samples lie above the earlier ones: lowest of the last third against lowest of
 * the first. 0 with fewer than three samples.
 */
export function growth(samples: readonly number[]): number {
  const third = Math.floor(samples.length / 3);
  if (third === 0) return 0;
  return Math.min(...samples.slice(-third)) - Math.min(...samples.slice(0, third));
}
