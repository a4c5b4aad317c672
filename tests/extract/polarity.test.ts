/** What the speaker does with a claim, where a word of promise, plan or possibility stands in it. */
import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const polarityOf = (sentence: string, words: string): string =>
  claimWith(extractFrom(['Minister Paul Orlov met reporters.', sentence]).claims, words).polarity;

describe('a promise in what is said', () => {
  it.each([
    ['Orlov said the alliance broke its promise to halt the works.', 'halt the works'],
    ['Orlov said the council abandoned its pledge to close the harbour.', 'close the harbour'],
  ])('that others broke commits nobody: %s', (sentence, words) => {
    expect(polarityOf(sentence, words)).toBe('affirms');
  });
});

describe('a plan', () => {
  it.each([
    'Orlov said the army expects 150,000 recruits by the autumn.',
    'Orlov said the army expects $5 million by the autumn.',
    'Orlov said the army expects new recruits by the autumn.',
  ])('looks ahead, with a figure as without: %s', (sentence) => {
    expect(polarityOf(sentence, 'by the autumn')).toBe('forecasts');
  });
});

describe('a possibility', () => {
  it.each([
    ['may have to close the harbour', 'forecasts'],
    ['could have serious consequences', 'forecasts'],
    ['may have left the harbour', 'affirms'],
    ['may be sinking fast', 'affirms'],
    ['might slowly be sinking', 'affirms'],
  ])('%s: %s', (words, polarity) => {
    expect(polarityOf(`Orlov said the company ${words}.`, words)).toBe(polarity);
  });
});

describe('a suggestion', () => {
  it('is a plan where something is suggested', () => {
    expect(polarityOf('Orlov suggested moving the cranes to the quay.', 'moving the cranes')).toBe(
      'forecasts',
    );
  });

  it('is a statement where “nothing” follows', () => {
    expect(polarityOf('Orlov suggested nothing of the sort had happened.', 'of the sort')).toBe('affirms');
  });
});
