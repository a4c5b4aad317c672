/** The word that a misspelt word of a question most likely stands for. */

import { editDistance } from '../../language/edit-distance.ts';
import { stemWord } from '../../language/terms.ts';

const SHORTEST = 4;
const LONGEST = 30;
/** From this many letters on two slips are forgiven. */
const LONG = 8;
/** In shorter words another letter makes another word ("tall", "tell"): only left out, doubled or swapped ones count. */
const SUBSTITUTABLE = 6;
const LETTERS = /^\p{L}+$/u;

export interface Speller {
  /** The stem of a word of a question: its own when that is known or nothing is near, else that of the nearest word. */
  stemOf(word: string): string;
}

const isSubstitution = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') !== [...b].sort().join('');

const canBeMisspelt = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && LETTERS.test(word);

/** `words`: of equally near ones the first is taken; a word in another inflection is known as well. */
export function createSpeller(words: Iterable<string>): Speller {
  const known = new Set<string>();
  const byFirst = new Map<string, Set<string>>();
  for (const word of words) {
    known.add(word).add(stemWord(word));
    if (!canBeMisspelt(word)) continue;
    const alike = byFirst.get(word.charAt(0)) ?? new Set();
    byFirst.set(word.charAt(0), alike.add(word));
  }
  const nearestTo = (word: string): string | null => {
    let bound = word.length < LONG ? 1 : 2;
    let nearest: string | null = null;
    // Hardly anybody mistypes the first letter, and looking at all words would take long.
    for (const other of byFirst.get(word.charAt(0)) ?? []) {
      const distance = editDistance(word, other, bound);
      const another = word.length < SUBSTITUTABLE && isSubstitution(word, other);
      if (distance > bound || (nearest !== null && distance === bound) || another) continue;
      nearest = other;
      bound = distance;
    }
    return nearest;
  };
  const stemOf = (word: string): string => {
    const stem = stemWord(word);
    if (!canBeMisspelt(word) || known.has(word) || known.has(stem)) return stem;
    const nearest = nearestTo(word);
    return nearest === null ? stem : stemWord(nearest);
  };
  return { stemOf };
}
