import { describe, expect, it } from 'vitest';
import { normaliseText, stemWord, termReader, termsOf, wordsOf } from '../../src/language/terms.ts';

describe('normaliseText', () => {
  it.each([
    ['134,500 men', '134500 men', 'a thousands separator does not split a number'],
    ['1,2 and 3', '1,2 and 3', 'a comma that separates no thousands stays'],
    ['5 per cent', '5  percent ', 'spellings of per cent are one'],
    ['5%', '5 percent ', 'the sign as well'],
    ['400k', '400 thousand', 'suffixes are written out'],
    ['$2bn', '$2 billion', 'behind a currency too'],
    ['the U.K. said', 'the UK  said', 'an acronym loses its points'],
    ['Kyiv’s and it’s', 'Kyiv and it', 'a possessive is the same word'],
    ["don't", 'dont', 'an apostrophe inside a word falls away'],
    ['Café Müller', 'Cafe Muller', 'people type names without diacritics'],
  ])('%s', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('leaves a model name alone: its letter is no multiple', () => {
    expect(normaliseText('the M4K and 4km')).toBe('the M4K and 4km');
  });
});

describe('wordsOf', () => {
  it('keeps decimals whole and drops what is neither letter nor digit', () => {
    expect(wordsOf('“1.5 million” — (soon)…')).toEqual(['1.5', 'million', 'soon']);
  });

  it.each(['', '🥶🇨🇦', '!!! … —', '\u0000\u200b\u202e'])('finds no words in %j', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe('stemWord', () => {
  it.each([
    ['conscription', 'conscript', 'the noun in -ion keeps its t'],
    ['elections', 'elect', 'also in the plural'],
    ['soldiers', 'soldier', 'a plural'],
    ['denied', 'deni', 'a past tense'],
  ])('%s → %s (%s)', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });

  it('takes British and American spellings for one', () => {
    for (const [british, american] of [
      ['mobilisation', 'mobilization'],
      ['mobilised', 'mobilized'],
      ['organise', 'organize'],
    ] as const) {
      expect(stemWord(british)).toBe(stemWord(american));
    }
  });

  it.each([
    ['rose', 'rise'],
    ['risen', 'rises'],
    ['withdrew', 'withdrawing'],
    ['women', 'woman'],
    ['buses', 'bus'],
  ])('takes %s and %s for one, irregular as they are', (form, other) => {
    expect(stemWord(form)).toBe(stemWord(other));
  });

  it.each([
    ['defence', 'defense'],
    ['neighbouring', 'neighboring'],
  ])('takes the spellings %s and %s for one', (british, american) => {
    expect(stemWord(british)).toBe(stemWord(american));
  });

  it.each([
    ['mobilisation', 'mobile'],
    ['organizing', 'organ'],
    ['generalized', 'general'],
  ])('keeps %s and %s apart: only the ending makes them what they are', (verb, other) => {
    expect(stemWord(verb)).not.toBe(stemWord(other));
  });

  it('takes case forms of Russian words for one', () => {
    expect(stemWord('мобилизации')).toBe(stemWord('мобилизация'));
  });

  it.each(['2022', 'f16', `${'a'.repeat(41)}ing`])('leaves %s as it is', (word) => {
    expect(stemWord(word)).toBe(word);
  });
});

describe('termsOf', () => {
  it('leaves out stop words and keeps repetitions, for term frequencies', () => {
    expect(termsOf('What did the dockers say of the docker?')).toEqual(['docker', 'sai', 'docker']);
  });

  it('gives question and text the same terms', () => {
    expect(termsOf('5% of 134,500 recruits')).toEqual(termsOf('5 per cent of the 134500 recruit'));
  });

  it('is the same for many texts in a row', () => {
    const { read } = termReader();
    for (const text of ['The dockers rose', 'dockers rose the', '', 'Dockers 5% of 134,500']) {
      expect(read(text)).toEqual(termsOf(text));
    }
  });
});
