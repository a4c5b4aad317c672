import { describe, expect, it } from 'vitest';
import { createSuggester } from '../../src/search/suggest.ts';

const suggest = createSuggester([
  { value: 'holm', names: ['Marta Holm', 'Марта Хольм', 'spokeswoman of the Harbour Council'], weight: 3 },
  { value: 'ministry', names: ['Nordian Ports Ministry'], weight: 9 },
  { value: 'holmes', names: ['Ada Holmes'], weight: 1 },
]);

describe('suggestions while typing', () => {
  it.each([
    ['', ['ministry', 'holm', 'holmes'], 'nothing typed: who has most to say comes first'],
    ['  ', ['ministry', 'holm', 'holmes'], 'white space is nothing'],
    ['hol', ['holm', 'holmes'], 'the beginning of a word of the name'],
    ['ada h', ['holmes'], 'two words, the second unfinished'],
    ['marta', ['holm'], 'the beginning of the name'],
    ['martta', ['holm'], 'a slip of the keyboard'],
    ['марта', ['holm'], 'another script'],
    ['nordien', ['ministry'], 'a wrong vowel'],
    ['xyzzy', [], 'nothing like it'],
    ['🥶', [], 'no letters'],
  ])('%j → %j (%s)', (typed, expected) => {
    expect(suggest(typed, 25)).toEqual(expected);
  });

  it('gives no more than the limit', () => {
    expect(suggest('', 1)).toEqual(['ministry']);
  });

  it('answers 6,000 letters in bounded time', () => {
    const started = performance.now();
    suggest('a'.repeat(6000), 25);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
