import { describe, expect, it } from 'vitest';
import { recogniseDates } from '../../../src/language/dates/recognise-dates.ts';

/** [exact, value] of each time, reckoned from Saturday, 2 April 2022 unless told otherwise. */
const read = (text: string, published: string | null = '2022-04-02') =>
  recogniseDates(text, { published }).map(({ exact, value }) => [exact, value]);

const edtf = (text: string, published: string | null = '2022-04-02') =>
  recogniseDates(text, { published }).map((timex) => timex.edtf);

describe('dates written out', () => {
  it.each([
    ['signed on 17 March 2024', '17 March 2024', '2024-03-17'],
    ['signed on March 17, 2024', 'March 17, 2024', '2024-03-17'],
    ['on Thursday, the 17th of March 2022', 'Thursday, the 17th of March 2022', '2022-03-17'],
    ['dated 2022-03-17.', '2022-03-17', '2022-03-17'],
    ['in August 2024', 'August 2024', '2024-08'],
    ['in Sept. 2021', 'Sept. 2021', '2021-09'],
    ['in the spring of 2021', 'the spring of 2021', '2021-SP'],
    ['during the 1990s', 'the 1990s', '199'],
    ['in the 20th century', 'the 20th century', '19'],
  ])('%s', (text, exact, value) => {
    expect(read(text)).toEqual([[exact, value]]);
  });

  it('does not take counts, money and verbs for dates', () => {
    expect(read('He may march 2000 soldiers past 1999 tanks for $2022.')).toEqual([]);
    expect(read('It cost 1,990 euros. He called 555-2022.')).toEqual([]);
  });

  it('keeps out what no calendar has', () => {
    expect(read('on February 30, 2022')).not.toContainEqual([expect.anything(), '2022-02-30']);
  });
});

describe('what is reckoned from the publication day', () => {
  it.each([
    ['officials said Thursday', '2022-03-31'],
    ['officials said on Saturday', '2022-04-02'],
    ['he spoke last Saturday', '2022-03-26'],
    ['he will speak on Tuesday', '2022-04-05'],
    ['he spoke on Wednesday (30)', '2022-03-30'],
    ['a decree signed yesterday', '2022-04-01'],
    ['three days ago', '2022-03-30'],
    ['he denied it last week', '2022-W12'],
    ['it began in September last year', '2021-09'],
    ['it fell last September', '2021-09'],
    ['it was sent in October', '2021-10'],
    ['compared to three years ago', '2019'],
    ['more than last year', '2021'],
    ['it ended on March 15', '2022-03-15'],
    ['the term will end on July 15', '2022-07-15'],
  ])('%s: %s', (text, value) => {
    expect(read(text).map((timex) => timex[1])).toContain(value);
  });

  it('never takes lengths for dates', () => {
    const text = 'In its six-month war, for three months, within 48 hours, over the past two weeks';
    expect(
      recogniseDates(text, { published: '2022-04-02' }).map(({ type, value, edtf: meaning }) => [
        type,
        value,
        meaning,
      ]),
    ).toEqual([
      ['DURATION', 'P6M', null],
      ['DURATION', 'P3M', null],
      ['DURATION', 'PT48H', null],
      ['DURATION', 'P2W', null],
    ]);
  });

  it('keeps vague points vague', () => {
    expect(edtf('In late October 2022')).toEqual(['2022-10-21~/2022-10-31~']);
    expect(edtf('In a speech in early March')).toEqual(['2022-03-01~/2022-03-10~']);
    expect(edtf('he said last week')).toEqual(['2022-03-21~/2022-03-27~']);
    expect(edtf('he recently said that now')).toEqual([null, null]);
  });
});

describe('ranges', () => {
  const intervals = (text: string, published: string | null = '2022-04-02') =>
    recogniseDates(text, { published }).map(({ interval }) => interval?.value);

  it('joins both halves and hands over the year', () => {
    const text = 'between April 1 and July 15 this year';
    expect(read(text)).toEqual([
      ['April 1', '2022-04-01'],
      ['July 15 this year', '2022-07-15'],
    ]);
    expect(intervals(text)).toEqual(['2022-04-01/2022-07-15', '2022-04-01/2022-07-15']);
    const [half] = recogniseDates(text, { published: '2022-04-02' });
    expect(text.slice(half?.interval?.span.start, half?.interval?.span.end)).toBe(
      'April 1 and July 15 this year',
    );
  });

  it.each([
    ['from March to May 2021', '2021-03/2021-05'],
    ['December 28–31, 2021', '2021-12-28/2021-12-31'],
    ['from 2014 until 2022', '2014/2022'],
    ['between 1985 and 1987', '1985/1987'],
    ['beginning on March 3 and running until March 9', '2022-03-03/2022-03-09'],
  ])('%s', (text, value) => {
    expect(intervals(text)).toEqual([value, value]);
  });

  it('does not join what is only listed', () => {
    expect(intervals('on April 1 and July 15')).toEqual([undefined, undefined]);
  });
});

describe('an article without a day', () => {
  const bounds = '2025-03-31/2025-04-06';

  it('says which day it is when the bounds leave one', () => {
    expect(recogniseDates('the window beginning Tuesday', { published: bounds })).toMatchObject([
      { value: '2025-04-01', edtf: '2025-04-01', certainty: 'inferred' },
    ]);
    expect(edtf('three years ago', bounds)).toEqual(['2022']);
    expect(edtf('until July 15', bounds)).toEqual(['2025-07-15']);
  });

  it('gives the range of what is possible otherwise', () => {
    expect(recogniseDates('the palace said Tuesday', { published: '2022-08-24/2022-09-23' })).toMatchObject([
      { value: 'XXXX-WXX-2', edtf: '2022-08-30~/2022-09-20~', certainty: 'inferred' },
    ]);
  });

  it('takes a guessed day or vague bounds for what they are', () => {
    const guess = recogniseDates('he said Tuesday, on 17 March 2024', { published: '2025-04-03~' });
    expect(guess.map(({ value, certainty }) => [value, certainty])).toEqual([
      ['2025-04-01', 'inferred'],
      ['2024-03-17', 'stated'],
    ]);
    expect(edtf('he said Tuesday', '2025-03-31~/2025-04-06~')).toEqual(['2025-04-01']);
    expect(edtf('he said Tuesday', '../2025-04-06')).toEqual([null]);
    expect(edtf('he said Tuesday', 'no date')).toEqual([null]);
  });

  it('resolves nothing from nothing', () => {
    expect(read('said Tuesday; July 15; last week; yesterday', null)).toEqual([
      ['Tuesday', 'XXXX-WXX-2'],
      ['July 15', 'XXXX-07-15'],
      ['last week', 'XXXX-WXX'],
      ['yesterday', 'XXXX-XX-XX'],
    ]);
    expect(edtf('said Tuesday; July 15; last week; on 17 March 2024', null)).toEqual([
      null,
      null,
      null,
      '2024-03-17',
    ]);
  });
});

describe('times ahead and behind', () => {
  it.each([
    ['she expected a limited intake between November and January', ['2022-11', '2023-01']],
    ['ministers agreed to cut the fares from August to March', ['2022-08', '2023-03']],
    ['ministers agreed in March to cut the fares', ['2022-03']],
    ['the club has decided to sell the stadium in early June', ['2022-06']],
    ['the scheme runs through July', ['2022-07']],
    ['the pool was open through February', ['2022-02']],
    ['they had sent all their answers by Wednesday', ['2022-03-30']],
    ['they had been told to answer by Wednesday', ['2022-04-06']],
    ['it would halve the number of trains across the bridge and its two tunnels from Monday', ['2022-04-04']],
    ['On Tuesday the choir plans to sing', ['2022-04-05']],
    ['On Tuesday it announced plans to sing', ['2022-03-29']],
    ['the roof must be mended before winter', ['2022-WI']],
    ['the talks cover May to July', ['2022-05', '2022-07']],
  ])('%s', (text, values) => {
    expect(read(text).map((timex) => timex[1])).toEqual(values);
  });

  it('looks for the verb of a month in front of an event further away than for that of a day', () => {
    expect(read('"We shall not let this happen to us in March’s vote," he said.', '2022-11-04')).toEqual([
      ['March', '2023-03'],
    ]);
    expect(read('They will look for ways round Friday’s ruling.', '2022-11-06')).toEqual([
      ['Friday', '2022-11-04'],
    ]);
  });

  it('means one winter by "this winter" in one article', () => {
    const text = 'Many froze this winter. Prices will rise this winter, and she was told this winter ends.';
    const winters = (day: string) => new Set(read(text, day).map((timex) => timex[1]));
    expect(winters('2022-08-27')).toEqual(new Set(['2022-WI']));
    expect(winters('2022-02-10')).toEqual(new Set(['2021-WI']));
  });

  it('reckons the previous and the following weekday from the last day told', () => {
    const text =
      'They met on 16 March 2021. The previous Friday he had called; the following Monday she left.';
    expect(read(text).map((timex) => timex[1])).toEqual(['2021-03-16', '2021-03-12', '2021-03-15']);
    expect(edtf('The previous Friday he had called.')).toEqual(['2022-04-01']);
  });
});
