import { expect, it } from 'vitest';
import { countYears } from '../../src/search/record-years.ts';
import { BEGAN, claimOn, stated } from './sample-corpus.ts';

const on = (value: string) => claimOn('a blockade', { about: stated(value) });
const yearsOf = (...values: readonly string[]) =>
  countYears(values.map(on)).map(({ year, claims }) => [year, claims]);

it('counts what claims are about, newest first', () => {
  expect(yearsOf('2030-05-01', '2031', '2030-22')).toEqual([
    [2031, 1],
    [2030, 2],
  ]);
});

it('counts a stretch over New Year for both years, a longer one for none', () => {
  expect(yearsOf('2030-12-01/2031-01-31')).toEqual([
    [2031, 1],
    [2030, 1],
  ]);
  expect(yearsOf('2028/2032', '2030/..', 'soon')).toEqual([]);
});

it('counts neither repetitions nor times that are only compared with', () => {
  const compared = claimOn('a blockade', {
    mentions: [{ time: stated('2029'), role: 'compared', topics: [] }],
  });
  expect(countYears([{ ...BEGAN, repeats: 'x' }, compared])).toEqual([]);
});
