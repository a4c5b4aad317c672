/** All claims with the words by which they are found, and a text index over these. */
import { type Article, isBody } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { wordsOf } from '../language/terms.ts';
import { type ClaimTexts, claimTexts, FIELDS, type Field, withoutStopWords } from './claim-texts.ts';
import { later } from './later.ts';
import { properStems } from './proper-stems.ts';
import { type PhraseBook, stemsOf } from './question/phrase-book.ts';
import type { Unit } from './question/units.ts';
import { createTextIndex, type QueryTerm, type TextIndex } from './text-index.ts';
import { DEFAULT_TUNING } from './tuning.ts';

/** Weight of a field in the text index. */
const BOOSTS = { text: 1, speaker: 0.5, context: 0.5, near: 0.25, topics: 0.6 };
const SYNONYM_WEIGHT = 0.6;
const TOPIC_WEIGHT = 0.5;
const LIGHT_WEIGHT = 0.2;

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
  /** Text score by place; only claims that share a term. */
  score(units: readonly Unit[]): ReadonlyMap<number, number>;
  /** Does the stem stand in or around any claim? */
  has(stem: string): boolean;
  /** All words of the articles, not stemmed. */
  words(): ReadonlySet<string>;
  /** Is the stem that of a name: always written with a capital? */
  isProper(stem: string): boolean;
  idf(stem: string): number;
}

const topicTerm = (id: string): string => `topic:${id}`;

function indexClaim(claim: Claim, place: number, texts: ClaimTexts, country: string | null): IndexedClaim {
  const fields = new Map(
    FIELDS.map((field) => [field, { stems: new Set(texts[field]), joined: ` ${texts[field].join(' ')} ` }]),
  );
  return {
    place,
    claim,
    country,
    stems: (field) => texts[field],
    has: (field, stems) => {
      const [first, ...others] = stems;
      const text = fields.get(field);
      if (first === undefined || !text?.stems.has(first)) return false;
      return others.length === 0 || text.joined.includes(` ${stems.join(' ')} `);
    },
  };
}

const bodyOf = ({ text, blocks }: Article): string =>
  blocks
    .filter(isBody)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

const bodyWords = (article: Article): string[] => wordsOf(bodyOf(article));

function mainCountry(article: Article, countries: PhraseBook<string>): string | null {
  const counts = new Map<string, number>();
  for (const { values } of countries.findAll(stemsOf(bodyOf(article)))) {
    for (const code of values) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** What is searched for: the words, words that mean the same where the record has them, and topics. */
function queryTerms(units: readonly Unit[], index: TextIndex): QueryTerm[] {
  return units.flatMap(({ stem, alternatives, topics, light }) => {
    const weight = light ? LIGHT_WEIGHT : 1;
    const synonyms = new Set(alternatives.flat().filter((other) => other !== stem && index.has(other)));
    return [
      { term: stem, weight },
      ...[...synonyms].map((term) => ({ term, weight: weight * SYNONYM_WEIGHT })),
      ...topics.map((id) => ({ term: topicTerm(id), weight: weight * TOPIC_WEIGHT })),
    ];
  });
}

export function indexClaims(
  claims: readonly Claim[],
  articles: readonly Article[],
  countries: PhraseBook<string>,
): ClaimIndex {
  const mainCountries = new Map(
    articles.map((article) => [article.info.id, mainCountry(article, countries)]),
  );
  const byId = new Map(articles.map((article) => [article.info.id, article]));
  const shown = claims.filter(({ repeats }) => repeats === null);
  const texts = shown.map((claim) => claimTexts(claim, byId.get(claim.document.id)));
  const indexed = shown.map((claim, place) =>
    indexClaim(
      claim,
      place,
      texts[place] ?? claimTexts(claim, undefined),
      mainCountries.get(claim.document.id) ?? null,
    ),
  );
  const index = createTextIndex(
    BOOSTS,
    texts.map((fields, id) => ({
      id,
      fields: {
        ...Object.fromEntries(FIELDS.map((field) => [field, withoutStopWords(fields[field])])),
        topics: (shown[id]?.topics ?? []).map(topicTerm),
      },
    })),
    // How many of the words a claim has is judged by `coverage`, which knows synonyms.
    { ...DEFAULT_TUNING, coordination: 0 },
  );
  return {
    claims: indexed,
    score: (units) => new Map(index.search(queryTerms(units, index)).map(({ id, score }) => [id, score])),
    has: index.has,
    words: later(() => new Set(articles.flatMap(bodyWords))),
    isProper: properStems(articles),
    idf: index.idf,
  };
}
