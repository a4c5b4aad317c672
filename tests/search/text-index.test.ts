import { describe, expect, it } from 'vitest';
import { stemWord, termsOf } from '../../src/language/terms.ts';
import { createTextIndex } from '../../src/search/text-index.ts';

const index = (texts: readonly string[], titles: readonly string[] = []) =>
  createTextIndex(
    { text: 1, title: 1 },
    texts.map((text, id) => ({ id, fields: { text: termsOf(text), title: termsOf(titles[id] ?? '') } })),
  );
const ask = (question: string) => termsOf(question).map((term) => ({ term, weight: 1 }));
const order = (texts: readonly string[], question: string) =>
  index(texts)
    .search(ask(question))
    .map(({ id }) => id);

describe('ranking', () => {
  it('puts the text with the rare word before one with the frequent word', () => {
    // "harbour" stands in three texts, "tanker" in one: the latter tells more.
    expect(order(['harbour quay', 'harbour crane', 'harbour lamp', 'tanker quay'], 'harbour tanker')[0]).toBe(
      3,
    );
  });

  it('puts the text with both words before one that repeats a single word', () => {
    expect(order(['strike strike strike strike', 'strike wages'], 'strike wages')[0]).toBe(1);
  });

  it('does not let many frequent words outvote a rare one', () => {
    // MiniSearch as it comes multiplies by the number of words matched, and would prefer the first text.
    const texts = [
      'big port city news',
      'zeppelin',
      'big port',
      'port city',
      'city news',
      'big news',
      'news port city big',
    ];
    expect(order(texts, 'big port city news zeppelin').slice(0, 3)).toContain(1);
  });

  it('prefers the shorter of two texts with the same word', () => {
    expect(order(['crane on the eastern quay near the old mill', 'crane'], 'crane')).toEqual([1, 0]);
  });

  it('keeps the given order where nothing decides', () => {
    expect(order(['crane a', 'crane b', 'crane c'], 'crane')).toEqual([0, 1, 2]);
  });

  it('counts a word of the title', () => {
    const hits = index(['the port was shut', 'the port was open'], ['', 'Strike']).search(
      ask('strike at the port'),
    );
    expect(hits[0]?.id).toBe(1);
  });

  it('does not count a word twice that is asked twice', () => {
    const texts = ['strike', 'wages'];
    expect(index(texts).search(ask('strike strike wages'))).toEqual(index(texts).search(ask('strike wages')));
  });
});

describe('misspelt words', () => {
  it('finds a near word of five letters or more', () => {
    expect(order(['the convoy waits', 'the tanker waits'], 'convoi')).toEqual([0]);
    expect(order(['evacuation'], 'evakuation')).toEqual([0]);
  });

  it('does not blur a word that is in the index', () => {
    // "staff" is one letter from "stuff", but both are words here.
    expect(order(['staff met', 'stuff fell'], 'staff')).toEqual([0]);
  });

  it.each(['war', '1946', 'x'.repeat(5000)])('does not guess at %s', (word) => {
    expect(order(['was', '1945', 'x'.repeat(4999)], word)).toEqual([]);
  });
});

describe('edges', () => {
  it.each([
    [[], 'anything'],
    [['harbour'], ''],
    [['harbour'], 'the of and'],
    [['harbour'], 'zeppelin'],
  ])('finds nothing for %j and %j', (texts, question) => {
    expect(order(texts, question)).toEqual([]);
  });

  it('knows which terms it has', () => {
    expect(index(['harbour']).has(stemWord('harbour'))).toBe(true);
    expect(index(['harbour']).has('quay')).toBe(false);
  });
});
