/** The last body named before a place in the text ("Moldova’s foreign ministry"), also one that has said nothing yet. */
import { BODIES } from '../../language/titles.ts';

export interface BodyPhrase {
  readonly phrase: string;
  readonly at: number;
}

/** Characters over which "the ministry" may reach back. */
const REACH = 600;
const MOST_WORDS = 6;
const MODIFIERS = new Set(
  (
    'foreign defence defense interior finance health energy transport justice economy education agriculture digital ' +
    'border election electoral central national federal regional general military intelligence security human rights'
  ).split(' '),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

/** `noun` narrows it to bodies of that noun; null when none with a name or country stands there. */
export function bodyPhraseBefore(text: string, at: number, noun: string | null): BodyPhrase | null {
  const from = Math.max(0, at - REACH);
  const words = [...text.slice(from, at).matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    at: from + index,
  }));
  for (let i = words.length - 1; i >= 0; i--) {
    const lower = words[i]?.word.toLowerCase() ?? '';
    if (noun ? lower !== noun : !BODIES.has(lower)) continue;
    const phrase = phraseTo(words, i);
    if (phrase) return phrase;
  }
  return null;
}

function phraseTo(words: readonly { word: string; at: number }[], last: number): BodyPhrase | null {
  let first = last;
  while (first > 0 && last - first < MOST_WORDS && belongs(words[first - 1]?.word ?? '')) first--;
  const part = words.slice(first, last + 1);
  const names = part
    .slice(0, -1)
    .some(({ word }) => /^\p{Lu}/u.test(word) && !/^(?:The|An?|In)$/u.test(word));
  const [start] = part;
  if (!names || !start) return null;
  return {
    phrase: part
      .map(({ word }) => word)
      .join(' ')
      .replace(/^The /u, ''),
    at: start.at,
  };
}

const belongs = (word: string): boolean => /^\p{Lu}/u.test(word) || MODIFIERS.has(word.toLowerCase());
