/** Runs are those that a watcher of the wall clock sees, around the changes of offset of every zone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRunAt, runsAround, stretchAround } from '../../src/digest/runs.ts';
import { differences } from '../support/digest/compare-runs.ts';
import { type Change, changesOf, MINUTE_MS, watchChange } from '../support/digest/naive-runs.ts';
import { tellingTimes, timeOf } from '../support/digest/telling-times.ts';

const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
const zones = Intl.supportedValuesOf('timeZone');
const [FROM, UNTIL] = [Date.UTC(2020, 0, 1), Date.UTC(2030, 0, 1)];

/** Changes are alike when clocks go from the same offset to the same, at the same time of day: one for each kind. */
const kindOf = ({ before, after, at }: Change): string =>
  `${before} ${after} ${(at / MINUTE_MS + before) % (24 * 60)}`;

/** Some of the past that have no like since: whole days left out, clocks set back over midnight. */
const HISTORIC: readonly (readonly [zone: string, from: string, until: string])[] = [
  ['Pacific/Apia', '2011-12-01', '2012-01-15'],
  ['Pacific/Fakaofo', '2011-12-01', '2012-01-15'],
  ['Pacific/Kwajalein', '1993-08-01', '1993-09-01'],
  ['Pacific/Kiritimati', '1994-12-01', '1995-01-15'],
  ['America/St_Johns', '2010-03-01', '2010-12-01'],
  ['America/Sao_Paulo', '2017-09-01', '2018-03-01'],
  ['Asia/Pyongyang', '2015-08-01', '2018-06-01'],
  ['America/Caracas', '2007-12-01', '2016-06-01'],
  ['Antarctica/Casey', '2009-10-01', '2012-03-01'],
  ['Asia/Gaza', '2011-01-01', '2012-01-01'],
];

describe('runs of digests', () => {
  it('are those of the wall clock around every kind of change in ten years', () => {
    const kinds = new Map<string, Change>();
    for (const zone of zones) {
      for (const change of changesOf(zone, FROM, UNTIL, WEEK_MS)) {
        if (!kinds.has(kindOf(change))) kinds.set(kindOf(change), change);
      }
    }
    expect(kinds.size).toBeGreaterThan(50);
    const faults = [...kinds.values()].flatMap((change) => {
      const wall = watchChange(change);
      return tellingTimes(change).flatMap((time) =>
        differences({ zone: change.zone, time, weekday: null }, wall),
      );
    });
    expect(faults).toEqual([]);
  }, 60_000);

  it.each(HISTORIC)('are those of the wall clock in %s from %s to %s', (zone, from, until) => {
    const changes = changesOf(zone, Date.parse(from), Date.parse(until), WEEK_MS / 7);
    expect(changes.length).toBeGreaterThan(0);
    const faults = changes.flatMap((change) => {
      const wall = watchChange(change);
      const schedules = tellingTimes(change).flatMap((time) =>
        [null, 5, 6, 7].map((weekday) => ({ zone, time, weekday })),
      );
      return schedules.flatMap((schedule) => differences(schedule, wall));
    });
    expect(faults).toEqual([]);
  });

  const anySchedule = fc.record({
    zone: fc.constantFrom(...zones),
    time: fc.nat(1439).map(timeOf),
    weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  });
  const anyInstant = fc
    .date({ min: new Date(FROM), max: new Date(UNTIL), noInvalidDate: true })
    .map((date) => date.toISOString());

  it('follow one another: the next of the last is the next, and its day is a later one', () => {
    fc.assert(
      fc.property(anySchedule, anyInstant, (schedule, instant) => {
        const { last, next } = runsAround(schedule, instant);
        expect(last.at <= instant && instant < next.at).toBe(true);
        expect(last.localDate < next.localDate).toBe(true);
        expect(nextRunAt(schedule, last.at)).toBe(next.at);
        expect(runsAround(schedule, next.at).last).toEqual(next);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same with a stretch of constant offset at hand, also where it has just ended', () => {
    const dayMs = WEEK_MS / 7;
    const changes = zones
      .slice(0, 100)
      .flatMap((zone) => changesOf(zone, Date.UTC(2025, 0, 1), UNTIL, WEEK_MS));
    const nearChange = fc
      .tuple(fc.constantFrom(...changes), fc.double({ min: 7, max: 11, noNaN: true }), fc.constantFrom(1, -1))
      .map(([{ zone, at }, days, side]) => ({
        zone,
        at: new Date(at + side * Math.floor(days * dayMs)).toISOString(),
      }));
    const anywhere = fc.record({ zone: fc.constantFrom(...zones), at: anyInstant });
    let used = 0;
    fc.assert(
      fc.property(fc.oneof(nearChange, anywhere), anySchedule, ({ zone, at }, { time, weekday }) => {
        const stretch = stretchAround(zone, at);
        if (stretch) used++;
        const schedule = { zone, time, weekday };
        expect(runsAround(schedule, at, stretch)).toEqual(runsAround(schedule, at));
      }),
      { numRuns: 250 },
    );
    expect(used).toBeGreaterThan(100);
  });
});
