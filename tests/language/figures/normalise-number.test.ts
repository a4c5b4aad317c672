/** The same number in the spellings that people type. */
import { describe, expect, it } from 'vitest';
import { normaliseNumber, writeNumbersOut } from '../../../src/language/figures/normalise-number.ts';

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
    ['72.300', 72_300],
    ['1.250.000', 1_250_000],
    ['2,7 million', 2_700_000],
    ['35 тысяч', 35_000],
    ['35 тис.', 35_000],
    ['1,4 млн', 1_400_000],
    ['3 миллиарда', 3_000_000_000],
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

describe('writeNumbersOut', () => {
  it.each([
    ['72.300 dockers and 1,4 млн others', '72300 dockers and 1400000 others'],
    ['about 35k or half a million', 'about 35000 or 500000'],
    ['in 2031 72 300 dockers', 'in 2031 72300 dockers'],
  ])('%s', (typed, written) => {
    expect(writeNumbersOut(typed)).toBe(written);
  });

  it.each(['on 31.03.2022', '2022-03-30', 'phase two', '1,23', 'one of them', 'version 3.14', '18-30', ''])(
    'leaves %j as it is: no long number is written there',
    (typed) => {
      expect(writeNumbersOut(typed)).toBe(typed);
    },
  );
});
