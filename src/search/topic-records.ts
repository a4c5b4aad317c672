/** Topics with the number of claims on record, and the topic that a typed word stands for. */
import type { Claim } from '../domain/claim.ts';
import type { TopicEntry } from '../domain/lexicon.ts';
import type { Topic } from '../domain/services.ts';
import { editDistance, forgivenSlips } from '../language/edit-distance.ts';
import { wordsOf } from '../language/terms.ts';
import { stemsOf } from './question/phrase-book.ts';

/** In the order of the lexicon; a topic without claims is listed with 0. */
export function countTopics(claims: readonly Claim[], entries: readonly TopicEntry[]): readonly Topic[] {
  const counts = new Map<string, number>();
  for (const { topics, repeats } of claims) {
    if (repeats !== null) continue;
    for (const id of topics) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return entries.map(({ id, label, group }) => ({ id, label, group, claims: counts.get(id) ?? 0 }));
}

const LONGEST_TYPED = 200;

/**
 * By id, label, term or alias, each in any inflection; a misspelt word finds the topic only when one topic alone is
 * nearest. Of several topics with the same word the one with most claims.
 */
export function createTopicFinder(
  topics: readonly Topic[],
  entries: readonly TopicEntry[],
): (text: string) => Topic | null {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const byKey = new Map<string, Topic>();
  const byWords = new Map<string, Topic>();
  for (const { id, label, terms, aliases } of entries) {
    const topic = byId.get(id);
    if (!topic) continue;
    for (const form of [id, label, ...terms, ...aliases]) {
      for (const [table, key] of [
        [byKey, stemsOf(form).join(' ')],
        [byWords, wordsOf(form).join(' ')],
      ] as const) {
        const known = table.get(key);
        if (!known || known.claims < topic.claims) table.set(key, topic);
      }
    }
  }
  // A stem of a misspelt word is farther from the right one than the word itself.
  const findMisspelt = (key: string): Topic | null => {
    const bound = forgivenSlips(key.length);
    let least = bound + 1;
    const found = new Set<Topic>();
    for (const [form, topic] of bound === 0 ? [] : byWords) {
      const distance = editDistance(key, form, bound);
      if (distance > bound || distance > least) continue;
      if (distance < least) found.clear();
      least = distance;
      found.add(topic);
    }
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
  return (text) => {
    const typed = text.slice(0, LONGEST_TYPED);
    const key = stemsOf(typed).join(' ');
    return key === '' ? null : (byKey.get(key) ?? findMisspelt(wordsOf(typed).join(' ')));
  };
}
