/** Which year a name without one means: "July 15", "in March", "last spring". */
import { addDays, compareDays, daysBetween } from '../../domain/calendar.ts';
import type { Direction } from './direction.ts';
import type { CalendarName } from './expression.ts';

/** From where and which way one looks. */
export interface View {
  readonly today: string;
  readonly direction: Direction;
}

/** The first day of what is named, in a year; ISO. */
type DayIn = (year: number) => string;

/**
 * How unlikely a distance in days is. The verbs around a date mislead now and then ("set Nov. 10 as the deadline"), so
 * against them a date may still be this much nearer.
 */
const AGAINST_DIRECTION = 200;

function costOf(days: number, direction: Direction): number {
  const isAgainst = (direction === 'future' && days < 0) || (direction === 'past' && days > 0);
  return Math.abs(days) + (isAgainst ? AGAINST_DIRECTION : 0);
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** "last", "this", "next": the direction of the verbs does not matter then. */
function byWhich(at: DayIn, today: string, which: CalendarName['which']): number | null {
  const thisYear = yearOf(today);
  const years = [thisYear - 1, thisYear, thisYear + 1];
  if (which === 'this') return thisYear;
  if (which === 'last')
    return years.filter((year) => compareDays(at(year), today) < 0).at(-1) ?? thisYear - 1;
  if (which === 'next') return years.find((year) => compareDays(at(year), today) > 0) ?? thisYear + 1;
  return null;
}

/** For days: the nearest, as far as the verbs do not speak against it. */
export function yearOfDay(at: DayIn, { today, direction }: View, which: CalendarName['which']): number {
  const told = byWhich(at, today, which);
  if (told !== null) return told;
  const thisYear = yearOf(today);
  const cost = (year: number): number => costOf(daysBetween(today, at(year)), direction);
  return [thisYear - 1, thisYear + 1].reduce(
    (best, year) => (cost(year) < cost(best) ? year : best),
    thisYear,
  );
}

/** Without a verb that points, a month this near ahead is meant rather than the same one almost a year back. */
const SOON = 75;
/** "last February" said in March would be just "in February": it is the one before. */
const JUST_OVER = 45;

/** For months and seasons, by their first days: news looks back unless its verbs look ahead. */
export function yearOfStretch(at: DayIn, { today, direction }: View, which: CalendarName['which']): number {
  const told = byWhich(at, which === 'last' ? addDays(today, -JUST_OVER) : today, which);
  if (told !== null) return told;
  const thisYear = yearOf(today);
  const days = daysBetween(today, at(thisYear));
  if (direction === 'future') return days < 0 ? thisYear + 1 : thisYear;
  if (days > (direction === 'past' ? 0 : SOON)) return thisYear - 1;
  const isSoon = direction === null && daysBetween(today, at(thisYear + 1)) <= SOON;
  return isSoon ? thisYear + 1 : thisYear;
}
