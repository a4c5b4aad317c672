/** The same number in the spellings that people type. */
import { describe, expect, it } from 'vitest';
import { normaliseNumber } from '../../../src/language/figures/normalise-number.ts';

describe('normaliseNumber', () => {
  it.each([
    ['134,500', 134_500],
    ['134500', 134_500],
    ['134 500', 134_500],
    ['134’500', 134_500],
    ['400k', 400_000],
    ['400 thousand', 400_000],
    ['four hundred thousand', 400_000],
    ['half a million', 500_000],
    ['half million', 500_000],
    ['a quarter of a million', 250_000],
    ['1.2m', 1_200_000],
    ['1.2 million', 1_200_000],
    ['3bn', 3_000_000_000],
    ['twenty-five', 25],
    ['one hundred and five', 105],
    ['two and a half million', 2_500_000],
    ['half a dozen', 6],
    [' 12 ', 12],
  ])('%s is %d', (typed, value) => {
    expect(normaliseNumber(typed)).toBe(value);
  });

  it.each(['', 'men', '12 men', '12 13', 'spring 2022', 'G7', '1,23', '--', '9'.repeat(70)])(
    'is silent about %j, which is not one number and nothing else',
    (typed) => {
      expect(normaliseNumber(typed)).toBeNull();
    },
  );
});
