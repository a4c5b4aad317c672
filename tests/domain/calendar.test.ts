import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  daysInMonth,
  isoWeekOf,
  isRealDay,
  weekdayOf,
} from '../../src/domain/calendar.ts';

describe('calendar', () => {
  it('knows which days exist', () => {
    expect(isRealDay('2024-02-29')).toBe(true);
    expect(isRealDay('2023-02-29')).toBe(false);
    expect(isRealDay('1900-02-29')).toBe(false);
    expect(isRealDay('2022-04-31')).toBe(false);
    expect(isRealDay('2022-13-01')).toBe(false);
    expect(isRealDay('2022-3-1')).toBe(false);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(2022, 13)).toBe(0);
  });

  it('counts over the ends of months, years and leap days', () => {
    expect(addDays('2022-03-31', 1)).toBe('2022-04-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
    expect(daysBetween('2022-02-24', '2025-02-24')).toBe(1096);
  });

  it('keeps the years before 100 apart from those after 1900', () => {
    expect(addDays('0050-12-31', 1)).toBe('0051-01-01');
  });

  it('stops at the ends of the calendar', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -400)).toBe('0001-01-01');
  });

  it('adds months and stays in the month that it reaches', () => {
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(addMonths('2022-01-15', -1)).toBe('2021-12-15');
    expect(addMonths('2022-11-30', 14)).toBe('2024-01-30');
  });

  it('names weekdays from Monday to Sunday', () => {
    expect(weekdayOf('2022-03-31')).toBe(4);
    expect(weekdayOf('1969-12-28')).toBe(7);
    expect(weekdayOf('1970-01-05')).toBe(1);
  });

  it('numbers weeks by their Thursday', () => {
    expect(isoWeekOf('2021-01-03')).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
  });

  it('orders days, and refuses to count from a day that does not exist', () => {
    expect(compareDays('2022-03-09', '2022-03-10')).toBe(-1);
    expect(compareDays('2022-03-10', '2022-03-10')).toBe(0);
    expect(() => addDays('2022-02-30', 1)).toThrow(RangeError);
  });
});
