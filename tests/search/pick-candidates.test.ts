/** A large record is answered as a small one is: what is not judged could not have answered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/search/create-library.ts';
import { largeCorpus } from '../bench/large-corpus.ts';
import { hostileQueries } from '../bench/large-record.ts';
import { ARTICLE, CLAIMS, LEXICON } from './sample-corpus.ts';

const SENTENCES = [
  'The Northern Railway Board closed 340 stations in the mountains before Winter',
  'Farmers near Lake Orlen sold 1200 tons of barley to merchants from Sudia',
  'A museum in the old Customs House shows maps that sailors drew by hand',
  'Teachers of the Valley School asked the mayor for warmer rooms and books',
  'Engineers repaired the bridge over the river Tarn within nine days',
];
const filler = largeCorpus(SENTENCES, ['unheard-of'], 3000);

const small = createLibrary({ articles: [ARTICLE], claims: CLAIMS, lexicon: LEXICON });
const large = createLibrary({
  articles: [...filler.articles, ARTICLE],
  claims: [...filler.claims, ...CLAIMS],
  lexicon: LEXICON,
});
const TODAY = '2031-08-01';

describe('a record of thousands of claims', () => {
  it.each([
    'how many dockers will be hired?',
    'did the strike begin in May 2031?',
    'what did Marta Holm say?',
    'who denied that a tanker sank?',
    'why did wages rise?',
  ])('still answers "%s" with the same claim', (question) => {
    const first = small.search(small.understand(question, TODAY)).hits[0];
    expect(first).toBeDefined();
    expect(large.search(large.understand(question, TODAY)).hits[0]?.claim.id).toBe(first?.claim.id);
  });

  it.each(Object.entries(hostileQueries(SENTENCES)))('survives %s', (_, text) => {
    const started = performance.now();
    const { hits, why } = large.search(large.understand(text, TODAY));
    expect(hits.length > 0).toBe(why === null);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('answers or refuses any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { hits, why } = large.search(large.understand(text, TODAY));
        expect(hits.length > 0).toBe(why === null);
      }),
      { numRuns: 30 },
    );
  });
});
