/** Answers what is on record on a topic in a period. */
import type { Answer, ClaimsAnswer } from '../domain/answer.ts';
import { problemAnswer } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Period } from '../domain/query.ts';
import type { ClaimLibrary, Services, Topic } from '../domain/services.ts';
import { isOn, type Match, matchPeriod } from './about-period.ts';
import { countClaims, writeCall } from './calls.ts';
import { findConflicts } from './conflicts.ts';
import { groupClaims, inGroupOrder } from './group-claims.ts';
import { nothingFound } from './nothing-found.ts';
import { readPeriod } from './read-period.ts';
import { foldRepetitions } from './repetitions.ts';
import { anchorOf, daysOf, inTimeOrder } from './time-order.ts';

export interface TopicRequest {
  /** A topic, a word for one, or the name of a group of topics. */
  readonly topic: string;
  readonly period?: string | undefined;
}

/** What was asked, resolved: the topics and how to call them. */
interface Asked {
  readonly topics: readonly Topic[];
  readonly label: string;
  readonly word: string;
}

interface Matched {
  readonly claim: Claim;
  readonly match: Match | null;
}

const MAX_KNOWN = 5;

function resolve(text: string, library: ClaimLibrary): Asked | null {
  const word = text.trim().toLowerCase();
  const group = library.topics.filter((topic) => topic.group.toLowerCase() === word);
  if (group.length) return { topics: group, label: `The ${word}`, word };
  const topic = library.findTopic(text);
  return topic && { topics: [topic], label: topic.label, word: topic.label };
}

const titleOf = ({ label }: Asked, period: Period | null): string =>
  period ? `${label}, ${period.text}` : label;

function claimsOn(asked: Asked, period: Period | null, library: ClaimLibrary): readonly Matched[] {
  const ids = new Set(asked.topics.map(({ id }) => id));
  return library.claims.flatMap((claim): Matched[] => {
    if (!isOn(claim.topics, ids)) return [];
    if (!period) return [{ claim, match: null }];
    const match = matchPeriod(claim, period, ids);
    return match ? [{ claim, match }] : [];
  });
}

/** Comparisons answer only where nothing else does. */
function choose(found: readonly Matched[]): { shown: readonly Matched[]; onlyCompared: boolean } {
  const proper = found.filter(({ match }) => match?.by !== 'compared');
  return { shown: proper.length ? proper : found, onlyCompared: found.length > 0 && proper.length === 0 };
}

function notesOn(shown: readonly Matched[], onlyCompared: boolean, period: Period | null): string[] {
  if (!period) return [];
  if (onlyCompared) {
    const compares = shown.length === 1 ? 'this compares' : 'these compare';
    return [`Nothing on record is about ${period.text} itself; ${compares} another time with it.`];
  }
  const inferred = shown.filter(({ match }) => match?.certainty === 'inferred').length;
  if (!inferred) return [];
  const which = inferred === shown.length ? 'The time of these' : `The time of ${inferred} of these`;
  return [`${which} is worked out, not stated where the claim stands.`];
}

/** The known years that lie nearest to the period, nearest first. */
function nearestYears(asked: Asked, period: Period, library: ClaimLibrary): readonly number[] {
  const ids = new Set(asked.topics.map(({ id }) => id));
  const years = new Set<number>();
  for (const claim of library.claims) {
    const { first } = isOn(claim.topics, ids) ? daysOf(anchorOf(claim)?.value ?? '') : { first: null };
    if (first) years.add(Number(first.slice(0, 4)));
  }
  const target = Number((period.first ?? period.last ?? '').slice(0, 4));
  return [...years].sort((a, b) => Math.abs(a - target) - Math.abs(b - target) || a - b);
}

function nothingInPeriod(asked: Asked, period: Period, library: ClaimLibrary): Answer {
  const [year, ...others] = nearestYears(asked, period, library);
  const suggest = (known: number) =>
    asked.word === 'draft'
      ? writeCall('draft', String(known))
      : writeCall('topic', asked.word, { period: known });
  const ids = new Set(asked.topics.map(({ id }) => id));
  const inYear = library.claims.filter(
    (claim) =>
      isOn(claim.topics, ids) &&
      daysOf(anchorOf(claim)?.value ?? '').first?.startsWith(String(year)) === true,
  );
  return nothingFound({
    title: titleOf(asked, period),
    why: `Nothing on record is about ${lowerFirst(asked.label)} in ${period.text}.`,
    leads: foldRepetitions(inYear, library).claims,
    suggestions: year === undefined ? ['/sources'] : [year, ...others].map(suggest),
  });
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The answer to a topic that is not on record; `/ask` may still find the words. */
export function unknownTopic(text: string, { library, today }: Services): Answer {
  const known = library.topics.slice(0, MAX_KNOWN);
  const { hits, leads } = library.search(library.understand(text, today));
  const nearest = [...hits, ...leads].map(({ claim }) => claim);
  const list = known.map(({ label, claims }) => `${label} (${countClaims(claims)})`).join(', ');
  return nothingFound({
    title: text,
    why: `There is no topic “${text}”.${list ? ` Topics on record: ${list}.` : ''}`,
    leads: foldRepetitions(nearest, library).claims,
    suggestions: [
      ...(hits.length ? [writeCall('ask', text)] : []),
      ...known.map(({ label }) => writeCall('topic', label)),
    ],
  });
}

function show(asked: Asked, period: Period | null, library: ClaimLibrary): Answer {
  const { shown, onlyCompared } = choose(claimsOn(asked, period, library));
  const { claims: found, repetitions } = foldRepetitions(
    shown.map(({ claim }) => claim),
    library,
  );
  if (!found.length && period) return nothingInPeriod(asked, period, library);
  const groups = groupClaims(inTimeOrder(found), asked.topics);
  const answer: ClaimsAnswer = {
    kind: 'claims',
    title: titleOf(asked, period),
    claims: inGroupOrder(found, groups),
    notes: notesOn(shown, onlyCompared, period),
    wanted: null,
    lead: null,
    groups,
    conflicts: findConflicts(found, asked.topics),
    repetitions,
    confidence: null,
  };
  return answer;
}

/** Unknown topics and empty periods are answered with nothing found; an unreadable period is a problem. */
export function answerTopic({ topic, period }: TopicRequest, services: Services): Answer {
  const reading = period === undefined ? null : readPeriod(period, services);
  if (reading?.kind === 'problem') return problemAnswer(reading.problem);
  const asked = resolve(topic, services.library);
  if (!asked) return unknownTopic(topic, services);
  return show(asked, reading?.period ?? null, services.library);
}
