/** Resolves the findings of a text in their order: each sees the last date and the last quarter before it. */
import { daysBetween, isoDay, isRealDay } from '../../domain/calendar.ts';
import type { Span } from '../../domain/span.ts';
import type { Direction } from './direction.ts';
import { directionOf } from './direction.ts';
import type { CalendarName, Finding } from './expression.ts';
import type { Range } from './find-ranges.ts';
import { resolve } from './resolve.ts';
import type { Resolved, Setting } from './setting.ts';
import { lastEndedQuarter, yearOf } from './setting.ts';

/** A finding with what the text around it says. */
export interface Placed extends Finding {
  readonly direction: Direction;
  readonly isNamed: boolean;
  /** The index of the first half, for the second half of a range. */
  readonly follows: number | null;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** It dates something else than what the sentence tells ("since …", "after …"). */
  readonly isAside: boolean;
}

/** "last week" names the week; "a week ago" a day. */
const isNamed = (text: string, { start, end }: Span): boolean =>
  !/\b(?:ago|earlier|later|before|after|now|hence)$/i.test(text.slice(start, end));

/** The findings with what their places say. */
export function placeAll(
  text: string,
  findings: readonly Finding[],
  ranges: readonly Range[],
): readonly Placed[] {
  const paragraphs = [...text.matchAll(/\n[ \t]*\n/g)].map(({ index }) => index);
  let paragraph = 0;
  const firstHalves = new Map(ranges.map(({ from, to }) => [to, from]));
  return findings.map((finding, index) => {
    while ((paragraphs[paragraph] ?? text.length) < finding.start) paragraph++;
    const follows = firstHalves.get(index) ?? null;
    return {
      ...finding,
      direction: directionOf(text, finding),
      isNamed: isNamed(text, finding),
      follows,
      paragraph,
      isAside: /\b(?:since|after|before|until|till|by|from)\s+$/i.test(
        text.slice(Math.max(0, finding.start - 8), finding.start),
      ),
    };
  });
}

/** Does the finding name its date itself, so that what follows can be reckoned from it? */
function namesDate({ expression }: Finding): boolean {
  if (expression.kind !== 'calendar') return expression.kind === 'shift' && expression.unit === 'day';
  return expression.quarter === undefined && expression.half === undefined;
}

const isWeekday = ({ expression }: Finding): boolean =>
  expression.kind === 'calendar' && expression.weekday !== undefined && expression.month === undefined;

/** A second half without a year of its own is the next such time after the first half; a weekday only after a weekday. */
function settingOfSecond(
  finding: Finding,
  first: Finding | undefined,
  value: string | undefined,
  setting: Setting,
): Setting {
  const { expression } = finding;
  const date = /^\d{4}(?:-\d\d){1,2}/.exec(value ?? '')?.[0];
  if (first === undefined || date === undefined || expression.kind !== 'calendar') return setting;
  if (expression.year ?? expression.yearIs ?? expression.which) return setting;
  if (isWeekday(finding) && !isWeekday(first)) return setting;
  return { ...setting, today: `${date}-01`.slice(0, 10), direction: 'future' };
}

/** What is remembered from one expression to the next. */
interface Memory extends Pick<Setting, 'story' | 'storyDay' | 'report' | 'isLonger'> {
  readonly paragraph: number;
  /** The last date of this paragraph that was written with its year and month, as a day; null when there is none. */
  readonly narrated: string | null;
}

/** A story goes on for about so many days before the next date with a year. */
const STORY_DAYS = 200;
/** This near to the publication a date is news, whatever the paragraph told before. */
const NEWS_DAYS = 45;

/** The expression, with its year, when it goes on with what the paragraph narrates of another year; else null. */
function narratedName(
  { expression }: Finding,
  { today, narrated }: Memory & { today: string | null },
): CalendarName | null {
  if (narrated === null || today === null || expression.kind !== 'calendar') return null;
  const { month, day = 1, year, yearIs, which } = expression;
  if (month === undefined || (year ?? yearIs ?? which) !== undefined) return null;
  const candidates = [0, 1].map((more) => isoDay(yearOf(narrated) + more, month, day));
  const next = candidates.find((candidate) => isRealDay(candidate) && candidate >= narrated.slice(0, 7));
  if (next === undefined || daysBetween(narrated, next) > STORY_DAYS) return null;
  const asNews = isoDay(yearOf(today), month, day);
  const isNews = isRealDay(asNews) && Math.abs(daysBetween(asNews, today)) <= NEWS_DAYS;
  return isNews || yearOf(next) === yearOf(today) ? null : { ...expression, year: yearOf(next) };
}

/** The day of a date written with year and month; an aside ("since …") narrates nothing. */
function narratedBy(finding: Placed, date: string): string | null {
  const { expression, isAside } = finding;
  const isWritten =
    expression.kind === 'calendar' && expression.year !== undefined && expression.month !== undefined;
  return isWritten && !isAside ? `${date}-01`.slice(0, 10) : null;
}

/** The quarter that a report turns to. One that has not ended is a forecast, unless the verbs look back (fiscal years). */
function reportOf({ expression, direction }: Placed, date: string, today: string | null): string | null {
  if (expression.kind !== 'calendar' || expression.year !== undefined || expression.yearIs !== undefined)
    return null;
  if (!/^\d{4}-Q\d$/.test(date)) return null;
  return today === null || direction === 'past' || date <= lastEndedQuarter(today) ? date : null;
}

const LONGER = /^P(?:[6-9]|1[0-2])M$|^P1Y$/;

function remember(memory: Memory, finding: Placed, resolved: Resolved | null, today: string | null): Memory {
  const date = resolved?.value.replace(/T.*$/, '') ?? '';
  const isStory = /^\d{4}(?:-\d\d){0,2}$/.test(date) && namesDate(finding);
  const report = reportOf(finding, date, today);
  return {
    story: isStory ? date : memory.story,
    storyDay: isStory && date.length === 10 ? date : memory.storyDay,
    report: report ?? memory.report,
    narrated: narratedBy(finding, date) ?? memory.narrated,
    isLonger: LONGER.test(date) || (memory.isLonger && report === null),
    paragraph: finding.paragraph,
  };
}

const START: Memory = {
  story: null,
  storyDay: null,
  report: null,
  isLonger: false,
  paragraph: 0,
  narrated: null,
};

const inferred = (resolved: Resolved | null): Resolved | null => resolved && { ...resolved, inferred: true };

/** The values on one publication day (null: unknown); null for days that do not exist. */
export function resolveAll(placed: readonly Placed[], today: string | null): readonly (Resolved | null)[] {
  let memory = START;
  const all: (Resolved | null)[] = [];
  for (const finding of placed) {
    if (finding.paragraph !== memory.paragraph) memory = { ...memory, isLonger: false, narrated: null };
    const first = finding.follows === null ? undefined : placed[finding.follows];
    const value = finding.follows === null ? undefined : all[finding.follows]?.value;
    const setting = settingOfSecond(finding, first, value, {
      today,
      direction: finding.direction,
      ...memory,
    });
    const name = first === undefined ? narratedName(finding, { ...memory, today }) : null;
    const resolved = name
      ? inferred(resolve({ ...finding, expression: name }, finding.isNamed, setting))
      : resolve(finding, finding.isNamed, setting);
    memory = remember(memory, finding, resolved, today);
    all.push(resolved);
  }
  return all;
}
