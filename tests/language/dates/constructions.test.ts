import { describe, expect, it } from 'vitest';
import { recogniseDates } from '../../../src/language/dates/recognise-dates.ts';

/** Wednesday, 10 May 2023. */
const TODAY = '2023-05-10';

const values = (text: string) => recogniseDates(text, { published: TODAY }).map(({ value }) => value);

describe('one construction each', () => {
  it.each([
    // Digits.
    ['on 10/28/2022', '2022-10-28'],
    ['on 28/10/2022', '2022-10-28'],
    ['on 28.10.2022', '2022-10-28'],
    ['on 31-Mar-2022', '2022-03-31'],
    ['at 2022-04-02T10:00:00Z', '2022-04-02T10:00'],
    // Years.
    ['mid-2021', '2021'],
    ['fiscal 2021', '2021'],
    ['in nineteen ninety-six', '1996'],
    ['the year two thousand', '2000'],
    ['in the early 1990s', '199'],
    ['in the nineties', '199'],
    // Parts of years.
    ['the third quarter of 2021', '2021-Q3'],
    ['Q3 2021', '2021-Q3'],
    ['the first half of 2021', '2021-H1'],
    ['last fall', '2022-FA'],
    ['the 2021 spring campaign', '2021-SP'],
    ['this summer', '2023-SU'],
    ['in winter 2021', '2021-WI'],
    ['by the end of the year', '2023'],
    // Days from here.
    ['the day before yesterday', '2023-05-08'],
    ['the day after tomorrow', '2023-05-12'],
    ['Tuesday of last week', '2023-05-02'],
    ['last night', '2023-05-09TNI'],
    ['this morning', '2023-05-10TMO'],
    ['next Friday', '2023-05-12'],
    ['over the weekend', '2023-W18-WE'],
    ['rain could fall before the weekend', '2023-W19-WE'],
    ['the agency had objected to the plan in January', '2023-01'],
    ['the offer had been due to expire on Tuesday', '2023-05-09'],
    ['the vote began as previously planned on Tuesday', '2023-05-09'],
    ['the council voted in its planning committee on Tuesday', '2023-05-09'],
    ['the council published its plan to vote on Tuesday', '2023-05-16'],
    ['a fortnight ago', '2023-W17'],
    ['two and a half months ago', '2023-03'],
    ['a decade ago', '2013'],
    // Holidays.
    ['on Christmas Day 2021', '2021-12-25'],
    ['on Easter Sunday 2022', '2022-04-17'],
    ['last Thanksgiving', '2022-11-24'],
    // Times of day.
    ['at 10 p.m. on Tuesday', '2023-05-09T22:00'],
    ['noon Monday', '2023-05-08T12:00'],
    ['May 3, 2023 11:52 AM', '2023-05-03T11:52'],
    // Lengths.
    ['for 2 1/2 years', 'P2Y6M'],
    ['within half an hour', 'PT30M'],
    ['a twenty-day siege', 'P20D'],
    ['a year-long siege', 'P1Y'],
    ['two decades of war', 'P20Y'],
    ['for several weeks', 'PXW'],
    // Sets.
    ['every Friday', 'XXXX-WXX-5'],
    ['each July', 'XXXX-07'],
    ['every autumn', 'XXXX-FA'],
    ['$3 million a year', 'P1Y'],
    ['it meets weekly', 'P1W'],
    // Vague.
    ['the troops now hold it', 'PRESENT_REF'],
    ['he recently denied it', 'PAST_REF'],
    ['in the near future', 'FUTURE_REF'],
    ['months ago', 'PAST_REF'],
  ])('%s: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each([
    'as soon as possible',
    'three-quarters of them',
    'a 44-year-old clerk',
    'the spring of a watch',
    'after the fall of the city',
    'a march of 300 men may follow',
    'he sat in the sun',
    'twice-yearly',
    'a waiting period',
    'a second time',
  ])('%s is no time', (text) => {
    expect(values(text)).toEqual([]);
  });
});

it('takes the year of a season from behind the words between them', () => {
  expect(values('the spring draft of 2021')).toEqual(['2021-SP', '2021']);
  expect(values('in the spring of hope and 2021')).not.toContain('2023-SP');
});

describe('reports of companies', () => {
  it('compares with the quarter that the report is about', () => {
    const text = 'First-quarter profit fell 3% from a year earlier. In the latest quarter sales rose.';
    expect(values(text)).toEqual(['2023-Q1', '2022-Q1', '2023-Q1']);
  });

  it('compares with the year where a longer stretch was named', () => {
    expect(values('In the nine months, net was $2 million, up from $1 million a year earlier.')).toEqual([
      'P9M',
      '2022',
    ]);
  });
});

describe('the story', () => {
  it('counts from the last date that was told', () => {
    expect(values('It fell on Dec. 3, 2021. Two days later it rose. The next day it closed.')).toEqual([
      '2021-12-03',
      '2021-12-05',
      '2021-12-06',
    ]);
  });

  it('stays in the year that the paragraph tells of, as an inference', () => {
    const text = 'On 24 February 2021 the army left. On March 20 the assembly voted.';
    expect(
      recogniseDates(text, { published: TODAY }).map(({ value, certainty }) => [value, certainty]),
    ).toEqual([
      ['2021-02-24', 'stated'],
      ['2021-03-20', 'inferred'],
    ]);
  });

  it('does not take an aside for the story', () => {
    expect(values('Since 24 February 2021 much has changed. On March 20 the assembly voted.')).toEqual([
      '2021-02-24',
      '2023-03-20',
    ]);
  });
});

describe('direction', () => {
  it.each([
    ['The election will be held in June', '2023-06'],
    ['The rules were published in June', '2022-06'],
    ['final rules to be published in August', '2023-08'],
    ['The offer expires on Nov. 20', '2023-11-20'],
    ['The paper was signed on Nov. 20', '2022-11-20'],
    // The nearest day, though the verb is of the past.
    ['The court set May 20 as the deadline', '2023-05-20'],
    ['He could arrive as early as Friday', '2023-05-12'],
    ['He arrived Friday', '2023-05-05'],
    ['The rally planned for Tuesday was cancelled', '2023-05-09'],
    ['He left last April', '2022-04'],
    ['He left in April', '2023-04'],
  ])('%s: %s', (text, value) => {
    expect(values(text)).toContain(value);
  });
});
