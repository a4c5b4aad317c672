/** Which topics of the lexicon a stretch of text is about. */
import type { TopicEntry } from '../domain/lexicon.ts';
import { stemWord, wordsOf } from '../language/terms.ts';

/** So many stems are remembered at the most; sentences of an article share most of their words. */
const MOST_STEMS = 20_000;

function stemReader(): (text: string) => string[] {
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    const stem = known.get(word) ?? stemWord(word);
    if (known.size < MOST_STEMS) known.set(word, stem);
    return stem;
  };
  return (text) => wordsOf(text).map(stemOf);
}

export type TopicFinder = (text: string) => readonly string[];

/** Terms match by stem, phrases in order; a longer phrase hides the terms inside it ("military service"). */
export function createTopicFinder(topics: readonly TopicEntry[]): TopicFinder {
  const stemsOf = stemReader();
  const byFirst = new Map<string, { readonly stems: readonly string[]; readonly id: string }[]>();
  for (const { id, terms } of topics) {
    for (const term of terms) {
      const stems = stemsOf(term);
      const [first] = stems;
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, id }]);
    }
  }
  return (text) => {
    const stems = stemsOf(text);
    const found = new Set<string>();
    stems.forEach((stem, at) => {
      for (const term of byFirst.get(stem) ?? []) {
        if (term.stems.every((one, n) => stems[at + n] === one)) found.add(term.id);
      }
    });
    return topics.filter(({ id }) => found.has(id)).map(({ id }) => id);
  };
}
