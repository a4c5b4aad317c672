import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isoWeekOf,
  isRealDay,
  weekdayOf,
} from '../../src/domain/calendar.ts';
import { matchesPeriod, overlapDays, parseEdtf, someDayBetween } from '../../src/domain/edtf.ts';
import { timeInWords } from '../../src/words/time-in-words.ts';
import { WORDS } from '../../src/words/words.ts';

const anyDay = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9900-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const edtfLike = fc.stringMatching(/^[0-9X./~?%-]{0,24}$/);

describe('calendar', () => {
  it('goes back the way it came', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(isRealDay(moved)).toBe(true);
        expect(daysBetween(day, moved)).toBe(count);
        expect(addDays(moved, -count)).toBe(day);
      }),
    );
  });

  it('turns the week by one with each day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  it('agrees with Date on weekdays', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day) % 7).toBe(new Date(`${day}T00:00Z`).getUTCDay());
      }),
    );
  });

  it('never leaves the calendar by months, and keeps weeks within 1 to 53', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        expect(isRealDay(addMonths(day, count))).toBe(true);
        expect(isoWeekOf(day).week).toBeGreaterThanOrEqual(1);
        expect(isoWeekOf(day).week).toBeLessThanOrEqual(53);
      }),
    );
  });
});

describe('EDTF', () => {
  it('never throws, and gives ranges in order', () => {
    fc.assert(
      fc.property(fc.oneof(edtfLike, fc.string()), (value) => {
        const time = parseEdtf(value);
        if (time?.first && time.last) expect(time.first <= time.last).toBe(true);
        expect(typeof timeInWords({ value, certainty: 'stated', text: null }, WORDS.en.time)).toBe('string');
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(5000), (first, length) => {
        const last = addDays(first, length);
        expect(parseEdtf(someDayBetween(first, last))).toMatchObject({ first, last, approximate: true });
        expect(parseEdtf(`${first}/${last}`)).toMatchObject({ first, last, approximate: false });
      }),
    );
  });

  it('lets every day and every closed time match its own period', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(900), (first, length) => {
        const last = addDays(first, length);
        for (const value of [
          first,
          `${first}/${last}`,
          someDayBetween(first, last),
          first.slice(0, 7),
          first.slice(0, 4),
        ]) {
          const time = parseEdtf(value);
          expect(time && matchesPeriod(value, time)).toBe(true);
        }
      }),
    );
  });

  it('counts shared days the same both ways, and never more than either has', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(900), fc.nat(900), (a, b, m, n) => {
        const [one, other] = [
          { first: a, last: addDays(a, m) },
          { first: b, last: addDays(b, n) },
        ];
        const shared = overlapDays(one, other);
        expect(shared).toBe(overlapDays(other, one));
        expect(shared).toBeLessThanOrEqual(Math.min(m, n) + 1);
      }),
    );
  });
});
