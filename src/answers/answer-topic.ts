/** Answers what is on record on a topic in a period. */
import type { Answer, ClaimsAnswer } from '../domain/answer.ts';
import { problemAnswer } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Period } from '../domain/query.ts';
import type { ClaimLibrary, Services } from '../domain/services.ts';
import type { Words } from '../words/words.ts';
import { WORDS } from '../words/words.ts';
import { writeCall } from './calls.ts';
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
import { nameOfTopic, namingOf } from './topic-names.ts';

export interface TopicRequest {
  /** A topic, a word for one, or the name of a group of topics. */
  readonly topic: string;
  readonly period?: string | undefined;
}

const MAX_KNOWN = 5;

const titleOf = ({ label }: AskedTopics, period: Period | null): string =>
  period ? `${label}, ${period.text}` : label;

/** Comparisons answer only where nothing else does. */
function choose(found: readonly MatchedClaim[]): { shown: readonly MatchedClaim[]; onlyCompared: boolean } {
  const proper = found.filter(({ match }) => match?.by !== 'compared');
  return { shown: proper.length ? proper : found, onlyCompared: found.length > 0 && proper.length === 0 };
}

function notesOn(
  shown: readonly MatchedClaim[],
  onlyCompared: boolean,
  period: Period | null,
  { lookup }: Words,
): string[] {
  if (!period) return [];
  if (onlyCompared) return [lookup.onlyCompared(period.text, shown.length)];
  const inferred = shown.filter(({ match }) => match?.certainty === 'inferred').length;
  if (!inferred) return [];
  return [lookup.timeWorkedOut(inferred === shown.length ? null : inferred)];
}

const callFor = ({ word }: AskedTopics, year: number): string =>
  word === 'draft' ? writeCall('draft', String(year)) : writeCall('topic', word, { period: year });

function nothingInPeriod(asked: AskedTopics, period: Period, services: Services): Answer {
  const { library, language } = services;
  const target = Number((period.first ?? period.last ?? '').slice(0, 4));
  const years = topicYears(asked, library)
    .map(({ year }) => year)
    .sort((a, b) => Math.abs(a - target) - Math.abs(b - target));
  const [nearest] = years;
  return nothingFound({
    title: titleOf(asked, period),
    why: WORDS[language].lookup.nothingAboutTopic(asked.label, period.text),
    leads: nearest === undefined ? [] : arrange(asked, wholeYear(nearest), services).claims,
    suggestions: years.length ? years.map((year) => callFor(asked, year)) : ['/sources'],
  });
}

function nothingAtAll(asked: AskedTopics, { library, language }: Services): Answer {
  const known = library.topics.slice(0, MAX_KNOWN).map(({ label }) => writeCall('topic', label));
  return nothingFound({
    title: asked.label,
    why: WORDS[language].lookup.nothingAboutTopic(asked.label, null),
    suggestions: known.length ? known : ['/sources'],
  });
}

/** The answer to a topic that is not on record; `/ask` may still find the words. */
export function unknownTopic(text: string, services: Services): Answer {
  const { library, today, language } = services;
  const { claim: counting, lookup } = WORDS[language];
  const known = library.topics.slice(0, MAX_KNOWN);
  const { hits, leads } = library.search(library.understand(text, today));
  const nearest = [...hits, ...leads].map(({ claim }) => claim);
  const list = known.map(
    (topic) => `${nameOfTopic(topic, namingOf(services))} (${counting.count(topic.claims)})`,
  );
  return nothingFound({
    title: text,
    why: lookup.noTopic(text, list),
    leads: foldRepetitions(nearest, library).claims,
    suggestions: [
      ...(hits.length ? [writeCall('ask', text)] : []),
      ...known.map(({ label }) => writeCall('topic', label)),
      '/sources',
    ],
  });
}

/** Claims of a topic and period under their headings, figures first. */
function arrange(asked: AskedTopics, period: Period | null, services: Services) {
  const { library, language } = services;
  const words = WORDS[language];
  const { shown, onlyCompared } = choose(claimsOn(asked, period, library));
  const { claims: found, repetitions } = foldRepetitions(
    shown.map(({ claim }) => claim),
    library,
  );
  const groups = groupClaims(inTimeOrder(found), asked.topics, words.lookup, namingOf(services));
  const kept = new Set(found.map(({ id }) => id));
  const counted = shown.filter(({ claim }) => kept.has(claim.id));
  return {
    claims: inGroupOrder(found, groups),
    groups,
    repetitions,
    notes: notesOn(counted, onlyCompared, period, words),
  };
}

/** All claims on a topic, of any period: what differs from a shown claim may be filed under another one. */
const onTopic = (asked: AskedTopics, library: ClaimLibrary): readonly Claim[] =>
  foldRepetitions(
    claimsOn(asked, null, library).map(({ claim }) => claim),
    library,
  ).claims;

function show(asked: AskedTopics, period: Period | null, services: Services): Answer {
  const { library, language } = services;
  const { claims, groups, repetitions, notes } = arrange(asked, period, services);
  if (!claims.length)
    return period ? nothingInPeriod(asked, period, services) : nothingAtAll(asked, services);
  const answer: ClaimsAnswer = {
    kind: 'claims',
    title: titleOf(asked, period),
    claims,
    notes,
    wanted: null,
    lead: null,
    groups,
    conflicts: findConflicts(claims, asked.topics, WORDS[language], onTopic(asked, library)),
    repetitions,
    confidence: null,
  };
  return answer;
}

/** Unknown topics and empty periods are answered with nothing found; an unreadable period is a problem. */
export function answerTopic({ topic, period }: TopicRequest, services: Services): Answer {
  const reading = period === undefined ? null : readPeriod(period, services);
  if (reading?.kind === 'problem') return problemAnswer(reading.problem);
  const asked = resolveTopic(topic, services);
  if (!asked) return unknownTopic(topic, services);
  return show(asked, reading?.period ?? null, services);
}
