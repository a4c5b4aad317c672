/** When an article without a date must have been written: bounds from what it mentions, always inferred. */
import { type Article, isBody } from '../domain/article.ts';
import { addDays, addMonths, weekdayOf } from '../domain/calendar.ts';
import { parseEdtf, someDayBetween } from '../domain/edtf.ts';
import type { EventEntry } from '../domain/lexicon.ts';
import type { Span } from '../domain/span.ts';
import type { Time } from '../domain/time.ts';
import { findDates, recogniseDates } from '../language/dates/recognise-dates.ts';
import type { Timex } from '../language/dates/timex.ts';
import { nameKey } from '../language/name-key.ts';

interface Bounds {
  readonly first: string | null;
  readonly last: string | null;
}

const OPEN: Bounds = { first: null, last: null };
const AHEAD =
  /\b(?:will|shall|would|going to|about to|upcoming|next|coming|ahead of|preparations? for|prepare for|plans?|planned|scheduled|due|expected)\b[^.;]{0,60}$|\b(?:until|through|by|till)\s+(?:the\s+)?$/iu;
/** How far ahead an event with a full date is spoken of as still to come. */
const MONTHS_AHEAD = 12;
/** A weekday without a date is at most this far from the day of writing. */
const NEAR_DAYS = 6;
/** A plan to be carried out within the year. */
const LEFT = 90;

/**
 * The range of days in which an undated article was written, as EDTF ("some day between"), or null when it
 * mentions nothing that bounds it. Evidence: full dates in the past (captions too) come before it, full dates
 * still to come after it and within a year; "six-month invasion" counts from the event of the lexicon; a day
 * without a year that is still to come follows the latest date mentioned; a yearly window of the lexicon
 * that opens on the weekday named places it near that day. `dates` are those of its text.
 */
export function inferPublished(
  article: Article,
  events: readonly EventEntry[],
  dates = findDates(article.text),
): Time | null {
  const spans = article.blocks.filter(
    (block) => isBody(block) || block.kind === 'caption' || block.kind === 'summary',
  );
  const text = article.text;
  const timexes = dates({ published: null }).filter(({ start, end }) =>
    spans.some((span) => span.start <= start && end <= span.end),
  );
  const body = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  const known = [
    fromEvents(body, events),
    ...timexes.flatMap((timex) => [fromFullDate(text, timex), fromDuration(text, timex, events)]),
  ];
  const rough = known.reduce(intersect, OPEN);
  const withYearless = timexes.map((timex) => fromYearless(text, timex, rough)).reduce(intersect, rough);
  const dated = intersect(withYearless, fromDateline(article, timexes, withYearless));
  const bounds = fromWindow(text, timexes, events, dated);
  return bounds.first && bounds.last && bounds.first <= bounds.last
    ? { value: someDayBetween(bounds.first, bounds.last), certainty: 'inferred', text: null }
    : openTime(bounds);
}

function openTime({ first, last }: Bounds): Time | null {
  if (first && last) return null;
  if (first) return { value: `${first}/..`, certainty: 'inferred', text: null };
  return last ? { value: `../${last}`, certainty: 'inferred', text: null } : null;
}

/** The narrower of both; evidence that contradicts what is known is left out. */
function intersect(known: Bounds, more: Bounds): Bounds {
  const first = later(known.first, more.first);
  const last = earlier(known.last, more.last);
  return first && last && first > last ? known : { first, last };
}

const later = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b));
const earlier = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b));

const isAhead = (text: string, { start }: Span): boolean =>
  AHEAD.test(text.slice(Math.max(0, start - LEFT), start));

function fromFullDate(text: string, timex: Timex): Bounds {
  const range = timex.edtf ? parseEdtf(timex.edtf) : null;
  if (!range?.first || !range.last) return OPEN;
  if (!isAhead(text, timex)) return { first: range.first, last: null };
  if (range.precision !== 'day') return OPEN;
  return { first: addMonths(range.first, -MONTHS_AHEAD), last: addDays(range.first, -1) };
}

/** Events that the text speaks of as having happened. */
function fromEvents(body: string, events: readonly EventEntry[]): Bounds {
  const text = ` ${nameKey(body)} `;
  return events.reduce<Bounds>((bounds, { began, terms }) => {
    const isNamed = began !== null && terms.some((term) => text.includes(` ${nameKey(term)} `));
    return isNamed ? intersect(bounds, { first: began, last: null }) : bounds;
  }, OPEN);
}

const MONTHS_LONG = /^P(\d{1,3})M$/u;
/** Characters behind a duration in which the event that lasts so long is named. */
const BEHIND = 50;

/** "its six-month invasion of …", "six months into the war in …". */
function fromDuration(text: string, timex: Timex, events: readonly EventEntry[]): Bounds {
  const months = Number(MONTHS_LONG.exec(timex.value)?.[1]);
  if (!months) return OPEN;
  const [behind = ''] = text.slice(timex.end, timex.end + BEHIND).split(/[.;]/u);
  const key = ` ${nameKey(behind)} `;
  const isNamed = ({ began, terms }: EventEntry) =>
    began && terms.some((term) => key.includes(` ${nameKey(term)} `));
  const began = events.find(isNamed)?.began;
  return began ? { first: addMonths(began, months), last: addDays(addMonths(began, months + 1), -1) } : OPEN;
}

const YEARLESS_DAY = /^XXXX-(\d{2}-\d{2})$/u;

/** "until July 15", after the latest date mentioned: the next such day is still to come. */
function fromYearless(text: string, timex: Timex, known: Bounds): Bounds {
  const day = YEARLESS_DAY.exec(timex.value)?.[1];
  if (!day || !known.first || known.last || !isAhead(text, timex)) return OPEN;
  const year = Number(known.first.slice(0, 4));
  const next = [year, year + 1].map((one) => `${one}-${day}`).find((one) => one >= (known.first ?? ''));
  return next ? { first: null, last: next } : OPEN;
}

const WEEKDAY = /^XXXX-WXX-(\d)$/u;
/** Years after the latest date mentioned in which a dateline without a year is looked for. */
const YEARS_ON = 4;

/** "KYIV, Nov 14 (Reuters)": the next such day after what is mentioned, on a weekday named in the text if there is one. */
function fromDateline({ text, blocks }: Article, timexes: readonly Timex[], { first }: Bounds): Bounds {
  if (!first) return OPEN;
  const lines = blocks
    .filter(({ kind }) => kind === 'metadata')
    .map(({ start, end }) => text.slice(start, end));
  const day = lines
    .flatMap((line) => recogniseDates(line, { published: null }))
    .flatMap(({ value }) => YEARLESS_DAY.exec(value)?.[1] ?? [])[0];
  if (!day) return OPEN;
  const weekdays = new Set(timexes.flatMap(({ value }) => WEEKDAY.exec(value)?.[1] ?? []).map(Number));
  const year = Number(first.slice(0, 4));
  const candidates = Array.from({ length: YEARS_ON }, (_, n) => `${year + n}-${day}`).filter(
    (one) => one >= first,
  );
  const written = candidates.find((one) => weekdays.has(weekdayOf(one))) ?? candidates[0];
  return written ? { first: written, last: written } : OPEN;
}

/** A yearly window that ends on a day named here and opens on a weekday named here. */
function fromWindow(
  text: string,
  timexes: readonly Timex[],
  events: readonly EventEntry[],
  known: Bounds,
): Bounds {
  if (!known.first || !known.last) return known;
  const weekdays = new Set(timexes.flatMap(({ value }) => WEEKDAY.exec(value)?.[1] ?? []).map(Number));
  const days = new Set(
    timexes.flatMap((timex) => (isAhead(text, timex) ? (YEARLESS_DAY.exec(timex.value)?.[1] ?? []) : [])),
  );
  for (const { window } of events) {
    if (!window || !days.has(window.to)) continue;
    const opens = `${known.last.slice(0, 4)}-${window.from}`;
    const isNear = opens >= known.first && opens <= known.last && weekdays.has(weekdayOf(opens));
    if (isNear)
      return intersect(known, { first: addDays(opens, -NEAR_DAYS), last: addDays(opens, NEAR_DAYS) });
  }
  return known;
}
