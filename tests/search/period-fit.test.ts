import { describe, expect, it } from 'vitest';
import { inAnyYear } from '../../src/search/period-fit.ts';

const period = (first: string | null, last: string | null) => ({ first, last, value: 'x', text: 'then' });

describe('inAnyYear', () => {
  it('moves the days to each of the years', () => {
    const moved = inAnyYear(period('2040-03-01', '2040-03-10'), [2031, 2030]);
    expect(moved.map(({ first, last }) => [first, last])).toEqual([
      ['2031-03-01', '2031-03-10'],
      ['2030-03-01', '2030-03-10'],
    ]);
  });

  it('keeps a stretch over New Year whole', () => {
    const [winter] = inAnyYear(period('2039-12-01', '2040-02-29'), [2030]);
    expect([winter?.first, winter?.last]).toEqual(['2030-12-01', '2031-02-29']);
  });

  it('leaves an open period as it is: it names a year', () => {
    const open = period('2040-03-01', null);
    expect(inAnyYear(open, [2030])).toEqual([open]);
  });
});
