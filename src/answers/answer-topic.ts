/** Answers what is on record on a topic in a period. */
import type { Answer, ClaimsAnswer } from '../domain/answer.ts';
import { problemAnswer } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Period } from '../domain/query.ts';
import type { ClaimLibrary, Services } from '../domain/services.ts';
import { countClaims, writeCall } from './calls.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { groupClaims, inGroupOrder } from './group-claims.ts';
import { nothingFound } from './nothing-found.ts';
import { readPeriod } from './read-period.ts';
import { foldRepetitions } from './repetitions.ts';
import { inTimeOrder } from './time-order.ts';
import {
  type AskedTopics,
  claimsOn,
  type MatchedClaim,
  resolveTopic,
  topicYears,
  wholeYear,
} from './topic-claims.ts';

export interface TopicRequest {
  /** A topic, a word for one, or the name of a group of topics. */
  readonly topic: string;
  readonly period?: string | undefined;
}

const MAX_KNOWN = 5;

/** A label inside a sentence; an acronym stays as it is. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const titleOf = ({ label }: AskedTopics, period: Period | null): string =>
  period ? `${label}, ${period.text}` : label;

/** Comparisons answer only where nothing else does. */
function choose(found: readonly MatchedClaim[]): { shown: readonly MatchedClaim[]; onlyCompared: boolean } {
  const proper = found.filter(({ match }) => match?.by !== 'compared');
  return { shown: proper.length ? proper : found, onlyCompared: found.length > 0 && proper.length === 0 };
}

function notesOn(shown: readonly MatchedClaim[], onlyCompared: boolean, period: Period | null): string[] {
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

const callFor = ({ word }: AskedTopics, year: number): string =>
  word === 'draft' ? writeCall('draft', String(year)) : writeCall('topic', word, { period: year });

function nothingInPeriod(asked: AskedTopics, period: Period, library: ClaimLibrary): Answer {
  const target = Number((period.first ?? period.last ?? '').slice(0, 4));
  const years = topicYears(asked, library)
    .map(({ year }) => year)
    .sort((a, b) => Math.abs(a - target) - Math.abs(b - target));
  const [nearest] = years;
  return nothingFound({
    title: titleOf(asked, period),
    why: `Nothing on record is about ${lowerFirst(asked.label)} in ${period.text}.`,
    leads: nearest === undefined ? [] : arrange(asked, wholeYear(nearest), library).claims,
    suggestions: years.length ? years.map((year) => callFor(asked, year)) : ['/sources'],
  });
}

function nothingAtAll(asked: AskedTopics, library: ClaimLibrary): Answer {
  const known = library.topics.slice(0, MAX_KNOWN).map(({ label }) => writeCall('topic', label));
  return nothingFound({
    title: asked.label,
    why: `Nothing on record is about ${lowerFirst(asked.label)}.`,
    suggestions: known.length ? known : ['/sources'],
  });
}

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
      '/sources',
    ],
  });
}

/** Claims of a topic and period under their headings, figures first. */
function arrange(asked: AskedTopics, period: Period | null, library: ClaimLibrary) {
  const { shown, onlyCompared } = choose(claimsOn(asked, period, library));
  const { claims: found, repetitions } = foldRepetitions(
    shown.map(({ claim }) => claim),
    library,
  );
  const groups = groupClaims(inTimeOrder(found), asked.topics);
  const kept = new Set(found.map(({ id }) => id));
  const counted = shown.filter(({ claim }) => kept.has(claim.id));
  return {
    claims: inGroupOrder(found, groups),
    groups,
    repetitions,
    notes: notesOn(counted, onlyCompared, period),
  };
}

/** All claims on a topic, of any period: what differs from a shown claim may be filed under another one. */
const onTopic = (asked: AskedTopics, library: ClaimLibrary): readonly Claim[] =>
  foldRepetitions(
    claimsOn(asked, null, library).map(({ claim }) => claim),
    library,
  ).claims;

function show(asked: AskedTopics, period: Period | null, library: ClaimLibrary): Answer {
  const { claims, groups, repetitions, notes } = arrange(asked, period, library);
  if (!claims.length) return period ? nothingInPeriod(asked, period, library) : nothingAtAll(asked, library);
  const answer: ClaimsAnswer = {
    kind: 'claims',
    title: titleOf(asked, period),
    claims,
    notes,
    wanted: null,
    lead: null,
    groups,
    conflicts: findConflicts(claims, asked.topics, onTopic(asked, library)),
    repetitions,
    confidence: null,
  };
  return answer;
}

/** Unknown topics and empty periods are answered with nothing found; an unreadable period is a problem. */
export function answerTopic({ topic, period }: TopicRequest, services: Services): Answer {
  const reading = period === undefined ? null : readPeriod(period, services);
  if (reading?.kind === 'problem') return problemAnswer(reading.problem);
  const asked = resolveTopic(topic, services.library);
  if (!asked) return unknownTopic(topic, services);
  return show(asked, reading?.period ?? null, services.library);
}
