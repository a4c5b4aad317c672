import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/language/tokens.ts';

const tokens = (text: string) => tokenise(text, { start: 0, end: text.length }).tokens;

describe('tokenise', () => {
  it('gives places that hold the words', () => {
    const text = 'Ada’s  hall — “open”,\tshe said… (at 5).';
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('reads two single marks as one double mark over both characters', () => {
    const text = "''Go,'' she said.";
    const marks = tokens(text).filter(({ text: word }) => word === '"');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["''", "''"]);
  });

  it.each([
    ['“We go,” Lynch said.', 'Lynch', 'before a verb of the past'],
    ['She is the mayor of Hull.', 'Hull', 'behind words in small letters'],
  ])('takes a capitalised verb for a name: %s', (text, name) => {
    expect(tokens(text).find(({ text: word }) => word === name)?.pos).toBe('PROPN');
  });

  it.each([
    ['Will Smith said the pier would close.', 'Will', 'PROPN'],
    ['The plan that Will described failed.', 'Will', 'PROPN'],
    ['Will Smith resign this year?', 'Will', 'AUX'],
    ['Will the pier close?', 'Will', 'AUX'],
  ])('%s: %s is %s', (text, word, pos) => {
    expect(tokens(text).find((token) => token.text === word)?.pos).toBe(pos);
  });

  it('leaves the verb of an order a verb', () => {
    expect(tokens('Stop the work.')[0]?.pos).toBe('VERB');
  });

  it('reads a part of a text with offsets into the whole', () => {
    const [first] = tokenise('Not this. But this.', { start: 10, end: 19 }).tokens;
    expect(first).toMatchObject({ text: 'But', start: 10, end: 13 });
  });

  it.each(['', ' ', '\n\n', '\u0000', '🏛'])('does not fail on %j', (text) => {
    expect(tokens(text).length).toBeLessThanOrEqual(1);
  });
});
