/**
 * Finds the time expressions of a text and says what they mean: parsers, then refiners (the design of chrono-node),
 * with what the words say kept apart from what is reckoned from the publication day.
 */
import { addDays, weekdayOf } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/edtf.ts';
import { parseEdtf, someDayBetween } from '../../domain/edtf.ts';
import type { Span } from '../../domain/span.ts';
import { overlaps } from '../../domain/span.ts';
import { attachModifiers } from './attach-modifiers.ts';
import type { Direction } from './direction.ts';
import { directionOf } from './direction.ts';
import type { Finding } from './expression.ts';
import { findExpressions } from './find-expressions.ts';
import type { Range } from './find-ranges.ts';
import { findRanges, shareYears } from './find-ranges.ts';
import { joinParts } from './join-parts.ts';
import { edtfOf, intervalOf } from './meaning.ts';
import type { Resolved, Setting } from './resolve.ts';
import { lastEndedQuarter, resolve } from './resolve.ts';
import type { DateReference, Timex, TimexType } from './timex.ts';

/** A finding with what the text around it says. */
interface Placed extends Finding {
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

function place(text: string, findings: readonly Finding[], ranges: readonly Range[]): readonly Placed[] {
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

/** Resolves in the order of the text: each expression sees the last date and the last quarter before it. */
function resolveAll(placed: readonly Placed[], today: string | null): readonly (Resolved | null)[] {
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

interface Meaning {
  readonly value: string;
  readonly edtf: string | null;
  readonly inferred: boolean;
}

function meaningAt(finding: Finding, resolved: Resolved | null): Meaning | null {
  return resolved && { ...resolved, edtf: edtfOf(resolved.value, finding.mod) };
}

/** The days of the range that are such a weekday; "last" and "next" point outside, so they are not for this. */
function weekdaysWithin({ expression }: Finding, range: DayRange): readonly string[] | null {
  if (expression.kind !== 'calendar' || expression.weekday === undefined) return null;
  if (expression.month !== undefined || expression.which !== undefined || expression.day !== undefined)
    return null;
  if (range.first === null || range.last === null) return null;
  const first = addDays(range.first, (expression.weekday - weekdayOf(range.first) + 7) % 7);
  const last = addDays(range.last, -((weekdayOf(range.last) - expression.weekday + 7) % 7));
  return first <= last ? [first, last] : null;
}

/** What can be said when the publication day is only known to lie in a range: what all of its days agree on, or a span. */
function meaningWithin(
  finding: Finding,
  early: Resolved | null,
  late: Resolved | null,
  range: DayRange,
): Meaning | null {
  const [a, b] = [meaningAt(finding, early), meaningAt(finding, late)];
  if (!a || !b) return null;
  const days = weekdaysWithin(finding, range);
  if (days?.[0] && days[1]) {
    const [first, last] = days;
    if (first === last) return { value: first + (finding.time ?? ''), edtf: first, inferred: true };
    return { value: `XXXX-WXX-${weekdayOf(first)}`, edtf: someDayBetween(first, last), inferred: true };
  }
  if (a.value === b.value) return { ...a, inferred: a.inferred || !saysItAll(finding) };
  const [first, last] = [a.edtf && parseEdtf(a.edtf)?.first, b.edtf && parseEdtf(b.edtf)?.last];
  const edtf = first && last && first <= last ? someDayBetween(first, last) : null;
  return { value: commonValue(a.value, b.value), edtf, inferred: true };
}

/** A name with its year, or a fixed value, needs no publication day. */
function saysItAll({ expression }: Finding): boolean {
  return expression.kind === 'fixed' || (expression.kind === 'calendar' && expression.year !== undefined);
}

/** `2022-08-24` and `2022-09-23` → `2022-XX-XX`: TIMEX3's X where they differ. */
function commonValue(a: string, b: string): string {
  const [left, right] = [a.split('-'), b.split('-')];
  const differs = left.findIndex((part, index) => part !== right[index]);
  return left.map((part, index) => (index < differs ? part : part.replace(/\d/g, 'X'))).join('-');
}

interface Reckoning {
  readonly range: DayRange | null;
  /** The publication day itself is a guess. */
  readonly isGuess: boolean;
}

function reckoningOf(published: string | null): Reckoning {
  const time =
    published === null
      ? null
      : parseEdtf(published.slice(0, 10) + published.slice(10).replace(/^T[^/]*/, ''));
  if (!time || time.first === null || time.last === null) return { range: null, isGuess: false };
  return { range: time, isGuess: time.approximate || time.uncertain };
}

function meaningsOf(placed: readonly Placed[], { range, isGuess }: Reckoning): readonly (Meaning | null)[] {
  const early = resolveAll(placed, range?.first ?? null);
  if (!range || range.first === range.last) {
    return placed.map((finding, index) => {
      const meaning = meaningAt(finding, early[index] ?? null);
      return meaning && { ...meaning, inferred: meaning.inferred || (isGuess && !saysItAll(finding)) };
    });
  }
  const late = resolveAll(placed, range.last);
  return placed.map((finding, index) =>
    meaningWithin(finding, early[index] ?? null, late[index] ?? null, range),
  );
}

function typeOf({ expression, time }: Finding): TimexType {
  if (expression.kind === 'fixed') return expression.type;
  return time === undefined ? 'DATE' : 'TIME';
}

function timexOf(text: string, finding: Finding, meaning: Meaning): Timex {
  return {
    start: finding.start,
    end: finding.end,
    type: typeOf(finding),
    value: meaning.value,
    ...(finding.mod === undefined ? {} : { mod: finding.mod }),
    exact: text.slice(finding.start, finding.end),
    edtf: meaning.edtf,
    certainty: meaning.inferred ? 'inferred' : 'stated',
  };
}

function withIntervals(
  timexes: readonly (Timex | null)[],
  ranges: readonly Range[],
): readonly (Timex | null)[] {
  const joined = [...timexes];
  for (const { from, to } of ranges) {
    const [first, last] = [timexes[from], timexes[to]];
    const value = first?.edtf && last?.edtf ? intervalOf(first.edtf, last.edtf) : null;
    if (!first || !last || value === null) continue;
    const interval = { value, span: { start: first.start, end: last.end } };
    joined[from] = { ...first, interval };
    joined[to] = { ...last, interval };
  }
  return joined;
}

/**
 * The time expressions of a text, in its order and not overlapping. Offsets are UTF-16, into `text`. With no usable
 * publication date, what depends on it stays unresolved (`edtf: null`). Linear in the length of the text.
 */
export function recogniseDates(text: string, reference: DateReference): Timex[] {
  const found = attachModifiers(text, joinParts(text, findExpressions(text)));
  const ranges = findRanges(text, found);
  const placed = place(text, shareYears(found, ranges), ranges);
  const meanings = meaningsOf(placed, reckoningOf(reference.published));
  const timexes = placed.map((finding, index) => {
    const meaning = meanings[index];
    return meaning ? timexOf(text, finding, meaning) : null;
  });
  return withIntervals(timexes, ranges).filter((timex) => timex !== null);
}

/** Is the place part of a time expression ("(31)" in "Thursday (31)"), and so no figure? */
export const coversDate = (timexes: readonly Timex[], span: Span): boolean =>
  timexes.some((timex) => overlaps(timex, span));
