/** Laws of the claim library that hold for any question and any typed name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';
import { createLibrary } from '../../src/search/create-library.ts';
import { ARTICLE, CLAIMS, LEXICON } from '../search/sample-corpus.ts';

const library = createLibrary({ articles: [ARTICLE], claims: CLAIMS, lexicon: LEXICON });
const WORDS =
  'what did holm ilyin anna berg say about the strike wages tanker how many dockers in 2031 2019 who ports ministry ' +
  'according to nordian sudian zeppelin compare latest not blockade weeks песков забастовка @everyone ; -- 🥶';
const question = fc.oneof(
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any question', () => {
  it('is either answered or refused with a reason, never both', () => {
    fc.assert(
      fc.property(question, (text) => {
        const query = library.understand(text, '2031-08-01');
        const { hits, why, leads, confidence } = library.search(query);
        expect(query.text).toBe(text);
        expect(hits.length > 0).toBe(why === null);
        expect(hits.length > 0 && leads.length > 0).toBe(false);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect([...hits, ...leads].every(({ claim }) => claim.repeats === null)).toBe(true);
        expect(new Set(hits.map(({ claim }) => claim.id)).size).toBe(hits.length);
      }),
      { numRuns: 300 },
    );
  });

  it('that names somebody unknown shows nothing', () => {
    fc.assert(
      fc.property(question, (text) => {
        const query = library.understand(text, '2031-08-01');
        if (query.unknownNames.length > 0) expect(library.search(query).hits).toEqual([]);
      }),
    );
  });
});

describe('any typed name', () => {
  it('finds only speakers on record, and offers no more than the limit', () => {
    fc.assert(
      fc.property(question, fc.nat(5), (typed, limit) => {
        const match = library.findSpeaker(typed);
        if (match.kind === 'one') expect(library.claimsBy(match.speaker.id)).not.toEqual([]);
        if (match.kind === 'several') expect(match.speakers.length).toBeGreaterThan(1);
        expect(library.suggestSpeakers(typed, limit).length).toBeLessThanOrEqual(limit);
        expect(library.suggestTopics(typed, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('editDistance', () => {
  /** The definition, word for word: the best of all ways to end. */
  function naive(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const ways = [
      naive(a.slice(1), b) + 1,
      naive(a, b.slice(1)) + 1,
      naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    ];
    if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(naive(a.slice(2), b.slice(2)) + 1);
    return Math.min(...ways);
  }

  it('is the naive distance, cut off above the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, bound) => {
        expect(editDistance(a, b, bound)).toBe(Math.min(naive(a, b), bound + 1));
      }),
      { numRuns: 300 },
    );
  });
});
