import { expect, it } from 'vitest';
import { datesOf } from '../../../src/language/dates/predict-dates.ts';

it('gives TIMEX3 with the offsets of the text, and nothing else', () => {
  const text = 'He resigned yesterday after six years.';
  expect(datesOf({ id: 'a', dct: '2023-05-10', text })).toEqual({
    id: 'a',
    timexes: [
      { start: 12, end: 21, type: 'DATE', value: '2023-05-09' },
      { start: 28, end: 37, type: 'DURATION', value: 'P6Y' },
    ],
  });
});
