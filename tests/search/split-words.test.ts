import { describe, expect, it } from 'vitest';
import { splitWord } from '../../src/search/split-words.ts';

const COUNTS: Readonly<Record<string, number>> = {
  stop: 40,
  the: 900,
  strike: 30,
  harbour: 20,
  strikes: 3,
  str: 1,
  ike: 1,
  st: 1,
  dockers: 1,
  dock: 9,
  at: 400,
};
const split = (word: string) => splitWord(word, (piece) => COUNTS[piece] ?? 0, 2000);

describe('splitWord', () => {
  it('takes the likeliest row of known words', () => {
    expect(split('stopthestrike')).toEqual(['stop', 'the', 'strike']);
    expect(split('harbourstrikes')).toEqual(['harbour', 'strikes']);
  });

  it('believes a word that one text has when it is long', () => {
    expect(split('stopdockers')).toEqual(['stop', 'dockers']);
    expect(split('stopike')).toBeNull();
  });

  it.each(['zeppelins', 'strikezz', 'harbour'.repeat(6), 'thestop'.slice(0, 6), ''])(
    'leaves %j alone',
    (word) => {
      expect(split(word)).toBeNull();
    },
  );

  it('gives up on a row of more than five words', () => {
    expect(split('atatatatatat')).toBeNull();
  });
});
