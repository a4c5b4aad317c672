import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { fitsCount, readCounted } from '../../src/search/wanted-figure.ts';

const figure = (unit: string | null): Figure => ({ value: 6, unit, qualifier: 'exactly', exact: '6' });
const fits = (question: string, unit: string | null, words: readonly string[] = []): boolean =>
  fitsCount(readCounted(question), figure(unit), (stem) => words.includes(stem));

describe('what a "how many" counts', () => {
  it.each([
    ['how many years in prison', 'years', true, 'a measure of time'],
    ['how many years in prison', 'men', false, 'people are no years'],
    ['how many years in prison', 'years of age', false, 'nor is an age'],
    ['how long do they train', 'months', true, 'how long is a duration'],
    ['how old are dockers', 'years of age', true, 'how old is an age'],
    ['how many dockers were hired', 'dockers', true, 'the thing itself'],
    ['how many soldiers were hired', 'citizens', true, 'people under another word'],
    ['how many men', null, true, 'a figure without a unit may be it'],
    ['how many men', 'years of age', false, 'an age counts no men'],
    ['how many men', '%', false, 'nor does a share'],
    ['how much are dockers paid', 'men', false, 'pay is money'],
    ['how much are dockers paid', 'USD', true, 'dollars are'],
    ['how big is the fleet', 'ships', true, 'a size may be any figure'],
    ['сколько месяцев', 'months', true, 'in Russian'],
    ['сколько докеров', 'years of age', false, 'people, not ages, in Russian'],
  ])('%s: %s %s (%s)', (question, unit, expected, _reason) => {
    expect(fits(question, unit)).toBe(expected);
  });

  it('takes a figure of something else for the thing only where the text names the thing', () => {
    expect(fits('how many cranes fell', 'machines', ['crane'])).toBe(true);
    expect(fits('how many cranes fell', 'machines')).toBe(false);
  });
});
