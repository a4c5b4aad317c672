/** All claims with the words by which they are found, and a text index over these. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { type ClaimTexts, claimTexts, FIELDS, type Field, withoutStopWords } from './claim-texts.ts';
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
  /** Has the claim's field these stems, one after the other? */
  has(field: Field, stems: readonly string[]): boolean;
}

export interface ClaimIndex {
  /** Without repetitions. */
  readonly claims: readonly IndexedClaim[];
  /** Text score by place; only claims that share a term. */
  score(units: readonly Unit[]): ReadonlyMap<number, number>;
  /** Does the stem stand in or around any claim? */
  has(stem: string): boolean;
  idf(stem: string): number;
}

const topicTerm = (id: string): string => `topic:${id}`;

function indexClaim(claim: Claim, place: number, texts: ClaimTexts): IndexedClaim {
  const fields = new Map(
    FIELDS.map((field) => [field, { stems: new Set(texts[field]), joined: ` ${texts[field].join(' ')} ` }]),
  );
  return {
    place,
    claim,
    has: (field, stems) => {
      const [first, ...others] = stems;
      const text = fields.get(field);
      if (first === undefined || !text?.stems.has(first)) return false;
      return others.length === 0 || text.joined.includes(` ${stems.join(' ')} `);
    },
  };
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

export function indexClaims(claims: readonly Claim[], articles: readonly Article[]): ClaimIndex {
  const byId = new Map(articles.map((article) => [article.info.id, article]));
  const shown = claims.filter(({ repeats }) => repeats === null);
  const texts = shown.map((claim) => claimTexts(claim, byId.get(claim.document.id)));
  const indexed = shown.map((claim, place) =>
    indexClaim(claim, place, texts[place] ?? claimTexts(claim, undefined)),
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
    idf: index.idf,
  };
}
