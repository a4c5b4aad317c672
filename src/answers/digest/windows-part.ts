/** The third part of a digest: windows that are open today, such as a draft season, and how far they are. */
import type { DigestGroup } from '../../domain/answer.ts';
import { compareDays, daysBetween } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import type { EventEntry } from '../../domain/lexicon.ts';
import { sentenceKey } from '../../domain/sentence.ts';
import { dayInWords } from '../../words/time-in-words.ts';
import { WORDS } from '../../words/words.ts';
import { aboutTimes, isOn, type Topics } from '../about-period.ts';
import { rankLines } from '../timeline-choice/rank-lines.ts';
import { fileClaim } from './filed.ts';
import { NOTHING, type Told } from './new-part.ts';
import type { DigestSetting } from './request.ts';
import { costOf, costOfLabel } from './room.ts';
import { documentInLanguage, sourceInLanguage } from './source-in-language.ts';
import { isTellable } from './tellable.ts';

/** Further windows would push out what is new. */
const MOST = 4;
/** A stretch of more than a year is an era, no window. */
const LONGEST = 366;
/** A window that ends within a week is news even on a quiet day. */
const SOON = 7;
const EXACT = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;

interface Window {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** Does a text state these days? Else the lexicon knows them, and a text at most leaves them to be worked out. */
  readonly stated: boolean;
  /** Where it is written. */
  readonly claims: readonly Claim[];
  /** The lexicon has a name for it; else it is called by its topic, which says little without the sentence. */
  readonly isNamed: boolean;
}

const isOpen = (first: string, last: string, today: string): boolean =>
  compareDays(first, today) <= 0 && compareDays(today, last) <= 0;

/** The days of a yearly window that has begun last and not ended; null when it is not open. */
function openThisYear({ window }: EventEntry, today: string): { first: string; last: string } | null {
  if (!window) return null;
  const year = Number(today.slice(0, 4));
  const overNewYear = window.from > window.to;
  for (const begun of overNewYear ? [year, year - 1] : [year]) {
    const first = `${String(begun).padStart(4, '0')}-${window.from}`;
    const last = `${String(overNewYear ? begun + 1 : begun).padStart(4, '0')}-${window.to}`;
    if (isOpen(first, last, today)) return { first, last };
  }
  return null;
}

interface Written {
  readonly claim: Claim;
  readonly first: string;
  readonly last: string;
  readonly stated: boolean;
}

/** Claims about a stretch from one day to another that is open today. */
function writtenWindows({ library, today }: DigestSetting, asked: Topics): readonly Written[] {
  return library.claims.flatMap((claim) => {
    if (claim.repeats !== null) return [];
    return aboutTimes(claim).flatMap(({ time, topics }) => {
      const [, first, last] = EXACT.exec(time.value) ?? [];
      if (!first || !last || !isOn(topics, asked) || !isOpen(first, last, today)) return [];
      const days = daysBetween(first, last) + 1;
      return days < 2 || days > LONGEST ? [] : [{ claim, first, last, stated: time.certainty === 'stated' }];
    });
  });
}

/** Is the event on a topic of which something is on record (and that was asked for)? */
function concerns({ terms }: EventEntry, { library }: DigestSetting, asked: Topics): boolean {
  const topics = terms.flatMap((term) => library.findTopic(term) ?? []);
  return topics.some(({ id, claims }) => claims > 0 && (asked === null || asked.has(id)));
}

function nameOfEvent({ name, names }: EventEntry, { language }: DigestSetting): string {
  return language === 'en' ? name : (names?.[language] ?? name);
}

/** A window that no event of the lexicon names is called by the topic that all of its claims share; else it has no name. */
function nameOfTopic(
  claims: readonly Claim[],
  { library, knowledge, language }: DigestSetting,
): string | null {
  const shared = library.topics.filter(({ id }) => claims.every(({ topics }) => topics.includes(id)));
  const [first] = [...shared].sort((a, b) => a.claims - b.claims);
  const entry = knowledge.topics.find(({ id }) => id === first?.id);
  if (!entry) return null;
  return language === 'en' ? entry.label : (entry.names?.[language] ?? entry.label);
}

function openWindows(setting: DigestSetting, asked: Topics): readonly Window[] {
  const written = writtenWindows(setting, asked);
  const spans = new Map<string, Window>();
  for (const event of setting.knowledge.events) {
    const days = openThisYear(event, setting.today);
    if (!days || !concerns(event, setting, asked)) continue;
    const name = nameOfEvent(event, setting);
    spans.set(`${days.first}/${days.last}`, { ...days, name, stated: false, claims: [], isNamed: true });
  }
  const byStretch = new Map<string, Written[]>();
  for (const one of written) {
    const key = `${one.first}/${one.last}`;
    byStretch.set(key, [...(byStretch.get(key) ?? []), one]);
  }
  for (const [key, own] of byStretch) {
    const stated = own.some((one) => one.stated);
    const claims = own.map(({ claim }) => claim);
    const event = spans.get(key);
    const name = event?.name ?? nameOfTopic(claims, setting);
    const [first] = own;
    // What only was worked out, and the lexicon does not know either, is no window to announce.
    if (!first || name === null || (!stated && !event)) continue;
    spans.set(key, {
      name,
      first: first.first,
      last: first.last,
      stated,
      claims,
      isNamed: event !== undefined,
    });
  }
  return [...spans.values()].sort((a, b) => compareDays(a.last, b.last));
}

/** "Russian spring draft: day 12 of 106, until 15 July 2025". */
function labelOf(
  { name, first, last, stated }: Window,
  source: Claim | undefined,
  { today, language }: DigestSetting,
): string {
  const words = WORDS[language];
  const left = daysBetween(today, last);
  const day = words.digest.dayOf(
    daysBetween(first, today) + 1,
    daysBetween(first, last) + 1,
    dayInWords(last, words.time),
  );
  const end = left === 0 ? words.digest.lastDay : left <= SOON ? words.digest.daysLeft(left) : null;
  const remarks = [
    ...(end === null ? [] : [end]),
    ...(stated ? [] : [words.digest.usualDates]),
    ...(source ? [words.digest.writtenIn(documentInLanguage(source, words))] : []),
  ];
  return `${name}: ${day}${remarks.length ? ` (${remarks.join(', ')})` : ''}`;
}

/** Is there a window of which today is news: one that opens, ends, or ends in a week? */
function isNews({ first, last }: Window, { today, cadence }: DigestSetting): boolean {
  const [begun, left] = [daysBetween(first, today), daysBetween(today, last)];
  return cadence === 'weekly' ? begun < SOON || left <= SOON : begun === 0 || left === 0 || left === SOON;
}

export interface WindowsTold extends Told {
  readonly isNews: boolean;
}

/** Is its sentence to be shown? Day after day the same would only be in the way; on the other days it is named. */
const isQuoted = (window: Window, setting: DigestSetting): boolean =>
  setting.cadence === 'weekly' || isNews(window, setting);

/**
 * Those that end first come first, each with where it is written; on a day on which the window is news with the best
 * claim that has it, unless that is shown above.
 */
export function windowsPart(
  asked: Topics,
  setting: DigestSetting,
  shown: readonly Claim[],
  room: number,
): WindowsTold {
  const windows = openWindows(setting, asked)
    .filter((window) => window.isNamed || isQuoted(window, setting))
    .slice(0, MOST);
  if (!windows.length) return { ...NOTHING, isNews: false };
  const told = new Set(shown.map(sentenceKey));
  const claims: Claim[] = [];
  let used = 0;
  const groups = windows.map((window): DigestGroup => {
    const [best] = rankLines(window.claims.filter(isTellable), setting.library, () => 0);
    const label = labelOf(window, best, setting);
    used += costOfLabel(label);
    const isTold = window.claims.some((claim) => told.has(sentenceKey(claim)));
    const cost = best ? costOf(fileClaim(best, asked), setting) : 0;
    if (!best || isTold || !isQuoted(window, setting) || used + cost > room) return { label, lines: [] };
    used += cost;
    told.add(sentenceKey(best));
    claims.push(best);
    return { label, lines: [{ claimId: best.id, source: sourceInLanguage(best, WORDS[setting.language]) }] };
  });
  return {
    part: { kind: 'windows', heading: WORDS[setting.language].digest.windows, groups, more: [] },
    claims,
    used,
    isNews: windows.some((window) => isNews(window, setting)),
  };
}
