/** What topics are called in the language of a digest. */
import type { DigestSetting } from './request.ts';

type Naming = Pick<DigestSetting, 'knowledge' | 'language'>;

/** null for an id that the lexicon does not have. */
export function nameOfTopic(id: string, { knowledge, language }: Naming): string | null {
  const entry = knowledge.topics.find((one) => one.id === id);
  if (!entry) return null;
  return language === 'en' ? entry.label : (entry.names?.[language] ?? entry.label);
}

/** Of the topic that a digest is about: its name, or that of the group; null for a digest of all topics. */
export const digestTopic = (topic: string | null, naming: Naming): string | null =>
  topic === null ? null : (nameOfTopic(topic, naming) ?? topic);
