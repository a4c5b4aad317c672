import { describe, expect, it } from 'vitest';
import { timeInWords } from '../../src/words/time-in-words.ts';
import { WORDS } from '../../src/words/words.ts';

const stated = (value: string) => timeInWords({ value, certainty: 'stated', text: null }, WORDS.en.time);

describe('timeInWords', () => {
  it.each([
    ['2025-04-01', '1 April 2025'],
    ['2022-03', 'March 2022'],
    ['2022', '2022'],
    ['2022-XX', '2022'],
    ['201X', 'the 2010s'],
    ['2022-21', 'spring 2022'],
    ['2022-24', 'winter 2022/23'],
    ['2022-03~', 'about March 2022'],
    ['2022-03?', 'perhaps March 2022'],
    ['2022-04-01/2022-07-15', '1 April to 15 July 2022'],
    ['2022-04-01/2022-04-15', '1 to 15 April 2022'],
    ['2022-12-01/2023-01-15', '1 December 2022 to 15 January 2023'],
    ['2022-03/2022-05', 'March to May 2022'],
    ['2022/2023', '2022 to 2023'],
    ['2022-21/2023-21', 'spring 2022 to spring 2023'],
    ['2022-08-24~/2022-09-23~', 'some day between 24 August and 23 September 2022'],
    ['2022-03-01~/2022-03-10~', 'some day between 1 and 10 March 2022'],
    ['2022-03-01~/2022-03-31~', 'some day in March 2022'],
    ['2022-01-01~/2022-12-31~', 'some day in 2022'],
    ['../2024-03-16', 'before 17 March 2024'],
    ['2022-10-30/..', 'from 30 October 2022 on'],
  ])('%s is %s', (value, words) => {
    expect(stated(value)).toBe(words);
  });

  it('shows doubt', () => {
    expect(timeInWords({ value: '2025-04-01', certainty: 'inferred', text: 'Tuesday' }, WORDS.en.time)).toBe(
      'probably 1 April 2025',
    );
  });

  it('gives back what it cannot read', () => {
    expect(stated('PRESENT_REF')).toBe('PRESENT_REF');
  });
});
