/** Questions as people type them: with slips, everyday words, figures in any spelling, and the wrong place or country. */
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/search/create-library.ts';
import { whyInWords } from '../../src/words/nothing-words.ts';
import { WORDS } from '../../src/words/words.ts';
import { ARTICLE, BEGAN, BLOCKADE, CLAIMS, CRANES, HIRING, LEXICON, TANKER, WAGES } from './sample-corpus.ts';

const library = createLibrary({ articles: [ARTICLE], claims: CLAIMS, lexicon: LEXICON });
const ask = (question: string) => library.search(library.understand(question, '2035-08-01'));
const found = (question: string) => ask(question).hits.map(({ claim }) => claim.id);

describe('answered all the same', () => {
  it.each([
    ['pls tell me about the blokade', BLOCKADE, 'chat words and a slip'],
    ['who finally announced the main blockade again', BLOCKADE, 'words that colour do not narrow'],
    ['2.400 dockers', HIRING, 'a point between thousands'],
    ['2 400 dockers', HIRING, 'a blank between thousands'],
    ['2,4k dockers', HIRING, 'a comma for the point, and a letter for thousand'],
    ['2,4 тысячи', HIRING, 'a scale in another language'],
    ['strike in may', BEGAN, 'a month of no year: of any year on record'],
    ['why is the number of wages going up', WAGES, 'a reason is asked for, although a number is named'],
    ['3 words on the blockade', BLOCKADE, 'a small number that nobody gives is no figure'],
  ])('%s', (question, claim) => {
    expect(found(question)[0]).toBe(claim.id);
  });

  it('shows denials when nothing but a denial is asked for', () => {
    expect(found('did anyone deny it?')).toEqual([TANKER.id]);
  });

  it('shows what is newest when nothing but that is asked for', () => {
    expect(found('latest').length).toBeGreaterThan(2);
  });

  it('shows both sides of a comparison first, whatever else fits', () => {
    const [first, second] = ask('compare holm and the nordian ports ministry').hits;
    const speakers = [first, second].map((hit) => hit?.claim.speaker?.id);
    expect(new Set(speakers)).toEqual(new Set(['marta-holm', 'nordian-ports-ministry']));
  });
});

describe('refused, with a true reason', () => {
  it.each([
    ['how many dockers will sudia hire', /dockers/, 'another country acts in the claims'],
    ['blockade in Quexport', /“quexport”|Quexport/i, 'a place that nobody has on record'],
    ['did holm resign', /Holm: 3 claims on record, none about resign/, 'what is asked about is in no claim'],
    ['holm on tankers', /Holm: 3 claims on record/, 'somebody else speaks of it'],
    ['dockers in may 2029', /Nothing on record about may 2029: the year on record is 2031/, 'another year'],
    ['2,500 dockers', /has the figure 2,500; figures on record: 2,400/, 'another figure'],
    ['what did holm finally say about zeppelins', /none about zeppelins/, 'the reason has no glue words'],
  ])('%s', (question, why) => {
    const result = ask(question);
    expect(result.hits.map(({ claim }) => claim.selector.exact)).toEqual([]);
    expect(result.why && whyInWords(result.why, WORDS.en.nothing)).toMatch(why);
  });

  it('keeps a claim of hers that only another one is asked of', () => {
    expect(found('cranes')).toContain(CRANES.id);
  });
});
