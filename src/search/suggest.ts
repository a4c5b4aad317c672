/** Completion of what is being typed, over an index of distinct names, never of claims. */
import { editDistance, forgivenSlips } from './names/edit-distance.ts';
import { isCyrillic, nameWords, soundOf } from './names/name-forms.ts';

/** Something to choose, with all the names by which it may be typed; `weight` orders what fits alike. */
export interface Choosable<T> {
  readonly value: T;
  readonly names: readonly string[];
  readonly weight: number;
}

/** Longest typed text that is looked at. */
const LONGEST_TYPED = 100;

/** Ranks of fit, best first. */
const STARTS_NAME = 4;
const STARTS_WORD = 3;
const SOUNDS_LIKE = 2;
const MISSPELT = 1;

interface Prepared<T> {
  readonly choice: Choosable<T>;
  readonly names: readonly (readonly string[])[];
}

/** Every typed word begins a word of the name; the last may be unfinished. */
const beginsWords = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.every((word) => name.some((part) => part.startsWith(word)));

const soundsAlike = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.every((word) => name.some((part) => soundOf(part).startsWith(soundOf(word))));

/** The unfinished word is held against as many letters of the name's words. */
function isMisspelt(typed: readonly string[], name: readonly string[]): boolean {
  return typed.every((word) => {
    const bound = forgivenSlips(word.length);
    return name.some(
      (part) => editDistance(word, part.slice(0, word.length), bound) <= bound && part[0] === word[0],
    );
  });
}

function fitOf(typed: readonly string[], name: readonly string[]): number {
  if (name.join(' ').startsWith(typed.join(' '))) return STARTS_NAME;
  if (beginsWords(typed, name)) return STARTS_WORD;
  const sameScript = isCyrillic(typed.join('')) === isCyrillic(name.join(''));
  if (soundsAlike(typed, name)) return SOUNDS_LIKE;
  return sameScript && isMisspelt(typed, name) ? MISSPELT : 0;
}

/** Best first; for empty input the weightiest. `limit` is the most that are returned. */
export function createSuggester<T>(
  choices: readonly Choosable<T>[],
): (typed: string, limit: number) => readonly T[] {
  const prepared: readonly Prepared<T>[] = choices
    .map((choice) => ({ choice, names: choice.names.map(nameWords) }))
    .sort((a, b) => b.choice.weight - a.choice.weight);
  return (typed, limit) => {
    const words = nameWords(typed.slice(0, LONGEST_TYPED));
    if (words.length === 0) {
      return typed.trim() === '' ? prepared.slice(0, limit).map(({ choice }) => choice.value) : [];
    }
    return prepared
      .map(({ choice, names }) => ({ choice, fit: Math.max(0, ...names.map((name) => fitOf(words, name))) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit)
      .slice(0, limit)
      .map(({ choice }) => choice.value);
  };
}
