import { describe, expect, it } from 'vitest';
import { listed } from '../../src/words/listing.ts';

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (items, words) => {
    expect(listed(items, 'and')).toBe(words);
  });
});
