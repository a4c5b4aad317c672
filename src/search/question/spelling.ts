/** The word that a misspelt word of a question most likely stands for. */
import { editDistance } from '../names/edit-distance.ts';

const SHORTEST = 4;
const LONGEST = 30;
/** From this many letters on two slips are forgiven. */
const LONG = 8;
/** In shorter words another letter makes another word ("tall", "tell"): only left out, doubled or swapped ones count. */
const SUBSTITUTABLE = 6;
const LETTERS = /^\p{L}+$/u;

export interface Speller {
  /** The nearest known stem; null when none is near, or the stem is known. */
  correct(stem: string): string | null;
}

const isSubstitution = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') !== [...b].sort().join('');

/** Of words that are equally near the first: `known` begins with the words of the record. */
export function createSpeller(known: Iterable<string>): Speller {
  const stems = new Set(known);
  const byFirst = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < SHORTEST - 1 || stem.length > LONGEST || !LETTERS.test(stem)) continue;
    const alike = byFirst.get(stem.charAt(0)) ?? [];
    alike.push(stem);
    byFirst.set(stem.charAt(0), alike);
  }
  const correct = (stem: string): string | null => {
    if (stem.length < SHORTEST || stem.length > LONGEST || !LETTERS.test(stem) || stems.has(stem))
      return null;
    let bound = stem.length < LONG ? 1 : 2;
    let nearest: string | null = null;
    // Hardly anybody mistypes the first letter, and looking at all words would take long.
    for (const other of byFirst.get(stem.charAt(0)) ?? []) {
      const distance = editDistance(stem, other, bound);
      const tooShort = stem.length < SUBSTITUTABLE && isSubstitution(stem, other);
      if (distance > bound || (nearest !== null && distance === bound) || tooShort) continue;
      nearest = other;
      bound = distance;
    }
    return nearest;
  };
  return { correct };
}
