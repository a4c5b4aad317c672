import { describe, expect, it } from 'vitest';
import { matchesPeriod, overlapDays, parseEdtf, someDayBetween } from '../../src/domain/edtf.ts';

const range = (value: string) => {
  const time = parseEdtf(value);
  return time && [time.first, time.last, time.precision];
};

describe('parseEdtf', () => {
  it.each([
    ['2022-03-31', '2022-03-31', '2022-03-31', 'day'],
    ['2022-02', '2022-02-01', '2022-02-28', 'month'],
    ['2022-02-XX', '2022-02-01', '2022-02-28', 'month'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2022-XX', '2022-01-01', '2022-12-31', 'year'],
    ['2022-XX-XX', '2022-01-01', '2022-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['2022-21', '2022-03-01', '2022-05-31', 'season'],
    ['2022-23', '2022-09-01', '2022-11-30', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2022-04-01/2022-07-15', '2022-04-01', '2022-07-15', 'interval'],
    ['2022-03/2022-05', '2022-03-01', '2022-05-31', 'interval'],
    ['2022-21/2022-23', '2022-03-01', '2022-11-30', 'interval'],
    ['2004-06/2006', '2004-06-01', '2006-12-31', 'interval'],
  ])('reads %s', (value, first, last, precision) => {
    expect(range(value)).toEqual([first, last, precision]);
  });

  it('leaves open and unknown ends open', () => {
    expect(range('../2024-03-16')).toEqual([null, '2024-03-16', 'interval']);
    expect(range('2022-10-30/..')).toEqual(['2022-10-30', null, 'interval']);
    expect(range('2022-10-30/')).toEqual(['2022-10-30', null, 'interval']);
  });

  it('keeps the qualifiers apart', () => {
    expect(parseEdtf('2022-03~')).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('2022-03?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2022-03%')).toMatchObject({ approximate: true, uncertain: true });
    expect(parseEdtf('2022-03-01~/2022-03-10~')).toMatchObject({ approximate: true, precision: 'interval' });
  });

  it.each([
    '',
    '2022-02-30',
    '2022-00',
    '2022-20',
    '2022-25',
    '2022-21-01',
    '0000',
    '2022-XX-12',
    '20X2',
    '201X-03',
    '31.03.2022',
    '2025/2022',
    '2022/2023/2024',
    '../..',
    '/',
    '2022-03-31T10:00',
    'march',
  ])('refuses %j', (value) => {
    expect(parseEdtf(value)).toBeNull();
  });
});

describe('matchesPeriod', () => {
  const march = { first: '2022-03-01', last: '2022-03-31' };
  const year = { first: '2022-01-01', last: '2022-12-31' };

  it('takes days and windows by any overlap', () => {
    expect(matchesPeriod('2022-03-31', march)).toBe(true);
    expect(matchesPeriod('2022-04-01', march)).toBe(false);
    expect(matchesPeriod('2022-03-31/2022-07-15', march)).toBe(true);
    expect(matchesPeriod('2021-10-01/2023-02-01', march)).toBe(true);
  });

  it('takes what is imprecise only when half of it lies inside', () => {
    expect(matchesPeriod('2022', march)).toBe(false);
    expect(matchesPeriod('2022-21', march)).toBe(false);
    expect(matchesPeriod('2022-21', year)).toBe(true);
    // 5 of its 10 days.
    expect(matchesPeriod('2022-02-24~/2022-03-05~', march)).toBe(true);
    expect(matchesPeriod('2022-02-23~/2022-03-05~', march)).toBe(false);
    // The winter of 2022 has one of three months in 2022.
    expect(matchesPeriod('2022-24', year)).toBe(false);
  });

  it('counts an endless side as outside, unless the period is endless there too', () => {
    expect(matchesPeriod('../2022-03-16', year)).toBe(false);
    expect(matchesPeriod('2022-03-16/..', year)).toBe(false);
    expect(matchesPeriod('2022-03-16/..', { first: '2022-06-01', last: null })).toBe(true);
    expect(matchesPeriod('../2022-03-16', { first: '2022-06-01', last: null })).toBe(false);
  });

  it('matches nothing with what is no EDTF', () => {
    expect(matchesPeriod('PRESENT_REF', { first: null, last: null })).toBe(false);
  });
});

describe('overlapDays', () => {
  it('counts both ends', () => {
    const april = { first: '2022-04-01', last: '2022-04-30' };
    expect(overlapDays({ first: '2022-03-01', last: '2022-04-01' }, april)).toBe(1);
    expect(overlapDays({ first: '2022-03-01', last: '2022-03-31' }, april)).toBe(0);
    expect(overlapDays({ first: null, last: null }, april)).toBe(30);
    expect(overlapDays({ first: '2022-03-01', last: null }, { first: '2023-01-01', last: null })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe('someDayBetween', () => {
  it('writes what parseEdtf reads back', () => {
    expect(range(someDayBetween('2022-03-01', '2022-03-10'))).toEqual([
      '2022-03-01',
      '2022-03-10',
      'interval',
    ]);
    expect(range(someDayBetween('2022-03-01', '2022-03-01'))).toEqual(['2022-03-01', '2022-03-01', 'day']);
  });
});
