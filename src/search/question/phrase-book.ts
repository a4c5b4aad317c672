/** Finds the phrases of a list in a run of terms, the longest first. */
import { stemWord, wordsOf } from '../../language/terms.ts';

export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

export interface PhraseBook<T> {
  /** Hits in the order of the text, not overlapping; `stems` are those of all words, stop words included. */
  findAll(stems: readonly string[]): readonly PhraseHit<T>[];
}

interface Phrase<T> {
  readonly stems: readonly string[];
  readonly values: T[];
}

/** Stems of all words, also of stop words: "called up" is not "called". */
export const stemsOf = (text: string): string[] => wordsOf(text).map(stemWord);

const standsAt = (stems: readonly string[], phrase: readonly string[], place: number): boolean =>
  phrase.every((stem, offset) => stems[place + offset] === stem);

export function createPhraseBook<T>(entries: readonly { phrase: string; value: T }[]): PhraseBook<T> {
  const byKey = new Map<string, Phrase<T>>();
  for (const { phrase, value } of entries) {
    const stems = stemsOf(phrase);
    if (stems.length === 0) continue;
    const known = byKey.get(stems.join(' '));
    if (!known) byKey.set(stems.join(' '), { stems, values: [value] });
    else if (!known.values.includes(value)) known.values.push(value);
  }
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const phrase of byKey.values()) {
    const first = phrase.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);

  const findAll = (stems: readonly string[]): readonly PhraseHit<T>[] => {
    const hits: PhraseHit<T>[] = [];
    let place = 0;
    while (place < stems.length) {
      const candidates = byFirst.get(stems[place] ?? '') ?? [];
      const phrase = candidates.find((candidate) => standsAt(stems, candidate.stems, place));
      if (phrase) hits.push({ from: place, to: place + phrase.stems.length, values: phrase.values });
      place += phrase ? phrase.stems.length : 1;
    }
    return hits;
  };
  return { findAll };
}
