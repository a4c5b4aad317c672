/** What topics are called in the language of an answer. */
import type { TopicEntry } from '../domain/lexicon.ts';
import type { Services, Topic } from '../domain/services.ts';
import type { Language } from '../domain/subscription.ts';

export interface TopicNaming {
  readonly topics: readonly TopicEntry[];
  readonly language: Language;
}

export const namingOf = ({ library, language }: Services): TopicNaming => ({
  topics: library.lexicon.topics,
  language,
});

/** null for an id that the lexicon does not have. */
export function nameOfTopicId(id: string, { topics, language }: TopicNaming): string | null {
  const entry = topics.find((one) => one.id === id);
  if (!entry) return null;
  return language === 'en' ? entry.label : (entry.names?.[language] ?? entry.label);
}

/** The label, where the lexicon has no name in the language. */
export const nameOfTopic = ({ id, label }: Topic, naming: TopicNaming): string =>
  naming.language === 'en' ? label : (nameOfTopicId(id, naming) ?? label);

/** A group of topics as the lexicon names it in the language; else by its id. */
export function nameOfGroup(group: string, { topics, language }: TopicNaming): string {
  const named = topics.find((one) => one.group === group && one.groupNames !== undefined);
  return language === 'en' ? group : (named?.groupNames?.[language] ?? group);
}
