import { describe, expect, it } from 'vitest';
import { createRarely } from '../../src/discord/rarely.ts';

describe('once in a while', () => {
  it('lets each key through once in that time', () => {
    const rarely = createRarely(1000, 10);
    const passed = [
      ['a', 0],
      ['a', 999],
      ['b', 999],
      ['a', 1000],
      ['a', 1999],
      ['a', 2000],
    ].map(([key, now]) => rarely(String(key), Number(now)));
    expect(passed).toEqual([true, false, true, true, false, true]);
  });

  it('keeps no more keys than it may: the oldest is forgotten, and comes through again', () => {
    const rarely = createRarely(1000, 2);
    for (const key of ['a', 'b', 'c']) expect(rarely(key, 0)).toBe(true);
    expect(rarely('b', 1)).toBe(false);
    expect(rarely('a', 1)).toBe(true);
  });
});
