/** A full-text index over short texts: MiniSearch with the weights that measuring recommends. */
import MiniSearch from 'minisearch';
import { allSteps, later, type Steps } from './later.ts';
import { DEFAULT_TUNING, type Tuning } from './tuning.ts';
import { createFamilies } from './word-family.ts';

/** A text to be found, already in terms (see language/terms.ts), one list a field. */
export interface IndexedText {
  readonly id: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** A term that is searched for; weight 1 is that of a word of the question itself. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
  /** The asked term that this one stands for; itself when left out. */
  readonly asked?: string;
}

export interface TextHit {
  readonly id: number;
  readonly score: number;
  /** The asked terms that the text has, exactly or nearly. */
  readonly matched: readonly string[];
}

export interface TextIndex {
  /** Best first; texts of equal score in the order in which they were given. `only`: which texts are looked at. */
  search(terms: readonly QueryTerm[], only?: (id: number) => boolean): readonly TextHit[];
  has(term: string): boolean;
  /** Texts that have the term. */
  count(term: string): number;
  /** BM25's inverse document frequency, over all fields together. */
  idf(term: string): number;
  /** Terms of the index that a stemmer leaves apart from the given one. */
  kin(term: string): readonly string[];
}

function countTerms({ fields }: IndexedText, counts: Map<string, number>): void {
  const seen = new Set<string>();
  for (const terms of Object.values(fields)) for (const term of terms) seen.add(term);
  for (const term of seen) counts.set(term, (counts.get(term) ?? 0) + 1);
}

export const inverseFrequency = (texts: number, having: number): number =>
  Math.log(1 + (texts - having + 0.5) / (having + 0.5));

/** So many unknown words of a query are held against the words of the index: more are no question. */
const MOST_FUZZY = 20;
/** No word is longer; looking for near ones would take long. */
const LONGEST_FUZZY = 30;

/** How far a misspelt word may be from a word of the index; 0 where only the word itself will do. */
function tolerance(term: string, { fuzzyFrom, fuzzyTwoFrom }: Tuning): number {
  if (term.length < fuzzyFrom || term.length > LONGEST_FUZZY || /\d/.test(term)) return 0;
  return term.length < fuzzyTwoFrom ? 1 : 2;
}

/** Each term once, with its greatest weight; the terms that are asked for themselves come first. */
function mergeTerms(terms: readonly QueryTerm[]): Map<string, Required<QueryTerm>> {
  const merged = new Map<string, Required<QueryTerm>>();
  for (const { term, weight, asked = term } of terms) {
    const known = merged.get(term);
    if (!known || known.weight < weight) merged.set(term, { term, weight, asked: known?.asked ?? asked });
  }
  return merged;
}

/** The asked terms of which a text has one form or another. */
const askedOf = (terms: readonly string[], merged: ReadonlyMap<string, Required<QueryTerm>>): string[] => [
  ...new Set(terms.map((term) => merged.get(term)?.asked ?? term)),
];

/** `boosts`: field → weight; a field that a text lacks is empty. Texts are read one by one and not kept. */
export const createTextIndex = (
  boosts: Readonly<Record<string, number>>,
  texts: Iterable<IndexedText>,
  tuning: Tuning = DEFAULT_TUNING,
): TextIndex => allSteps(textIndexInSteps(boosts, texts, tuning));

/** The same, a step for each text. */
export function* textIndexInSteps(
  boosts: Readonly<Record<string, number>>,
  texts: Iterable<IndexedText>,
  tuning: Tuning = DEFAULT_TUNING,
): Steps<TextIndex> {
  const names = Object.keys(boosts);
  const counts = new Map<string, number>();
  const index = new MiniSearch<IndexedText>({
    fields: names,
    // Terms travel through MiniSearch as one string; they contain no spaces.
    extractField: (text, field) => (field === 'id' ? text.id : (text.fields[field] ?? []).join(' ')),
    tokenize: (joined) => (joined === '' ? [] : joined.split(' ')),
    processTerm: (term) => term,
  });
  for (const text of texts) {
    countTerms(text, counts);
    index.add(text);
    yield;
  }
  const size = index.documentCount;
  const idf = (term: string): number => inverseFrequency(size, counts.get(term) ?? 0);
  const fuzzyTerms = (terms: Iterable<string>): ReadonlySet<string> =>
    new Set(
      [...terms].filter((term) => !counts.has(term) && tolerance(term, tuning) > 0).slice(0, MOST_FUZZY),
    );

  const families = later(() => createFamilies(counts.keys()));
  const search: TextIndex['search'] = (terms, only) => {
    const merged = mergeTerms(terms);
    const asked = new Set([...merged.values()].map((term) => term.asked)).size;
    if (asked === 0) return [];
    const fuzzy = fuzzyTerms(merged.keys());
    const found = index.search([...merged.keys()].join(' '), {
      boost: { ...boosts },
      bm25: tuning.bm25,
      boostTerm: (term) => (merged.get(term)?.weight ?? 1) * idf(term) ** tuning.idfBoost,
      fuzzy: (term) => (fuzzy.has(term) ? tolerance(term, tuning) : false),
      // A factor of 0 skips the text before anything is reckoned.
      ...(only ? { boostDocument: (id: unknown) => Number(only(Number(id))) } : {}),
      weights: { fuzzy: tuning.fuzzyWeight, prefix: 0 },
    });
    return found
      .map(({ id, score, queryTerms }) => {
        const matched = askedOf(queryTerms, merged);
        // MiniSearch has multiplied by the number of matched terms: too much for sentences.
        const own = score / queryTerms.length;
        return { id: Number(id), score: own * (matched.length / asked) ** tuning.coordination, matched };
      })
      .sort((a, b) => b.score - a.score || a.id - b.id);
  };
  return {
    search,
    has: (term) => counts.has(term),
    count: (term) => counts.get(term) ?? 0,
    idf,
    kin: (term) => families()(term),
  };
}
