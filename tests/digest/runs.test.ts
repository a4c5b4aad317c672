import { describe, expect, it } from 'vitest';
import { localDateOf, nextRunAt, runOn, runsAround, type Schedule } from '../../src/digest/runs.ts';

const daily = (zone: string, time: string): Schedule => ({ zone, time, weekday: null });

/** "day instant" of the runs that follow one another. */
function follow(schedule: Schedule, from: string, count: number): string[] {
  const runs: string[] = [];
  for (let after = from; runs.length < count; ) {
    const { next } = runsAround(schedule, after);
    runs.push(`${next.localDate} ${next.at.slice(0, 16)}`);
    after = next.at;
  }
  return runs;
}

describe('a daily run', () => {
  it.each([
    [
      'a time that the clocks leap over comes right after the leap, once',
      daily('Europe/Kyiv', '03:30'),
      '2025-03-29T00:00:00.000Z',
      ['2025-03-29 2025-03-29T01:30', '2025-03-30 2025-03-30T01:00', '2025-03-31 2025-03-31T00:30'],
    ],
    [
      'a time that comes twice is taken the first time, once',
      daily('Europe/Kyiv', '03:30'),
      '2025-10-25T00:00:00.000Z',
      ['2025-10-25 2025-10-25T00:30', '2025-10-26 2025-10-26T00:30', '2025-10-27 2025-10-27T01:30'],
    ],
    [
      'a leap over midnight leaves the run to its own day',
      daily('America/Nuuk', '23:30'),
      '2024-03-29T12:00:00.000Z',
      ['2024-03-29 2024-03-30T01:30', '2024-03-30 2024-03-31T01:00', '2024-03-31 2024-04-01T00:30'],
    ],
    [
      'clocks set back over midnight do not bring the new day twice',
      daily('America/St_Johns', '00:00'),
      '2010-11-05T12:00:00.000Z',
      ['2010-11-06 2010-11-06T02:30', '2010-11-07 2010-11-07T02:30', '2010-11-08 2010-11-08T03:30'],
    ],
    [
      'half an hour of summer time',
      daily('Australia/Lord_Howe', '02:15'),
      '2025-10-03T00:00:00.000Z',
      ['2025-10-04 2025-10-03T15:45', '2025-10-05 2025-10-04T15:30', '2025-10-06 2025-10-05T15:15'],
    ],
    [
      'offsets in quarters of an hour',
      daily('Asia/Kathmandu', '08:00'),
      '2025-01-01T00:00:00.000Z',
      ['2025-01-01 2025-01-01T02:15', '2025-01-02 2025-01-02T02:15'],
    ],
    [
      'a zone that is fourteen hours ahead',
      daily('Pacific/Kiritimati', '08:00'),
      '2025-10-03T00:00:00.000Z',
      ['2025-10-04 2025-10-03T18:00', '2025-10-05 2025-10-04T18:00'],
    ],
    [
      'Samoa left out 30 December 2011',
      daily('Pacific/Apia', '08:00'),
      '2011-12-29T12:00:00.000Z',
      ['2011-12-29 2011-12-29T18:00', '2011-12-31 2011-12-30T18:00', '2012-01-01 2011-12-31T18:00'],
    ],
    [
      'Kwajalein left out 21 August 1993',
      daily('Pacific/Kwajalein', '08:00'),
      '1993-08-20T12:00:00.000Z',
      ['1993-08-20 1993-08-20T20:00', '1993-08-22 1993-08-21T20:00'],
    ],
    [
      'summer time is put off during Ramadan',
      daily('Africa/Casablanca', '02:30'),
      '2025-02-22T12:00:00.000Z',
      ['2025-02-23 2025-02-23T01:30', '2025-02-24 2025-02-24T02:30'],
    ],
  ])('%s', (_, schedule, from, runs) => expect(follow(schedule, from, runs.length)).toEqual(runs));
});

describe('a weekly run', () => {
  it('comes on its weekday in the zone, not in UTC', () => {
    const monday: Schedule = { zone: 'Pacific/Auckland', time: '07:00', weekday: 1 };
    expect(follow(monday, '2025-06-01T00:00:00.000Z', 2)).toEqual([
      '2025-06-02 2025-06-01T19:00',
      '2025-06-09 2025-06-08T19:00',
    ]);
  });

  it('passes over a week whose day was left out', () => {
    const friday: Schedule = { zone: 'Pacific/Apia', time: '08:00', weekday: 5 };
    expect(follow(friday, '2011-12-20T00:00:00.000Z', 2)).toEqual([
      '2011-12-23 2011-12-23T18:00',
      '2012-01-06 2012-01-05T18:00',
    ]);
  });
});

describe('around an instant', () => {
  const kyiv = daily('Europe/Kyiv', '08:00');

  it('a run is the last one from its very instant on', () => {
    expect(runsAround(kyiv, '2025-03-30T04:59:59.999Z').last.localDate).toBe('2025-03-29');
    expect(runsAround(kyiv, '2025-03-30T05:00:00.000Z').last.localDate).toBe('2025-03-30');
    expect(nextRunAt(kyiv, '2025-03-30T04:59:59.999Z')).toBe('2025-03-30T05:00:00.000Z');
    expect(nextRunAt(kyiv, '2025-03-30T05:00:00.000Z')).toBe('2025-03-31T05:00:00.000Z');
  });

  it('a day that was left out has no run', () => {
    expect(runOn(daily('Pacific/Apia', '00:00'), '2011-12-30')).toBeNull();
    expect(runOn(daily('Pacific/Apia', '23:59'), '2011-12-30')).toBeNull();
  });

  it.each([
    ['Pacific/Kiritimati', '2025-01-02'],
    ['UTC', '2025-01-01'],
    ['Pacific/Niue', '2024-12-31'],
  ])('it is %s’s own day', (zone, day) => expect(localDateOf('2025-01-01T10:30:00.000Z', zone)).toBe(day));

  it.each([daily('Europe/Atlantis', '08:00'), daily('Europe/Kyiv', '25:00')])('%j is refused', (schedule) =>
    expect(() => nextRunAt(schedule, '2025-01-01T00:00:00.000Z')).toThrow(RangeError),
  );
});
