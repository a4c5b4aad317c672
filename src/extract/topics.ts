/** Which topics of the lexicon a stretch of text is about. */
import type { TopicEntry } from '../domain/lexicon.ts';
import { stemWord, wordsOf } from '../language/terms.ts';

export type TopicFinder = (text: string) => readonly string[];

/** Terms match by stem, phrases in order; a longer phrase hides the terms inside it ("military service"). */
export function createTopicFinder(topics: readonly TopicEntry[]): TopicFinder {
  const byFirst = new Map<string, { readonly stems: readonly string[]; readonly id: string }[]>();
  for (const { id, terms } of topics) {
    for (const term of terms) {
      const stems = wordsOf(term).map(stemWord);
      const [first] = stems;
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, id }]);
    }
  }
  return (text) => {
    const stems = wordsOf(text).map(stemWord);
    const found = new Set<string>();
    stems.forEach((stem, at) => {
      for (const term of byFirst.get(stem) ?? []) {
        if (term.stems.every((one, n) => stems[at + n] === one)) found.add(term.id);
      }
    });
    return topics.filter(({ id }) => found.has(id)).map(({ id }) => id);
  };
}
