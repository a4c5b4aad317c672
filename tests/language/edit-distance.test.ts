import { describe, expect, it } from 'vitest';
import { editDistance, forgivenSlips } from '../../src/language/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['peskov', 'peskov', 0, 'the same'],
    ['peskof', 'peskov', 1, 'a letter replaced'],
    ['sheremett', 'sheremet', 1, 'a letter too many'],
    ['trmp', 'trump', 1, 'a letter missing'],
    ['ptuin', 'putin', 1, 'two letters swapped'],
    ['stoltenburk', 'stoltenberg', 2, 'two slips'],
    ['', 'ab', 2, 'all letters missing'],
  ])('%s, %s: %i (%s)', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
    expect(editDistance(b, a, 2)).toBe(expected);
  });

  it('says no more than that the bound is passed', () => {
    expect(editDistance('merkel', 'lavrov', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});

it('forgives nothing in short words, which are all close to each other', () => {
  expect([3, 4, 5, 8, 9, 20].map(forgivenSlips)).toEqual([0, 0, 1, 1, 2, 2]);
});
