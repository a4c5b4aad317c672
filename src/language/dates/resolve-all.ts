/** Resolves the findings of a text in their order: each sees the last date and the last quarter before it. */
import type { Span } from '../../domain/span.ts';
import type { Direction } from './direction.ts';
import { directionOf } from './direction.ts';
import type { Finding } from './expression.ts';
import type { Range } from './find-ranges.ts';
import { resolve } from './resolve.ts';
import type { Resolved, Setting } from './setting.ts';
import { lastEndedQuarter } from './setting.ts';

/** A finding with what the text around it says. */
export interface Placed extends Finding {
  readonly direction: Direction;
  readonly isNamed: boolean;
  /** The index of the first half, for the second half of a range. */
  readonly follows: number | null;
  /** The number of its paragraph. */
  readonly paragraph: number;
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
type Memory = Pick<Setting, 'story' | 'storyDay' | 'report' | 'isLonger'> & { readonly paragraph: number };

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
  const isSame = memory.paragraph === finding.paragraph;
  return {
    story: isStory ? date : memory.story,
    storyDay: isStory && date.length === 10 ? date : memory.storyDay,
    report: report ?? memory.report,
    isLonger: LONGER.test(date) || (isSame && memory.isLonger && report === null),
    paragraph: finding.paragraph,
  };
}

/** The values on one publication day (null: unknown); null for days that do not exist. */
export function resolveAll(placed: readonly Placed[], today: string | null): readonly (Resolved | null)[] {
  let memory: Memory = { story: null, storyDay: null, report: null, isLonger: false, paragraph: 0 };
  const all: (Resolved | null)[] = [];
  for (const finding of placed) {
    const isLonger = memory.isLonger && memory.paragraph === finding.paragraph;
    const setting = { today, direction: finding.direction, ...memory, isLonger };
    const first = finding.follows === null ? undefined : placed[finding.follows];
    const value = finding.follows === null ? undefined : all[finding.follows]?.value;
    const resolved = resolve(finding, finding.isNamed, settingOfSecond(finding, first, value, setting));
    memory = remember(memory, finding, resolved, today);
    all.push(resolved);
  }
  return all;
}
