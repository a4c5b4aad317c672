/** What the soak run rests on: a seed repeats its calls, and a heap that grows is seen. */
import { describe, expect, it } from 'vitest';
import { growth } from './heap.ts';
import { createRandom } from './random.ts';

describe('random choices', () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 200 }, () => random.below(10));
  };

  it('are repeated by the seed and changed by another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('reach every choice and nothing else', () => {
    expect([...new Set(draw(1))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('growth of the heap', () => {
  it('is seen when every sample is higher', () => {
    expect(growth([10, 20, 30, 40, 50, 60])).toBe(40);
  });

  it('is not seen in peaks that are collected again', () => {
    expect(growth([10, 90, 10, 90, 10, 90])).toBe(0);
    expect(growth([10, 20])).toBe(0);
  });
});
