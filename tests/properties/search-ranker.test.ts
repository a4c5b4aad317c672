/** The ranker against a naive twin that scores every text by the formula, and laws that hold for any collection. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/language/terms.ts';
import { createRanker, type RankedText } from '../../src/search/rank-corpus.ts';
import { DEFAULT_TUNING } from '../../src/search/tuning.ts';

/** Long words without common stems, so that no misspelling comes in; "w" words are never one slip apart. */
const WORDS = ['harbour', 'tanker', 'crane', 'wage', 'strike', 'quay', 'council', 'blockade'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const corpus = fc
  .array(fc.record({ text, title: text }), { maxLength: 12 })
  .map((texts) => texts.map((entry, place): RankedText => ({ id: `t${place}`, ...entry })));

const { k, b, d } = DEFAULT_TUNING.bm25;
const idf = (texts: number, having: number) => Math.log(1 + (texts - having + 0.5) / (having + 0.5));
const fieldsOf = (entry: RankedText) => [termsOf(entry.text), termsOf(entry.title ?? '')];

/** BM25+ of one term in one field, with MiniSearch's constants; lengths are counted in distinct words, as it does. */
function fieldScore(texts: readonly RankedText[], entry: RankedText, place: number, term: string): number {
  const wordsOf = (other: RankedText) => fieldsOf(other)[place] ?? [];
  const count = wordsOf(entry).filter((word) => word === term).length;
  if (count === 0) return 0;
  const average = texts.reduce((sum, other) => sum + new Set(wordsOf(other)).size, 0) / texts.length;
  const having = texts.filter((other) => wordsOf(other).includes(term)).length;
  const length = new Set(wordsOf(entry)).size;
  return idf(texts.length, having) * (d + (count * (k + 1)) / (count + k * (1 - b + (b * length) / average)));
}

/** Both fields, times idf of the whole, times (matched / asked)^0.3. */
function naiveScores(texts: readonly RankedText[], query: string): Map<string, number> {
  const asked = [...new Set(termsOf(query))];
  const scores = new Map<string, number>();
  for (const entry of texts) {
    const matched = asked.filter((term) => fieldsOf(entry).flat().includes(term));
    if (matched.length === 0) continue;
    const score = matched.reduce((sum, term) => {
      const anywhere = texts.filter((other) => fieldsOf(other).flat().includes(term)).length;
      const both = fieldScore(texts, entry, 0, term) + fieldScore(texts, entry, 1, term);
      return sum + idf(texts.length, anywhere) * both;
    }, 0);
    scores.set(entry.id, score * (matched.length / asked.length) ** DEFAULT_TUNING.coordination);
  }
  return scores;
}

describe('createRanker', () => {
  it('scores as the naive twin does', () => {
    fc.assert(
      fc.property(corpus, text, (texts, query) => {
        const twin = naiveScores(texts, query);
        const ranking = createRanker(texts).rank(query, 100);
        expect(new Set(ranking.map(({ id }) => id))).toEqual(new Set(twin.keys()));
        for (const { id, score } of ranking) expect(score).toBeCloseTo(twin.get(id) ?? Number.NaN, 6);
      }),
      { numRuns: 200 },
    );
  });

  it('gives falling scores, each id once, and a prefix of the ranking for a smaller limit', () => {
    fc.assert(
      fc.property(corpus, text, fc.nat(8), (texts, query, limit) => {
        const all = createRanker(texts).rank(query, 100);
        expect(all.every(({ score }, place) => place === 0 || score <= (all[place - 1]?.score ?? 0))).toBe(
          true,
        );
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(createRanker(texts).rank(query, limit)).toEqual(all.slice(0, limit));
      }),
    );
  });

  it('does not care how a query is ordered, repeated or capitalised', () => {
    fc.assert(
      fc.property(corpus, fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }), (texts, words) => {
        const ranker = createRanker(texts);
        const plain = ranker.rank(words.join(' '), 100).map(({ id, score }) => [id, score.toFixed(9)]);
        const other = [...words].reverse().concat(words).join(', ').toUpperCase();
        const again = ranker.rank(other, 100).map(({ id, score }) => [id, score.toFixed(9)]);
        expect(new Map(again.map(([id = '', score]) => [id, score]))).toEqual(
          new Map(plain.map(([id = '', score]) => [id, score])),
        );
      }),
    );
  });

  it('answers any text whatever', () => {
    const ranker = createRanker([{ id: 'a', text: 'harbour strike', title: 'wages' }]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        expect(ranker.rank(query, 5).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
