import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../src/answers/read-period.ts';
import { buildDocument } from '../support/claims.ts';
import { buildLibrary } from '../support/library.ts';

const library = buildLibrary(
  buildDocument({ id: 'a.txt' }, [
    { exact: 'wheat grew', about: '2021-03-04' },
    { exact: 'wheat was sold', about: '2022-03-31' },
    { exact: 'wheat was sown', about: '2023-09' },
  ]),
);
const read = (typed: string) => {
  const reading = readPeriod(typed, { library, today: '2025-06-10', language: 'en' as const });
  return reading.kind === 'period' ? [reading.period.value, reading.period.text] : reading.problem.code;
};

describe('the text of a period', () => {
  it.each([
    ['2022-03', '2022-03', '2022-03', 'as typed, where that leaves no question'],
    ['march 2022', '2022-03', 'march 2022', 'as typed'],
    ['3/4/2022', '2022-04-03', '3 April 2022 (day first)', 'day and month could be taken for each other'],
    ['31/3/2022', '2022-03-31', '31 March 2022', 'they could not'],
    ['март 2022', '2022-03', 'March 2022', 'other letters'],
    ['yesterday', '2025-06-09', 'yesterday, 9 June 2025', 'the date that is meant'],
    ['last week', '2025-06-02/2025-06-08', 'last week, 2 to 8 June 2025', 'likewise'],
    ['march', '2022-03', 'March 2022 (the latest on record)', 'no year was given'],
    ['31 march', '2022-03-31', '31 March 2022 (the latest on record)', 'likewise'],
    ['autumn', '2023-23', 'autumn 2023 (the latest on record)', 'likewise'],
    ['december', '2024-12', 'December 2024', 'none is on record'],
  ])('%s is %s, “%s”: %s', (typed, value, text) => {
    expect(read(typed)).toEqual([value, text]);
  });

  it('of no period is a problem', () => {
    expect(read('whenever')).toBe('period/unreadable');
    expect(read('31/02/2022')).toBe('period/no-such-day');
  });
});
