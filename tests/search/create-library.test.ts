import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/search/create-library.ts';
import { ARTICLE, BEGAN, CLAIMS, CRANES, HEADLINE, HIRING, LEXICON, WAGES } from './sample-corpus.ts';

const library = createLibrary({ articles: [ARTICLE], claims: CLAIMS, lexicon: LEXICON });

describe('what is on record', () => {
  it('lists speakers by their claims, repetitions not counted', () => {
    expect(library.speakers.map(({ id, claims }) => [id, claims])).toEqual([
      ['marta-holm', 3],
      ['nordian-ports-ministry', 1],
      ['oleg-ilyin', 1],
      ['sudian-ports-ministry', 1],
    ]);
  });

  it('lists topics that have claims', () => {
    expect(library.topics).toEqual([{ id: 'strikes', label: 'Strikes', group: 'work', claims: 2 }]);
  });

  it('lists the years that claims are about', () => {
    expect(library.years).toEqual([{ year: 2031, claims: 2 }]);
  });

  it('sums up its documents', () => {
    expect(library.documents).toEqual([
      { info: ARTICLE.info, language: 'en', claims: 6, speakers: 4, warnings: [] },
    ]);
  });

  it('gives the claims of a speaker in the order of the text', () => {
    expect(library.claimsBy('marta-holm')).toEqual([HEADLINE, CRANES, HIRING, WAGES]);
    expect(library.claimsBy('oleg-ilyin')).toEqual([WAGES]);
    expect(library.claimsBy('harbour-gazette')).toEqual([BEGAN]);
    expect(library.claimsBy('nobody')).toEqual([]);
  });
});

describe('topics by name', () => {
  it.each([
    ['strikes', 'strikes', 'its id'],
    ['Strike', 'strikes', 'a term'],
    ['striking', 'strikes', 'inflected'],
    ['walked out', 'strikes', 'a phrase, inflected'],
    ['забастовки', 'strikes', 'in another script, inflected'],
    ['pay', 'wages', 'an alias, of a topic without claims'],
    ['strkie', 'strikes', 'a slip'],
    ['zeppelins', null, 'no topic'],
    ['', null, 'nothing'],
    ['🥶', null, 'no letters'],
  ])('%s → %s (%s)', (typed, id, _reason) => {
    expect(library.findTopic(typed)?.id ?? null).toBe(id);
  });
});

describe('completion', () => {
  it('completes speakers by name, role, office and script', () => {
    for (const typed of ['hol', 'marta h', 'spokesw', 'harbour council', 'хол', 'hollm']) {
      expect(library.suggestSpeakers(typed, 5)[0]?.id, typed).toBe('marta-holm');
    }
  });

  it('starts with who has most claims', () => {
    expect(library.suggestSpeakers('', 2).map(({ id }) => id)).toEqual([
      'marta-holm',
      'nordian-ports-ministry',
    ]);
  });

  it('offers nobody who is not on record', () => {
    expect(library.suggestSpeakers('anna berg', 5)).toEqual([]);
  });

  it('completes topics that have claims', () => {
    expect(library.suggestTopics('str', 5).map(({ id }) => id)).toEqual(['strikes']);
    expect(library.suggestTopics('pay', 5)).toEqual([]);
  });
});

it('reads periods as typed', () => {
  expect(library.readPeriod('may 2031', '2031-08-01')).toMatchObject({ kind: 'period' });
});
