import { describe, expect, it } from 'vitest';
import { recalling } from '../../src/domain/recall.ts';

describe('recalling', () => {
  it('computes once, null and undefined too, and keeps a bounded number of results', () => {
    const asked: string[] = [];
    const lengthOf = recalling(2, (key) => {
      asked.push(key);
      return key === '' ? null : key.length;
    });
    expect([lengthOf('a'), lengthOf(''), lengthOf('a'), lengthOf('')]).toEqual([1, null, 1, null]);
    expect(asked).toEqual(['a', '']);
    expect([lengthOf('ccc'), lengthOf('a')]).toEqual([3, 1]);
    expect(asked).toEqual(['a', '', 'ccc', 'a']);
  });
});
