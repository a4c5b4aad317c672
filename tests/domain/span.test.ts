import { describe, expect, it } from 'vitest';
import { beginningIn, countBefore } from '../../src/domain/span.ts';

const SPANS = [2, 4, 4, 9].map((start) => ({ start, end: start + 3 }));

describe('spans in the order of their start', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 3],
    [10, 4],
  ])('%i: %i begin before it', (offset, count) => {
    expect(countBefore(SPANS, offset)).toBe(count);
  });

  it('are found by where they begin, not by where they end', () => {
    expect(beginningIn(SPANS, { start: 4, end: 5 })).toEqual(SPANS.slice(1, 3));
    expect(beginningIn(SPANS, { start: 5, end: 9 })).toEqual([]);
    expect(beginningIn(SPANS, { start: 0, end: 99 })).toEqual(SPANS);
    expect(beginningIn([], { start: 0, end: 99 })).toEqual([]);
  });
});
