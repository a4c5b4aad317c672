import { describe, expect, it } from 'vitest';
import { createRanker } from '../../src/search/rank-corpus.ts';

const CORPUS = [
  {
    id: 'a',
    text: 'The harbour strike ended after 134,500 dockers voted.',
    title: 'Did dockers end the strike?',
  },
  { id: 'b', text: 'A tanker sank off the cape.', title: null },
  { id: 'c', text: 'Wages at the harbour rose by 5%.' },
];

describe('createRanker', () => {
  const ranker = createRanker(CORPUS);
  const ids = (query: string, limit = 10) => ranker.rank(query, limit).map(({ id }) => id);

  it('answers with ids of the collection, best first', () => {
    // a has strike and harbour, c only harbour, b neither.
    expect(ids('harbour strike')).toEqual(['a', 'c']);
  });

  it('reads a message as it is posted', () => {
    expect(ids('#TankerSank!! https://example.org — Port News (@port) May 3, 2031')[0]).toBe('b');
  });

  it('takes another spelling of a number for the same', () => {
    expect(ids('134500')).toEqual(['a']);
    expect(ids('5 per cent')).toEqual(['c']);
  });

  it('gives no more than the limit', () => {
    expect(ids('harbour strike wages tanker', 2)).toHaveLength(2);
    expect(ids('harbour', 0)).toEqual([]);
  });

  it.each(['', '🥶', '@everyone', "'; DROP TABLE claims; --", '(a+)+$', '\u0000\u0007'])(
    'has nothing for %j',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('answers a word said 3,000 times, and 6,000 letters, in bounded time', () => {
    const started = performance.now();
    expect(ids('strike '.repeat(3000))).toEqual(['a']);
    ids('x'.repeat(6000));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is surer of a text that has all of the question and no rival', () => {
    const sureOf = (query: string) => ranker.rankWithConfidence(query, 1).confidence;
    expect(sureOf('dockers voted to end the harbour strike')).toBeGreaterThan(sureOf('harbour zeppelins'));
    expect(sureOf('zeppelins')).toBe(0);
  });

  it('ranks alike with and without confidence', () => {
    expect(ranker.rankWithConfidence('harbour strike', 5).hits).toEqual(ranker.rank('harbour strike', 5));
  });

  it('finds a tag without capitals', () => {
    expect(ids('#harbourwages')[0]).toBe('c');
  });

  it('finds nothing in an empty collection', () => {
    expect(createRanker([]).rank('harbour', 5)).toEqual([]);
  });
});
