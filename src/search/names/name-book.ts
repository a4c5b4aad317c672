/** Finds who bears a name: as written, in another case or word order, as it sounds, or misspelt. */
import type { Country } from '../../domain/lexicon.ts';
import { editDistance, forgivenSlips } from '../../language/edit-distance.ts';
import { later } from '../later.ts';
import { isCyrillic, LONGEST_NAME, nameWords, soundKey, withoutCase } from './name-forms.ts';

/** Somebody or something with all names that a text or a reader may use. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export type Bearers = ReadonlySet<string>;

export interface NameBook {
  /** Ids of those whose name is just this. */
  findAsWritten(words: readonly string[]): Bearers;
  /** Ids of those whose name is made of just these words; case endings, country adjectives and order may differ. */
  find(words: readonly string[]): Bearers;
  /** Likewise by sound, which forgives another transliteration. */
  findBySound(words: readonly string[]): Bearers;
  /** Likewise with slips of the keyboard, the nearest names only. */
  findNear(words: readonly string[]): Bearers;
}

type Table = ReadonlyMap<string, Bearers>;
const NOBODY: Bearers = new Set();
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'from', 'at', 's']);

/** Each word that names a country ("ukrainian", "uk") → its code, so that "Ukraine's" and "Ukrainian" are one. */
export function countryCodes(countries: readonly Country[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { code, name, adjectives, aliases } of countries) {
    for (const form of [name, ...adjectives, ...aliases]) {
      const [word = '', second] = nameWords(form);
      if (second !== undefined || word === '') continue;
      codes.set(word, code);
      // People leave out the apostrophe of "Estonia's".
      codes.set(`${word}s`, code);
    }
  }
  return codes;
}

function tabulate(entries: readonly Named[], keyOf: (words: string[]) => string): Table {
  const table = new Map<string, Set<string>>();
  for (const { id, names } of entries) {
    for (const name of names) {
      const key = keyOf(nameWords(name));
      if (key === '') continue;
      const bearers = table.get(key) ?? new Set();
      table.set(key, bearers.add(id));
    }
  }
  return table;
}

/** Sum of the slips, word by word, or `bound + 1` when there are more or a word is too far off. */
function slipsBetween(typed: readonly string[], name: readonly string[], bound: number): number {
  let slips = 0;
  for (const [place, word] of typed.entries()) {
    const other = name[place] ?? '';
    if (word === other) continue;
    const allowed = Math.min(forgivenSlips(Math.min(word.length, other.length)), bound - slips);
    const distance = allowed <= 0 ? 1 : editDistance(word, other, allowed);
    if (distance > allowed) return bound + 1;
    slips += distance;
  }
  return slips;
}

/** Names with their words, by how many words they have. */
type WordTable = ReadonlyMap<
  number,
  readonly { readonly words: readonly string[]; readonly bearers: Bearers }[]
>;

function byLength(table: Table): WordTable {
  const lengths = new Map<number, { words: readonly string[]; bearers: Bearers }[]>();
  for (const [key, bearers] of table) {
    const words = key.split(' ');
    const alike = lengths.get(words.length) ?? [];
    alike.push({ words, bearers });
    lengths.set(words.length, alike);
  }
  return lengths;
}

const MOST_SLIPS = 2;

function nearest(table: WordTable, typed: readonly string[]): Bearers {
  let least = MOST_SLIPS;
  let found = new Set<string>();
  for (const { words, bearers } of table.get(typed.length) ?? []) {
    const slips = slipsBetween(typed, words, least);
    if (slips > least) continue;
    if (slips < least) found = new Set();
    least = slips;
    for (const id of bearers) found.add(id);
  }
  return found;
}

export function createNameBook(entries: readonly Named[], countries: readonly Country[]): NameBook {
  const codes = later(() => countryCodes(countries));
  const bagKey = (words: readonly string[]): string =>
    words
      .filter((word) => !LINKS.has(word))
      .map((word) => codes().get(word) ?? word)
      .sort()
      .join(' ');
  const caseKey = (words: readonly string[]): string =>
    words.some(isCyrillic) ? words.map(withoutCase).join(' ') : '';

  const asWritten = later(() => tabulate(entries, (words) => words.join(' ')));
  const inAnyCase = later(() => tabulate(entries, caseKey));
  const inAnyOrder = later(() => tabulate(entries, bagKey));
  const asItSounds = later(() => tabulate(entries, soundKey));

  const wordsAsWritten = later(() => byLength(asWritten()));
  const wordsAsTheySound = later(() => byLength(asItSounds()));

  const findAsWritten = (words: readonly string[]): Bearers => asWritten().get(words.join(' ')) ?? NOBODY;
  const find = (words: readonly string[]): Bearers => {
    if (words.length === 0 || words.length > LONGEST_NAME) return NOBODY;
    return (
      asWritten().get(words.join(' ')) ??
      inAnyCase().get(caseKey(words)) ??
      (words.length > 1 ? inAnyOrder().get(bagKey(words)) : undefined) ??
      NOBODY
    );
  };
  const findBySound = (words: readonly string[]): Bearers => {
    if (words.length === 0 || words.length > LONGEST_NAME) return NOBODY;
    return asItSounds().get(soundKey(words)) ?? asItSounds().get(soundKey(words.map(withoutCase))) ?? NOBODY;
  };
  const findNear = (words: readonly string[]): Bearers => {
    if (words.length === 0 || words.length > LONGEST_NAME) return NOBODY;
    const written = nearest(wordsAsWritten(), words);
    return written.size > 0 ? written : nearest(wordsAsTheySound(), soundKey(words).split(' '));
  };
  return { findAsWritten, find, findBySound, findNear };
}
