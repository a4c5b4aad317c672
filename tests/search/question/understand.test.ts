import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/search/create-library.ts';
import { ARTICLE, CLAIMS, LEXICON } from '../sample-corpus.ts';

const library = createLibrary({ articles: [ARTICLE], claims: CLAIMS, lexicon: LEXICON });
const understand = (question: string) => library.understand(question, '2031-08-01');
const speakersOf = (question: string) => understand(question).speakers.map(({ id }) => id);
const unknownIn = (question: string) => understand(question).unknownNames;

describe('whose words are asked for', () => {
  it.each([
    ['what did holm say about jobs', ['marta-holm'], 'a surname'],
    ['что сказала Хольм', ['marta-holm'], 'in Russian'],
    ['did the harbour council spokeswoman promise jobs', ['marta-holm'], 'an office'],
    ['what did hollm say', ['marta-holm'], 'with a slip'],
    ['ports ministry tanker', ['nordian-ports-ministry', 'sudian-ports-ministry'], 'either of two'],
    ['compare Holm and Ilyin on wages', ['marta-holm', 'oleg-ilyin'], 'two of them'],
    ['harbour strike wages', [], 'nobody'],
  ])('%s → %j (%s)', (question, ids) => {
    expect(speakersOf(question)).toEqual(ids);
  });

  it('takes the first name in another spelling for a part of the name', () => {
    expect(understand('Martha Holm on wages').terms).not.toContain('martha');
  });

  it('takes no ordinary word for a misspelt name', () => {
    // "hole" is two letters from Holm, "berth" three from Berg.
    expect(speakersOf('is there a hole at the berth')).toEqual([]);
    expect(unknownIn('is there a hole at the berth')).toEqual([]);
  });
});

describe('names that nobody on record bears', () => {
  it.each([
    ['what did anna berg say about wages', ['Anna Berg'], 'known to the lexicon, in lower case'],
    ['what did holt say', ['Tom Holt'], 'one letter from Holm, but another person'],
    ['did Quentin Marlowe visit the harbour', ['Quentin Marlowe'], 'capitalised and unknown'],
    ['what did marlowe say about the strike', ['marlowe'], 'unknown, where a speaker stands'],
    ['what did petra vance say', ['petra vance'], 'named in a caption only'],
    ['what did holm say about Anna Berg', ['Anna Berg'], 'as what is spoken about'],
  ])('%s → %j (%s)', (question, names) => {
    expect(unknownIn(question)).toEqual(names);
  });

  it.each([
    'what did the minister say',
    'How Many Dockers Were Hired By The Council',
    'DID HOLM PROMISE JOBS',
    'what does the strike mean',
    '@everyone what did holm say',
  ])('none in %s', (question) => {
    expect(unknownIn(question)).toEqual([]);
  });
});

describe('the rest of a question', () => {
  it('reads the period and does not search for its words', () => {
    const { period, terms } = understand('how many dockers in june 2031');
    expect(period?.first).toBe('2031-06-01');
    expect(terms).toEqual(['docker']);
  });

  it('reads topics by terms and aliases, in any inflection and script', () => {
    expect(understand('are they striking').topics).toEqual(['strikes']);
    expect(understand('they walked out').topics).toEqual(['strikes']);
    expect(understand('забастовка').topics).toEqual(['strikes']);
    expect(understand('what is the pay').topics).toEqual(['wages']);
  });

  it('reads figures in digits, with multiples, but no years', () => {
    expect(understand('who said 2,400 or 3 million in 2031').figures).toEqual([2400, 3_000_000]);
  });

  it('keeps the words of the asker', () => {
    expect(understand('сколько докеров весной 2031').text).toBe('сколько докеров весной 2031');
  });

  it.each(['', '🥶🇨🇦', '— !!!', '\u0000'])('finds nothing in %j', (question) => {
    const query = understand(question);
    expect([query.terms, query.speakers, query.unknownNames, query.topics, query.figures]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});
