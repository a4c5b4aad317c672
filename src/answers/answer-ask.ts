/** Answers a question in plain words with the claims that answer it, or says that nothing does. */
import type { Answer, ClaimsAnswer, Conflict, Group } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Query } from '../domain/query.ts';
import type { ClaimLibrary, Services } from '../domain/services.ts';
import { termsOf } from '../language/terms.ts';
import { whyInWords } from '../words/nothing-words.ts';
import type { Words } from '../words/words.ts';
import { WORDS } from '../words/words.ts';
import { matchPeriod } from './about-period.ts';
import { answerQuote } from './answer-quote.ts';
import { hasTimeline } from './answer-timeline.ts';
import { sentencesOf } from './by-sentence.ts';
import { speakerWord, writeCall } from './calls.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { groupByYears, yearsIn } from './group-by-years.ts';
import { inGroupOrder } from './group-claims.ts';
import { impossiblePeriod } from './impossible-period.ts';
import { leadOf } from './lead/lead.ts';
import { nothingFound } from './nothing-found.ts';
import { fitFor, preferFitting } from './prefer-fitting.ts';
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

/** The newest on a bare topic is about that topic, and not about what stands for it. */
function keepTopics(claims: readonly Claim[], { wanted, topics, terms }: Query): readonly Claim[] {
  if (wanted !== 'latest' || terms.length !== 1) return claims;
  const own = claims.filter((claim) => claim.topics.some((id) => topics.includes(id)));
  return own.length ? own : claims;
}

const LEADS_TRIED = 3;

/** How many words of the question stand in a claim's own sentence. */
function wordsSaid({ terms }: Query): (claim: Claim) => number {
  const asked = new Set(terms.flatMap(termsOf));
  return ({ selector: { prefix, exact, suffix } }) =>
    new Set(termsOf(`${prefix} ${exact} ${suffix}`).filter((term) => asked.has(term))).size;
}

/** Of the first few that fit alike, one that gives the very figure, name or date that was wanted comes first, if it says anything of it. */
function leadFirst(claims: readonly Claim[], query: Query, library: ClaimLibrary): readonly Claim[] {
  const weigh = fitFor(query);
  const says = wordsSaid(query);
  const leading = claims
    .slice(0, LEADS_TRIED)
    .find(
      (claim, _, [best]) =>
        best &&
        weigh(claim) === weigh(best) &&
        says(claim) >= Math.min(1, says(best)) &&
        leadOf(query, claim, library) !== null,
    );
  return leading ? [leading, ...claims.filter((claim) => claim !== leading)] : claims;
}

const newestFirst = (claims: readonly Claim[]): readonly Claim[] =>
  [...inTimeOrder(claims, (claim) => claim.said ?? claim.document.published)].reverse();

function groupsOf(claims: readonly Claim[], { wanted, text }: Query, { lookup }: Words): readonly Group[] {
  const years = yearsIn(text);
  if (wanted === 'compare' && years.length > 1) return groupByYears(claims, years, lookup.alsoOnRecord);
  const [best, ...others] = sentencesOf(claims);
  if (!best) return [];
  const idsOf = (group: readonly Claim[]) => group.map(({ id }) => id);
  const answer = { label: lookup.bestAnswer, claimIds: idsOf(best) };
  return others.length ? [answer, { label: lookup.alsoOnRecord, claimIds: idsOf(others.flat()) }] : [answer];
}

/** Calls that show what is on record about the parts of the question. */
function suggestionsFor({ speakers, topics, period }: Query, services: Services): string[] {
  const { library } = services;
  const labels = library.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label);
  return [
    ...speakers.map((speaker) => writeCall('quote', speakerWord(speaker, library))),
    ...labels.map((label) => writeCall('topic', label)),
    ...(period && hasTimeline(period.text, services) ? [writeCall('timeline', period.text)] : []),
    '/sources',
  ];
}

/**
 * What differs from the best answer. Of several counts another than the best may be the one in dispute; any other
 * dispute is beside the question.
 */
function conflictsAmong(
  best: Claim,
  shown: readonly Claim[],
  found: readonly Claim[],
  { wanted }: Query,
  words: Words,
): readonly Conflict[] {
  const conflicts = findConflicts(shown, null, words, found.slice(0, MOST_COMPARED));
  const near = conflicts.filter(({ claims }) => claims.includes(best));
  return (near.length || wanted !== 'how-many' ? near : conflicts).slice(0, MOST_CONFLICTS);
}

/** What a reader must know: that a name is shared, and by which of its times the best answer is of the period. */
function notesOn(best: Claim, { shared, period }: Query, { lookup }: Words): readonly string[] {
  const names = shared.map(({ text, speakers }) =>
    lookup.sharedName(
      text,
      speakers.map(({ name }) => name),
    ),
  );
  const by = period && (matchPeriod(best, period, null)?.by ?? 'about');
  return by && by !== 'about' && period ? [...names, lookup.fitsBy(period.text, by)] : names;
}

/** Nothing but a name that several bear: asked back. */
const isSharedNameAlone = ({ shared, terms, period, figures }: Query): boolean =>
  shared.length === 1 && terms.length === 0 && period === null && figures.length === 0;

export interface AskRequest {
  readonly question: string;
}

/** The order of the search is kept, but for "latest", which is by the day on which it was said. */
export function answerAsk({ question }: AskRequest, services: Services): Answer {
  const { library, today, language } = services;
  const words = WORDS[language];
  if (isSmallTalk(question)) return answerSmallTalk(services);
  const impossible = impossiblePeriod(question, services);
  if (impossible)
    return nothingFound({ title: shorten(question), why: impossible, suggestions: ['/sources'] });
  const query = library.understand(question, today);
  const [name] = query.shared;
  if (name && isSharedNameAlone(query)) return answerQuote({ speaker: name.text }, services);
  const { hits, why, leads, confidence } = library.search(query);
  const found = foldRepetitions(
    hits.map(({ claim }) => claim),
    library,
  );
  const fitting = preferFitting(keepTopics(keepSpeakers(found.claims, query), query), query);
  const kept = fitting.slice(0, MAX_SHOWN);
  const ordered = query.wanted === 'latest' ? newestFirst(kept) : leadFirst(kept, query, library);
  const groups = groupsOf(ordered, query, words);
  const claims = inGroupOrder(ordered, groups);
  const [best] = claims;
  if (!best) {
    return nothingFound({
      title: shorten(question),
      why: why ? whyInWords(why, words.nothing) : words.lookup.nothingAnswers,
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
    notes: notesOn(best, query, words),
    wanted: query.wanted,
    lead: leadOf(query, best, library),
    groups,
    conflicts: conflictsAmong(best, claims, found.claims, query, words),
    repetitions: foldRepetitions(claims, library).repetitions,
    confidence,
  };
  return answer;
}
