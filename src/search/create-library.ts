/** Puts the corpus into the form that commands ask: the claim library. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { passageAround } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import { recalling } from '../domain/recall.ts';
import type { ClaimLibrary, DocumentSummary, SpeakerEntry, Topic } from '../domain/services.ts';
import { cleanQuestion } from '../language/clean-message.ts';
import { findPeriod, readPeriod } from '../language/dates/read-period.ts';
import { claimIndexInSteps } from './claim-index.ts';
import { compareClaims } from './compare-claims.ts';
import { allSteps, keptFor, later, laterInSteps, type Steps } from './later.ts';
import { createSpeakerFinder } from './names/find-speaker.ts';
import { knownNames } from './names/known-names.ts';
import { nameKey } from './names/name-forms.ts';
import { recordSpeakers, type SpeakerRecords, speakersOf } from './names/speaker-records.ts';
import { createEventPeriods } from './question/event-period.ts';
import { createSlotReader } from './question/speaker-slot.ts';
import { translateTimes } from './question/translate-times.ts';
import { createUnderstanding, type Understood } from './question/understand.ts';
import { readVocabulary } from './question/vocabulary.ts';
import { countYears } from './record-years.ts';
import { searchClaims } from './search-claims.ts';
import { type Choosable, createSuggester } from './suggest.ts';
import { countTopics, createTopicFinder } from './topic-records.ts';

/** A period is looked for in so many characters of a question. */
const LONGEST_DATED = 1000;

/** Speakers whose claims are kept once they were looked up. */
const MOST_ASKED = 2000;

export interface Corpus {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly lexicon: Lexicon;
}

/** Claims by the id of their document, repetitions left out. */
function byDocument(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const lists = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.repeats !== null) continue;
    const known = lists.get(claim.document.id);
    if (known) known.push(claim);
    else lists.set(claim.document.id, [claim]);
  }
  return lists;
}

function summarise({ info, language, warnings }: Article, own: readonly Claim[]): DocumentSummary {
  const speakers = new Set(own.flatMap(speakersOf).map(({ name }) => name));
  return { info, language, claims: own.length, speakers: speakers.size, warnings };
}

const byClaims = (a: SpeakerEntry, b: SpeakerEntry): number =>
  b.claims - a.claims || (a.name < b.name ? -1 : 1);

function speakerChoices(records: SpeakerRecords, lexicon: Lexicon): Choosable<SpeakerEntry>[] {
  const names = new Map<string, string[]>();
  for (const { id, names: own } of knownNames(lexicon, records)) {
    names.set(id, [...(names.get(id) ?? []), ...own]);
  }
  return [...records.speakers.values()].map(({ entry }) => ({
    value: entry,
    names: [entry.name, entry.role ?? '', ...(names.get(entry.id) ?? [])],
    weight: entry.claims,
  }));
}

function topicChoices(topics: readonly Topic[], { topics: entries }: Lexicon): Choosable<Topic>[] {
  const forms = new Map(entries.map(({ id, terms, aliases }) => [id, [...terms, ...aliases]]));
  return topics.map((topic) => ({
    value: topic,
    names: [topic.label, topic.id, ...(forms.get(topic.id) ?? [])],
    weight: topic.claims,
  }));
}

/** Ids of the outlets that tell a claim themselves, and of those through whom it came. */
function relayReader(records: SpeakerRecords, lexicon: Lexicon) {
  const ids = new Map<string, string>();
  const everybody = [...records.outlets.values(), ...records.speakers.values()];
  for (const { id, name, aliases } of lexicon.organisations) {
    for (const form of [name, ...aliases]) ids.set(nameKey(form), id);
  }
  for (const { entry } of everybody) ids.set(nameKey(entry.name), entry.id);
  // Outlets are few and asked for often; making a key of a name takes long.
  const known = new Map<string, string | null>();
  const idOf = (name: string): string | null => {
    const id = known.has(name) ? (known.get(name) ?? null) : (ids.get(nameKey(name)) ?? null);
    known.set(name, id);
    return id;
  };
  return {
    outletOf: ({ speaker, document }: Claim): string | null =>
      speaker === null && document.publisher !== null ? idOf(document.publisher) : null,
    relays: ({ via }: Claim, id: string): boolean => via.some((name) => idOf(name) === id),
  };
}

const isUnderstood = (query: Query): query is Understood => 'units' in query && 'names' in query;

/** A caller may have put other speakers into a query that was understood: then only they answer. */
function withOwnSpeakers(query: Understood): Understood {
  const known = new Set(query.names.flatMap(({ ids }) => ids));
  const ids = query.speakers.map(({ id }) => id);
  if (ids.every((id) => known.has(id))) return query;
  return {
    ...query,
    names: [{ text: '', ids, officials: [], forms: [], speaks: true, acting: false, object: false }],
  };
}

const vocabularyOf = keptFor(readVocabulary);

/** With tables that are made when they are first needed. */
export const createLibrary = (corpus: Corpus): ClaimLibrary => allSteps(build(corpus)).library;

/** With its tables made: nobody who asks waits for them. Another library of the same articles takes less. */
export function* libraryInSteps(corpus: Corpus): Steps<ClaimLibrary> {
  const { library, tables } = yield* build(corpus);
  for (const table of tables) {
    yield* table();
    yield;
  }
  return library;
}

/** Nobody's name. It takes all of the books of names to find that out. */
const NOBODY = 'Qqxzwv';

interface Built {
  readonly library: ClaimLibrary;
  readonly tables: readonly (() => Iterable<void>)[];
}

function* build({ articles, claims, lexicon }: Corpus): Steps<Built> {
  const ownClaims = byDocument(claims);
  yield;
  const records = recordSpeakers(claims, lexicon);
  yield;
  const finder = createSpeakerFinder(records, articles, lexicon);
  const allTopics = countTopics(claims, lexicon.topics);
  const onRecord = allTopics.filter((topic) => topic.claims > 0);
  const topics = [...onRecord].sort((a, b) => b.claims - a.claims);
  yield;
  const years = countYears(claims);
  yield;
  const vocabulary = () => vocabularyOf(lexicon);
  const index = laterInSteps(() => claimIndexInSteps(claims, articles, vocabulary().countries));
  const findTopic = later(() => createTopicFinder(allTopics, lexicon.topics));
  const suggestSpeakers = later(() => createSuggester(speakerChoices(records, lexicon)));
  const suggestTopics = later(() => createSuggester(topicChoices(topics, lexicon)));
  const eventPeriod = later(() => createEventPeriods(lexicon.events));
  const relay = later(() => relayReader(records, lexicon));
  const understand = later(() =>
    createUnderstanding({
      finder,
      slots: createSlotReader(lexicon.cues),
      vocabulary: vocabulary(),
      onRecord: (stem) => index().has(stem),
      wordsOnRecord: () => index().words(),
    }),
  );
  const context = later(() => ({
    index: index(),
    vocabulary: vocabulary(),
    years: years.map(({ year }) => year),
    ...relay(),
  }));
  const search = (query: Query) => {
    const understood = isUnderstood(query) ? query : { ...understand()(query.text, query.period), ...query };
    return searchClaims(withOwnSpeakers(understood), context());
  };
  const periodIn = (text: string, today: string) => {
    const dated = text.slice(0, LONGEST_DATED);
    return findPeriod(dated, today)?.period ?? eventPeriod()(dated);
  };
  const byId = later(() => new Map(claims.map((claim) => [claim.id, claim])));
  const findClaim = (id: string): Claim | null => byId().get(id) ?? null;
  const listClaims = (id: string): readonly Claim[] => {
    const own = new Set([
      ...(records.outlets.get(id)?.claims ?? []),
      ...(records.speakers.get(id)?.claims ?? []),
    ]);
    return own.size === 0 ? [] : claims.filter((claim) => own.has(claim));
  };
  const claimsBy = recalling(MOST_ASKED, listClaims);

  const library: ClaimLibrary = {
    documents: articles.map((article) => summarise(article, ownClaims.get(article.info.id) ?? [])),
    claims,
    topics,
    lexicon,
    speakers: [...records.speakers.values()].map(({ entry }) => entry).sort(byClaims),
    years,
    findClaim,
    passageAround: (id) => {
      const claim = findClaim(id);
      const article = claim && articles.find(({ info }) => info.id === claim.document.id);
      return claim && article ? passageAround(claim, article) : null;
    },
    findSpeaker: finder.findSpeaker,
    claimsBy,
    findTopic: (text) => findTopic()(text),
    readPeriod,
    understand: (question, today) => {
      const text = translateTimes(cleanQuestion(question));
      return { ...understand()(text, periodIn(text, today)), text: question };
    },
    search,
    compare: (statement, today) => {
      const text = translateTimes(statement);
      return compareClaims(understand()(text, periodIn(text, today), 'statement'), context());
    },
    suggestSpeakers: (typed, limit) => suggestSpeakers()(typed, limit),
    suggestTopics: (typed, limit) => suggestTopics()(typed, limit),
  };
  const atOnce = (make: () => unknown) => (): Iterable<void> => {
    make();
    return [];
  };
  const tables = [
    atOnce(vocabulary),
    atOnce(byId),
    index.inSteps,
    atOnce(() => index().words()),
    atOnce(() => index().isProper(NOBODY)),
    atOnce(suggestSpeakers),
    atOnce(suggestTopics),
    atOnce(findTopic),
    atOnce(eventPeriod),
    atOnce(() => finder.findSpeaker(NOBODY)),
    atOnce(context),
    atOnce(understand),
    atOnce(() => understand()(NOBODY, null)),
  ];
  return { library, tables };
}
