import { expect, it } from 'vitest';
import { groupByYears, yearsIn } from '../../src/answers/group-by-years.ts';
import { buildClaims, time } from '../support/claims.ts';

it('reads the years of a question once each, and no other numbers', () => {
  expect(yearsIn('compare 2025 with 2022, not 1300 or 20255, and 2025 again')).toEqual([2025, 2022]);
});

it('puts each claim under the year that it is about, before one that it only compares with', () => {
  const claims = buildClaims([
    {
      exact: 'more than in 2022',
      about: '2025',
      mentions: [
        { time: time('2025'), role: 'about', topics: [] },
        { time: time('2022'), role: 'compared', topics: [] },
      ],
    },
    { exact: 'in 2022', about: '2022' },
    { exact: 'again in 2025', about: '2025' },
    { exact: 'at some time' },
  ]);
  expect(groupByYears(claims, [2022, 2025], 'Also on record')).toEqual([
    { label: '2025', claimIds: ['a.txt#1', 'a.txt#3'] },
    { label: '2022', claimIds: ['a.txt#2'] },
    { label: 'Also on record', claimIds: ['a.txt#4'] },
  ]);
});
