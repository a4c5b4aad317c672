/** Numbers that look random and are the same every time (mulberry32, by Tommy Ettinger). */

export interface Random {
  /** 0 ≤ n < below. */
  next(below: number): number;
  /** Throws when there is nothing to pick from. */
  pick<T>(items: readonly T[]): T;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) * below) / 2 ** 32;
  };
  return {
    next: (below) => Math.floor(next(below)),
    pick: (items) => {
      const item = items[Math.floor(next(items.length))];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
