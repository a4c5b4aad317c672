/** Lets something through once in a while for each key, and keeps few keys. */

/** True the first time, and again when so many milliseconds have passed; with `most` keys the oldest is forgotten. */
export function createRarely(everyMs: number, most: number): (key: string, nowMs: number) => boolean {
  const last = new Map<string, number>();
  return (key, nowMs) => {
    const before = last.get(key);
    if (before !== undefined && nowMs - before < everyMs) return false;
    last.delete(key);
    last.set(key, nowMs);
    const [oldest] = last.keys();
    if (last.size > most && oldest !== undefined) last.delete(oldest);
    return true;
  };
}
