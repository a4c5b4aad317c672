/** Completion of what is being typed, over an index of distinct names, never of claims. */
import { editDistance, forgivenSlips } from '../language/edit-distance.ts';
import { isCyrillic, nameWords, soundOf } from './names/name-forms.ts';

/** Something to choose, with all the names by which it may be typed; `weight` orders what fits alike. */
export interface Choosable<T> {
  readonly value: T;
  readonly names: readonly string[];
  readonly weight: number;
}

/** Longest typed text that is looked at. */
const LONGEST_TYPED = 100;
/** No name has more words; more typed ones fit nothing. */
const MOST_WORDS = 12;

/** Keys in order of the alphabet, each with the numbers of the names that have it. */
interface Keys {
  /** Names that have a key which begins with the prefix; a name may come more than once. */
  startingWith(prefix: string): Iterable<number>;
}

function sortKeys(pairs: readonly (readonly [key: string, name: number])[]): Keys {
  const byKey = new Map<string, number[]>();
  for (const [key, name] of pairs) {
    const known = byKey.get(key);
    if (known) known.push(name);
    else byKey.set(key, [name]);
  }
  const keys = [...byKey.keys()].sort();
  const firstAt = (prefix: string): number => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  function* startingWith(prefix: string) {
    for (let at = firstAt(prefix); (keys[at] ?? '').startsWith(prefix) && at < keys.length; at++) {
      yield* byKey.get(keys[at] ?? '') ?? [];
    }
  }
  return { startingWith };
}

interface PreparedName {
  /** The place of what it names, the weightiest first. */
  readonly choice: number;
  readonly words: readonly string[];
  readonly cyrillic: boolean;
}

/** Names one of whose words fits each typed word. */
function namesWithAll(
  typed: readonly string[],
  namesWith: (word: string) => Iterable<number>,
): Iterable<number> {
  const [first = '', ...others] = [...typed].sort((a, b) => b.length - a.length);
  let found = new Set(namesWith(first));
  for (const word of others) {
    if (found.size === 0) break;
    const also = new Set(namesWith(word));
    found = new Set([...found].filter((name) => also.has(name)));
  }
  return found;
}

/** Words that begin alike, each with its names: for slips, of which hardly any is in the first letter. */
function byFirstLetter(names: readonly PreparedName[]) {
  const table = new Map<string, Map<string, number[]>>();
  for (const [number, { words }] of names.entries()) {
    for (const word of words) {
      const alike = table.get(word.charAt(0)) ?? new Map<string, number[]>();
      table.set(word.charAt(0), alike);
      const known = alike.get(word);
      if (known) known.push(number);
      else alike.set(word, [number]);
    }
  }
  return table;
}

function prepare<T>(choices: readonly Choosable<T>[]) {
  const names = choices.flatMap((choice, place): PreparedName[] =>
    choice.names.map((name) => {
      const words = nameWords(name);
      return { choice: place, words, cyrillic: isCyrillic(words.join('')) };
    }),
  );
  const wordsOfNames = names.flatMap(({ words }, number) => words.map((word) => [word, number] as const));
  const wholes = sortKeys(names.map(({ words }, number) => [words.join(' '), number] as const));
  const words = sortKeys(wordsOfNames);
  const sounds = sortKeys(wordsOfNames.map(([word, number]) => [soundOf(word), number] as const));
  const firstLetters = byFirstLetter(names);
  /** The unfinished word is held against as many letters of the name's words, and one more: it may lack one. */
  function* misspelt(word: string): Generator<number> {
    const bound = forgivenSlips(word.length);
    const isNear = (part: string, letters: number): boolean =>
      editDistance(word, part.slice(0, letters), bound) <= bound;
    for (const [part, numbers] of firstLetters.get(word.charAt(0)) ?? []) {
      if (isNear(part, word.length) || (bound > 0 && isNear(part, word.length + 1))) yield* numbers;
    }
  }
  /** Ways to fit, best first: it starts the name, words of it, sounds like it, is it misspelt. */
  const ways = (typed: readonly string[]): readonly (() => Iterable<number>)[] => [
    () => wholes.startingWith(typed.join(' ')),
    () => namesWithAll(typed, words.startingWith),
    () => namesWithAll(typed, (word) => sounds.startingWith(soundOf(word))),
    () => {
      const cyrillic = isCyrillic(typed.join(''));
      return [...namesWithAll(typed, misspelt)].filter((number) => names[number]?.cyrillic === cyrillic);
    },
  ];
  return { ways, choiceOf: (name: number): number => names[name]?.choice ?? 0 };
}

/** Best first; for empty input the weightiest. `limit` is the most that are returned. */
export function createSuggester<T>(
  choices: readonly Choosable<T>[],
): (typed: string, limit: number) => readonly T[] {
  const sorted = [...choices].sort((a, b) => b.weight - a.weight);
  const valuesAt = (places: Iterable<number>): T[] =>
    [...places].flatMap((place) => (sorted[place] ? [sorted[place].value] : []));
  const { ways, choiceOf } = prepare(sorted);
  return (typed, limit) => {
    const words = nameWords(typed.slice(0, LONGEST_TYPED));
    if (words.length === 0) {
      return typed.trim() === '' ? sorted.slice(0, limit).map(({ value }) => value) : [];
    }
    if (words.length > MOST_WORDS) return [];
    const found = new Set<number>();
    for (const way of ways(words)) {
      if (found.size >= limit) break;
      const fitting = new Set<number>();
      for (const name of way()) fitting.add(choiceOf(name));
      for (const place of [...fitting].sort((a, b) => a - b)) found.add(place);
    }
    return valuesAt([...found].slice(0, limit));
  };
}
