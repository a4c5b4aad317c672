import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/language/terms.ts';
import { claimIndexInSteps } from '../../src/search/claim-index.ts';
import { coverageOf, weighUnits } from '../../src/search/coverage.ts';
import { allSteps } from '../../src/search/later.ts';
import { createSpeller } from '../../src/search/question/spelling.ts';
import { readUnits } from '../../src/search/question/units.ts';
import { readVocabulary } from '../../src/search/question/vocabulary.ts';
import { ARTICLE, BEGAN, CLAIMS, CRANES, HIRING, LEXICON } from './sample-corpus.ts';

const vocabulary = readVocabulary(LEXICON);
const index = allSteps(claimIndexInSteps(CLAIMS, [ARTICLE], vocabulary.countries));
const cover = (question: string, id: string): number => {
  const units = weighUnits(
    readUnits(wordsOf(question), new Set(), vocabulary, 'what', createSpeller(index.words())),
    index,
  );
  const claim = index.claims.find((candidate) => candidate.claim.id === id);
  return claim ? coverageOf(units, claim, 'what') : Number.NaN;
};

describe('coverageOf', () => {
  it('is whole where the claim has every word, in any inflection', () => {
    expect(cover('hiring dockers', HIRING.id)).toBe(1);
  });

  it('does not ask for words that only ask', () => {
    expect(cover('what did they say about the number of dockers', HIRING.id)).toBe(1);
    expect(cover('what did they say', HIRING.id)).toBe(1);
  });

  it('gives a synonym a little less than the word', () => {
    expect(cover('dockers recruited', HIRING.id)).toBeLessThan(1);
    expect(cover('dockers recruited', HIRING.id)).toBeGreaterThan(0.85);
  });

  it('gives the topic of a claim less than its words', () => {
    expect(cover('strike', CRANES.id)).toBeGreaterThan(0);
    expect(cover('strike', CRANES.id)).toBeLessThan(cover('strike', BEGAN.id));
  });

  it('weighs a word that no text has more than one that others have', () => {
    expect(cover('dockers zeppelin', HIRING.id)).toBeLessThan(cover('dockers wages', HIRING.id));
  });
});
