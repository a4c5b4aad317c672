/** Answers a question in plain words with the claims that answer it, or says that nothing does. */
import type { Answer, ClaimsAnswer, Conflict, Group } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Period, Query } from '../domain/query.ts';
import type { Services } from '../domain/services.ts';
import { answerTimeline } from './answer-timeline.ts';
import { sentencesOf } from './by-sentence.ts';
import { speakerWord, writeCall } from './calls.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { groupByYears, yearsIn } from './group-by-years.ts';
import { inGroupOrder } from './group-claims.ts';
import { impossiblePeriod } from './impossible-period.ts';
import { leadOf } from './lead/lead.ts';
import { nothingFound } from './nothing-found.ts';
import { foldRepetitions } from './repetitions.ts';
import { shorten } from './shorten.ts';
import { answerSmallTalk, isSmallTalk } from './small-talk.ts';
import { inTimeOrder } from './time-order.ts';

const MAX_SHOWN = 5;
/** Further hits that may differ from those shown. */
const MOST_COMPARED = 60;
const MOST_CONFLICTS = 2;

const saidBy = ({ speaker, jointly }: Claim, ids: ReadonlySet<string>): boolean =>
  [speaker, ...jointly].some((one) => one !== null && one.id !== null && ids.has(one.id));

/** A question for what somebody said is answered by what they said, where there is any of it. */
function keepSpeakers(claims: readonly Claim[], { wanted, speakers }: Query): readonly Claim[] {
  if (!speakers.length || (wanted !== 'what' && wanted !== 'latest')) return claims;
  const ids = new Set(speakers.map(({ id }) => id));
  const own = claims.filter((claim) => saidBy(claim, ids));
  return own.length ? own : claims;
}

const newestFirst = (claims: readonly Claim[]): readonly Claim[] =>
  [...inTimeOrder(claims, (claim) => claim.said ?? claim.document.published)].reverse();

function groupsOf(claims: readonly Claim[], { wanted, text }: Query): readonly Group[] {
  const years = yearsIn(text);
  if (wanted === 'compare' && years.length > 1) return groupByYears(claims, years);
  const [best, ...others] = sentencesOf(claims);
  if (!best) return [];
  const idsOf = (group: readonly Claim[]) => group.map(({ id }) => id);
  const answer = { label: 'Best answer', claimIds: idsOf(best) };
  return others.length ? [answer, { label: 'Also on record', claimIds: idsOf(others.flat()) }] : [answer];
}

const hasTimeline = ({ text }: Period, services: Services): boolean =>
  answerTimeline({ period: text }, services).kind === 'timeline';

/** Calls that show what is on record about the parts of the question. */
function suggestionsFor({ speakers, topics, period }: Query, services: Services): string[] {
  const { library } = services;
  const labels = library.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label);
  return [
    ...speakers.map((speaker) => writeCall('quote', speakerWord(speaker, library))),
    ...labels.map((label) => writeCall('topic', label)),
    ...(period && hasTimeline(period, services) ? [writeCall('timeline', period.text)] : []),
    '/sources',
  ];
}

/** What differs from the best answer stands first. */
function conflictsAmong(best: Claim, shown: readonly Claim[], found: readonly Claim[]): readonly Conflict[] {
  const conflicts = findConflicts(shown, null, found.slice(0, MOST_COMPARED));
  const isNear = ({ claims }: Conflict): boolean => claims.includes(best);
  return [...conflicts.filter(isNear), ...conflicts.filter((one) => !isNear(one))].slice(0, MOST_CONFLICTS);
}

export interface AskRequest {
  readonly question: string;
}

/** The order of the search is kept, but for "latest", which is by the day on which it was said. */
export function answerAsk({ question }: AskRequest, services: Services): Answer {
  const { library, today } = services;
  if (isSmallTalk(question)) return answerSmallTalk(library);
  const impossible = impossiblePeriod(question, services);
  if (impossible)
    return nothingFound({ title: shorten(question), why: impossible, suggestions: ['/sources'] });
  const query = library.understand(question, today);
  const { hits, why, leads, confidence } = library.search(query);
  const found = foldRepetitions(
    hits.map(({ claim }) => claim),
    library,
  );
  const kept = keepSpeakers(found.claims, query).slice(0, MAX_SHOWN);
  const ordered = query.wanted === 'latest' ? newestFirst(kept) : kept;
  const groups = groupsOf(ordered, query);
  const claims = inGroupOrder(ordered, groups);
  const [best] = claims;
  if (!best) {
    return nothingFound({
      title: shorten(question),
      why: why ?? 'Nothing on record answers this.',
      leads: foldRepetitions(
        leads.map(({ claim }) => claim),
        library,
      ).claims,
      suggestions: suggestionsFor(query, services),
    });
  }
  const answer: ClaimsAnswer = {
    kind: 'claims',
    title: shorten(question),
    claims,
    notes: [],
    wanted: query.wanted,
    lead: leadOf(query, best, library),
    groups,
    conflicts: conflictsAmong(best, claims, found.claims),
    repetitions: foldRepetitions(claims, library).repetitions,
    confidence,
  };
  return answer;
}
