/** All claims with the words by which they are found, and a text index over these. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { wordsOf } from '../language/terms.ts';
import { type ClaimSources, indexSources } from './claim-sources.ts';
import { type ClaimTexts, claimTextReader, type Field, withoutStopWords } from './claim-texts.ts';
import { keptFor, type Steps } from './later.ts';
import { bodyOf, mainCountries } from './main-countries.ts';
import { properStems } from './proper-stems.ts';
import type { PhraseBook } from './question/phrase-book.ts';
import type { Unit } from './question/units.ts';
import { createStemOwners, type StemOwners } from './stem-owners.ts';
import { createStemStore, type StemStore } from './stem-store.ts';
import { surroundingsScorer, type WeighedField } from './surroundings-score.ts';
import { inverseFrequency, type QueryTerm, type TextIndex, textIndexInSteps } from './text-index.ts';
import { DEFAULT_TUNING } from './tuning.ts';

/** Weight of a field in the text index. */
const BOOSTS = { text: 1 };
/** Fields that many claims share; what is alike is stored once, and reckoned for candidates alone. */
const SHARED: readonly WeighedField[] = [
  ['speaker', 0.5],
  ['context', 0.5],
  ['near', 0.25],
];
const OWN: readonly WeighedField[] = [['text', BOOSTS.text]];
const TOPIC_BOOST = 0.6;
const SYNONYM_WEIGHT = 0.6;
const TOPIC_WEIGHT = 0.5;
const LIGHT_WEIGHT = 0.2;
/**
 * A stem that more claims have is not in the text index: its list would be long to walk through and to keep, and it tells
 * little. It is reckoned for candidates alone, by the same formula.
 */
const MOST_POSTINGS = 200;
/**
 * Weights bring their idf along; how many of the words a claim has is judged by `coverage`, which knows synonyms; and
 * misspelt words have been put right before (`question/spelling.ts`).
 */
const CLAIM_TUNING = { ...DEFAULT_TUNING, idfBoost: 0, coordination: 0, fuzzyFrom: Number.POSITIVE_INFINITY };
/** Units of a pasted text that are looked up. */
const MOST_UNITS = 100;

export interface IndexedClaim {
  readonly place: number;
  readonly claim: Claim;
  /** ISO code of the country that its document mentions most; null when it mentions none. */
  readonly country: string | null;
  /** Has the claim's field these stems, one after the other? */
  has(field: Field, stems: readonly string[]): boolean;
  /** All stems of the field, in order, stop words included. */
  stems(field: Field): readonly string[];
}

export interface ClaimIndex {
  /** Without repetitions. */
  readonly claims: readonly IndexedClaim[];
  /** Text scores of the given claims by place; only of those that share a term. */
  score(units: readonly Unit[], claims: readonly IndexedClaim[]): ReadonlyMap<number, number>;
  /** Calls back for each claim, by place, and each of its `FIELDS`, by place, that has the stem; possibly more than once. */
  visit(stem: string, visit: (place: number, field: number) => void): void;
  readonly sources: ClaimSources;
  /** Places of the claims on the topic. */
  onTopic(id: string): readonly number[];
  /** Does the stem stand in or around any claim? */
  has(stem: string): boolean;
  /** All words of the articles, not stemmed. */
  words(): ReadonlySet<string>;
  /** Is the stem that of a name: always written with a capital? */
  isProper(stem: string): boolean;
  idf(stem: string): number;
}

const NO_TEXTS: ClaimTexts = { text: [], speaker: [], context: [], near: [] };

/** Has one of the runs these stems, one after the other? */
function runsHave(store: StemStore, runs: ClaimTexts[Field], stems: readonly string[]): boolean {
  const ids: number[] = [];
  for (const stem of stems) {
    const id = store.idOf(stem);
    if (id < 0) return false;
    ids.push(id);
  }
  return ids.length > 0 && runs.some((run) => store.find(run, ids) >= 0);
}

/** A class, so that a hundred thousand of them share their functions. */
class StoredClaim implements IndexedClaim {
  readonly place: number;
  readonly claim: Claim;
  readonly country: string | null;
  readonly #texts: ClaimTexts;
  readonly #store: StemStore;

  constructor(place: number, claim: Claim, country: string | null, texts: ClaimTexts, store: StemStore) {
    this.place = place;
    this.claim = claim;
    this.country = country;
    this.#texts = texts;
    this.#store = store;
  }

  has(field: Field, stems: readonly string[]): boolean {
    return runsHave(this.#store, this.#texts[field], stems);
  }

  stems(field: Field): readonly string[] {
    return this.#texts[field].flatMap((run) => this.#store.stemsOf(run));
  }
}

function bodyWords(articles: readonly Article[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const article of articles) for (const word of wordsOf(bodyOf(article))) words.add(word);
  return words;
}

type Has = (stem: string) => boolean;

/** What is searched for: the words, and words that mean the same where the record has them. */
function queryTerms(units: readonly Unit[], has: Has): QueryTerm[] {
  return units.flatMap(({ stem, alternatives, light }) => {
    const weight = light ? LIGHT_WEIGHT : 1;
    const synonyms = new Set(alternatives.flat().filter((other) => other !== stem && has(other)));
    return [
      { term: stem, weight },
      ...[...synonyms].map((term) => ({ term, weight: weight * SYNONYM_WEIGHT })),
    ];
  });
}

/** The heaviest weight of each term. */
function heaviest(terms: readonly QueryTerm[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return weights;
}

interface Scored {
  readonly texts: readonly ClaimTexts[];
  readonly claims: readonly Claim[];
  readonly store: StemStore;
  readonly owners: StemOwners;
  readonly index: TextIndex;
  readonly idf: (stem: string) => number;
  readonly topicIdf: (id: string) => number;
}

/** A topic that is asked about, with its weight in the score of each claim on it. */
function topicScores(units: readonly Unit[], { topicIdf }: Scored): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { topics, light } of units) {
    const weight = TOPIC_BOOST * TOPIC_WEIGHT * (light ? LIGHT_WEIGHT : 1);
    for (const id of topics) {
      scores.set(id, Math.max(weight * topicIdf(id) ** 2, scores.get(id) ?? 0));
    }
  }
  return scores;
}

/** BM25 of a topic, which a claim has once or not at all; `size`: topics of the claim, as a share of the mean. */
function topicGain(size: number): number {
  const { k, d, b } = DEFAULT_TUNING.bm25;
  return d + (k + 1) / (1 + k * (1 - b + b * size));
}

function scorer(scored: Scored): ClaimIndex['score'] {
  const { texts, claims: all, store, owners, index, idf } = scored;
  const has: Has = (stem) => owners.count(store.idOf(stem)) > 0;
  const meanTopics = all.reduce((sum, { topics }) => sum + topics.length, 0) / Math.max(1, all.length);
  return (units, claims) => {
    const read = units.slice(0, MOST_UNITS);
    const terms = [...heaviest(queryTerms(read, has))].map(([term, weight]) => ({
      term,
      weight: weight * idf(term),
    }));
    const sought = terms.flatMap(({ term, weight }) => {
      const id = store.idOf(term);
      return id < 0 ? [] : [{ id, weight }];
    });
    const frequent = sought.filter(({ id }) => owners.countIn('text', id) > MOST_POSTINGS);
    const shared = surroundingsScorer(sought, SHARED, store, owners, texts.length, DEFAULT_TUNING.bm25);
    const own = surroundingsScorer(frequent, OWN, store, owners, texts.length, DEFAULT_TUNING.bm25);
    const onTopics = topicScores(read, scored);
    const wanted = new Uint8Array(texts.length);
    for (const { place } of claims) wanted[place] = 1;
    const only = claims.length === texts.length ? undefined : (id: number) => wanted[id] === 1;
    const scores = new Map(index.search(terms, only).map(({ id, score }) => [id, score]));
    for (const { place } of claims) {
      let more = shared(texts[place] ?? NO_TEXTS) + own(texts[place] ?? NO_TEXTS);
      const topics = all[place]?.topics ?? [];
      for (const id of topics) more += (onTopics.get(id) ?? 0) * topicGain(topics.length / meanTopics);
      if (more > 0) scores.set(place, (scores.get(place) ?? 0) + more);
    }
    return scores;
  };
}

function placesByTopic(claims: readonly Claim[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { topics }] of claims.entries()) {
    for (const id of topics) {
      const known = places.get(id);
      if (known) known.push(place);
      else places.set(id, [place]);
    }
  }
  return places;
}

const wordsIn = keptFor(bodyWords);
const properIn = keptFor(properStems);

function* readTexts(
  claims: readonly Claim[],
  read: (claim: Claim) => ClaimTexts,
): Steps<readonly ClaimTexts[]> {
  const texts: ClaimTexts[] = [];
  for (const claim of claims) {
    texts.push(read(claim));
    yield;
  }
  return texts;
}

/** A step for each article and claim. */
export function* claimIndexInSteps(
  claims: readonly Claim[],
  articles: readonly Article[],
  countries: PhraseBook<string>,
): Steps<ClaimIndex> {
  const countryOf = yield* mainCountries(articles, countries);
  const shown = claims.filter(({ repeats }) => repeats === null);
  const builder = createStemStore();
  const texts = yield* readTexts(shown, claimTextReader(articles, builder));
  const store = builder.build();
  yield;
  const owners = createStemOwners(texts, store);
  const isRare = (stem: string): boolean => owners.countIn('text', store.idOf(stem)) <= MOST_POSTINGS;
  const stemsIn = (runs: ClaimTexts[Field]) =>
    withoutStopWords(runs.flatMap((run) => store.stemsOf(run))).filter(isRare);
  function* indexedTexts() {
    for (const [id, { text }] of texts.entries()) yield { id, fields: { text: stemsIn(text) } };
  }
  yield;
  const index = yield* textIndexInSteps(BOOSTS, indexedTexts(), CLAIM_TUNING);
  const idf = (stem: string): number => inverseFrequency(texts.length, owners.count(store.idOf(stem)));
  const byTopic = placesByTopic(shown);
  const topicIdf = (id: string): number => inverseFrequency(texts.length, byTopic.get(id)?.length ?? 0);
  return {
    claims: shown.map((claim, place) => {
      const fields = texts[place] ?? NO_TEXTS;
      return new StoredClaim(place, claim, countryOf.get(claim.document.id) ?? null, fields, store);
    }),
    score: scorer({ texts, claims: shown, store, owners, index, idf, topicIdf }),
    sources: indexSources(shown),
    visit: (stem, visit) => owners.visit(store.idOf(stem), visit),
    onTopic: (id) => byTopic.get(id) ?? [],
    has: (stem) => owners.count(store.idOf(stem)) > 0,
    words: () => wordsIn(articles),
    isProper: properIn(articles),
    idf,
  };
}
