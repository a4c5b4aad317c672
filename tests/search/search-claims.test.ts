import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/search/create-library.ts';
import { NOTHING_WORDS, whyInWords } from '../../src/words/nothing-words.ts';
import {
  ARTICLE,
  BEGAN,
  BLOCKADE,
  CLAIMS,
  CRANES,
  HEADLINE,
  HIRING,
  LEXICON,
  SUD_PORTS,
  TANKER,
  WAGES,
} from './sample-corpus.ts';

const library = createLibrary({ articles: [ARTICLE], claims: CLAIMS, lexicon: LEXICON });
const ask = (question: string) => library.search(library.understand(question, '2031-08-01'));
const found = (question: string) => ask(question).hits.map(({ claim }) => claim.id);

describe('the first claim answers', () => {
  it.each([
    ['what did holm say about cranes', CRANES, 'her claim with the word'],
    ['did the nordian ports ministry deny that a tanker had sunk', TANKER, 'speaker, polarity and words'],
    ['how many dockers will be hired', HIRING, 'the figure that counts dockers'],
    ['how many dockers will be taken on', HIRING, 'by a synonym'],
    ['how long is the blockade', BLOCKADE, 'the duration'],
    ['who warned of a blockade', BLOCKADE, 'the speaker of these words'],
    ['when did the strike begin', BEGAN, 'the claim with a time'],
    ['why did wages rise', WAGES, 'the claim with a cause'],
    ['what did ilyin say', WAGES, 'his only claim'],
    ['who said 2,400', HIRING, 'the figure asked for'],
    ['tankers gone down', TANKER, 'synonym of two words, and a plural'],
    ['strike in may 2031', BEGAN, 'what is about that month'],
    ['забастовка', BEGAN, 'a word in another script'],
  ])('%s', (question, claim) => {
    expect(found(question)[0]).toBe(claim.id);
  });
});

describe('what a constraint keeps out', () => {
  it('shows nobody else when somebody is asked for', () => {
    const speakers = ask('what did holm say about the strike').hits.map(({ claim }) => claim);
    expect(
      speakers.every(({ speaker, jointly }) => [speaker, ...jointly].some((one) => one?.id === 'marta-holm')),
    ).toBe(true);
  });

  it('shows claims said jointly', () => {
    expect(found('what did holm say about wages')).toEqual([WAGES.id]);
  });

  it('never shows a repetition', () => {
    expect(found('harbour council rejects walkout')).not.toContain(HEADLINE.id);
  });

  it('keeps to the speakers that a caller puts in', () => {
    const query = library.understand('blockade or tanker', '2031-08-01');
    const only = library.speakers.filter(({ id }) => id === SUD_PORTS.id);
    expect(library.search({ ...query, speakers: only }).hits.map(({ claim }) => claim.id)).toEqual([
      BLOCKADE.id,
    ]);
  });

  it('searches a query that a caller wrote by hand', () => {
    const { hits } = library.search({
      text: 'tanker',
      wanted: 'what',
      speakers: [],
      polarity: null,
      shared: [],
      unknownNames: [],
      period: null,
      topics: [],
      terms: ['tanker'],
      figures: [],
    });
    expect(hits.map(({ claim }) => claim.id)).toEqual([TANKER.id]);
  });
});

describe('nothing on record', () => {
  it.each([
    ['what did anna berg say', 'Nothing on record from or about Anna Berg.', 'nobody of that name spoke'],
    ['how many dockers in 2019', 'Nothing on record about 2019: the year on record is 2031.', 'no such year'],
    [
      'what did holm say about tankers',
      'Marta Holm: 3 claims on record, none about tankers.',
      'others spoke of it',
    ],
    [
      'how many dockers were paid for zeppelins',
      'No claim on record mentions “paid” or “zeppelins”.',
      'unknown matter',
    ],
    ['zemblan dockers', 'No claim on record mentions “zemblan”.', 'a country that occurs nowhere'],
    ['how many cranes', 'No claim on record gives such a figure for cranes.', 'known, but without a figure'],
    [
      'how many years does the strike last',
      'No claim on record gives such a figure for strike.',
      'no duration',
    ],
    [
      'who said 999 dockers',
      'No claim on record about dockers has the figure 999; figures on record: 2,400.',
      'another figure',
    ],
    ['best soup recipe', 'No claim on record mentions “best”, “soup” or “recipe”.', 'off the matter'],
    ['what did holm say about Anna Berg', 'Marta Holm: nothing on record about Anna Berg.', 'a name unknown'],
    ['', 'The question has no words that could be looked up.', 'nothing asked'],
    ['🥶', 'The question has no words that could be looked up.', 'no words'],
    ['what did they say', 'The question has no words that could be looked up.', 'only words of asking'],
  ])('%s → %s (%s)', (question, why) => {
    const found = ask(question);
    expect(found).toMatchObject({ hits: [], confidence: 0 });
    expect(found.why && whyInWords(found.why, NOTHING_WORDS.en)).toBe(why);
  });

  it('does not give Sudian claims for a Nordian question', () => {
    expect(found('sudian dockers hired')).toEqual([]);
  });

  it('offers what comes near as leads, of the one named', () => {
    expect(ask('how many cranes').leads[0]?.claim.id).toBe(CRANES.id);
    expect(ask('best soup recipe').leads).toEqual([]);
  });
});

describe('how sure', () => {
  it('is surer of a claim that has all words than of one that has some', () => {
    expect(ask('tanker sunk').confidence).toBeGreaterThan(ask('tanker sunk cape').confidence);
  });

  it('stays between 0 and 1', () => {
    for (const question of ['tanker', 'what did holm say', 'strike 2031', 'nothing of this']) {
      const { confidence } = ask(question);
      expect(confidence >= 0 && confidence <= 1).toBe(true);
    }
  });
});

describe('odd input', () => {
  it.each([
    'strike '.repeat(3000),
    'x'.repeat(6000),
    `${'Qwertz Uiopü '.repeat(460)}`,
    Array.from({ length: 1200 }, (_, n) => `w${n}q`).join(' '),
    "'; DROP TABLE claims; --",
    '(a+)+$ [[[ \\',
    '@everyone <@123> `strike`',
    '\u0000\u0007\u202e strike \u200b',
    'what did did did say say say',
    'according to',
    '2031 '.repeat(1200),
  ])('is answered in bounded time (%#)', (question) => {
    const started = performance.now();
    const { hits, why } = ask(question);
    expect(hits.length > 0 || why !== null).toBe(true);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('works on an empty corpus', () => {
    const empty = createLibrary({ articles: [], claims: [], lexicon: LEXICON });
    const { hits, why } = empty.search(
      empty.understand('what did holm say about the strike in 2031', '2031-08-01'),
    );
    expect(hits).toEqual([]);
    expect(why).not.toBeNull();
    expect(empty.findSpeaker('holm')).toMatchObject({ kind: 'none', knownAs: 'Marta Holm' });
    expect([empty.speakers, empty.topics, empty.years, empty.suggestSpeakers('h', 5)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});
