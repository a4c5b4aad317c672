/** Lets one answer be computed at a time, and everything else go before the next. */

/** Resolves when it is the caller's turn to compute. */
export type Turn = () => Promise<void>;

/**
 * An answer is a stretch of computing. Ten that begin one after the other, as their acknowledgements return together, would hold
 * up whatever arrives meanwhile for the time of all ten. In turns, one round of the event loop each, what has arrived is
 * acknowledged or completed first, whatever the number of answers that wait.
 */
export function createTurns(): Turn {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
}
