/** Whether the speaker that was found is the source of the gold, by place or else by name. */
import type { Span } from '../../../src/domain/span.ts';
import { type Word, wordsIn } from './words.ts';

const FUNCTION_WORDS = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'from', 'to', 'in', 'at']);
const TITLES = new Set(
  'mr mrs ms dr sen rep gov gen jr sr president senator secretary governor r d'.split(' '),
);
const PRONOUNS = new Set(
  'he she they it i we you who him her them his their its my our that which this these those whose'.split(
    ' ',
  ),
);
/** What follows the name in "Ada Keller, the mayor of …", "a spokesman for …". */
const AFTER_NAME = /,|\s(?:who|of|for|from|in|at|with|on)\s/;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/\.$/, '');

/** "Sen. Ada Keller, the mayor" → "keller". */
function headOf(phrase: string): string {
  const [name = ''] = phrase.replaceAll(/[“”"]/g, '').split(AFTER_NAME);
  const words = [...name.matchAll(/\p{L}[\p{L}’'.-]*/gu)].map(([word]) => bare(word));
  const telling = words.filter((word) => !TITLES.has(word) && !FUNCTION_WORDS.has(word));
  return telling.at(-1) ?? words.at(-1) ?? '';
}

const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

/**
 * Right when both share a word that says something, or, for another mention of the same person, when the
 * names agree. A pronoun says nothing about who it is, so it counts by place only.
 */
export function isSameSource(
  expected: readonly Span[],
  given: readonly Span[],
  text: string,
  words: readonly Word[],
): boolean {
  const there = wordsIn(expected, words);
  for (const at of wordsIn(given, words)) {
    if (there.has(at) && !FUNCTION_WORDS.has(words[at]?.text.toLowerCase() ?? '')) return true;
  }
  const expectedText = textOf(text, expected);
  const expectedHead = headOf(expectedText);
  const givenHead = headOf(textOf(text, given));
  if (givenHead === '' || PRONOUNS.has(expectedHead) || PRONOUNS.has(givenHead)) return false;
  if (expectedHead === givenHead) return true;
  const names = [...expectedText.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].map(([name]) => bare(name));
  return names.some((name) => name === givenHead && !TITLES.has(name) && !FUNCTION_WORDS.has(name));
}
