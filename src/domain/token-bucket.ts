/** At most so many a second, with room for a short burst. */

export interface TokenBucket {
  /** Takes up to `wanted` tokens at the time (milliseconds); gives how many it took. */
  take(wanted: number, nowMs: number): number;
  /** Puts back what was taken and not used. */
  giveBack(count: number): void;
  /** Milliseconds from the time until a token is there; 0 when one is. */
  waitMs(nowMs: number): number;
}

/** Starts full. A clock that goes back adds no tokens and takes none away. */
export function createTokenBucket(perSecond: number, burst: number, startMs: number): TokenBucket {
  let tokens = burst;
  let filledAt = startMs;
  const fill = (nowMs: number): void => {
    tokens = Math.min(burst, tokens + (Math.max(0, nowMs - filledAt) * perSecond) / 1000);
    filledAt = nowMs;
  };
  return {
    take(wanted, nowMs) {
      fill(nowMs);
      const taken = Math.max(0, Math.min(wanted, Math.floor(tokens)));
      tokens -= taken;
      return taken;
    },
    giveBack(count) {
      tokens = Math.min(burst, tokens + count);
    },
    waitMs(nowMs) {
      fill(nowMs);
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 1000) / perSecond);
    },
  };
}
