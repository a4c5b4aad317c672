/** Lets one answer be computed at a time, and everything else go before the next. */

export interface Turns {
  /** Resolves when it is the caller's turn to compute. */
  readonly next: () => Promise<void>;
  /** While this is under way nothing is computed, for a short time at the most. Gives what the work gives. */
  readonly urgent: <T>(work: Promise<T>) => Promise<T>;
}

/** Milliseconds for which an answer gives way to what is urgent: a request that takes longer waits for Discord, not for us. */
const MOST_PATIENCE = 150;
const LOOK_AGAIN = 1;

/**
 * An answer is a stretch of computing. Ten that begin one after the other, as their acknowledgements return together, would hold
 * up whatever arrives meanwhile for the time of all ten. In turns, one round of the event loop each, what has arrived is
 * taken up first, whatever the number of answers that wait. A request takes several rounds: acknowledgements and completions
 * are urgent, so that a stretch of computing does not come between each two of them.
 */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let urgent = 0;
  let givesWaySince: number | null = null;
  const hasToGiveWay = (): boolean => {
    if (urgent === 0) return false;
    givesWaySince ??= performance.now();
    return performance.now() - givesWaySince < MOST_PATIENCE;
  };
  const next = (): void => {
    if (hasToGiveWay()) {
      setTimeout(next, LOOK_AGAIN);
      return;
    }
    givesWaySince = null;
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return {
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) setImmediate(next);
      }),
    urgent: async (work) => {
      urgent += 1;
      try {
        return await work;
      } finally {
        urgent -= 1;
      }
    },
  };
}
