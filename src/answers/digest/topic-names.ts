/** What a digest is called after: its topic, or group of topics, in its language. */
import { nameOfGroup, nameOfTopicId } from '../topic-names.ts';
import type { DigestSetting } from './request.ts';

type Naming = Pick<DigestSetting, 'knowledge' | 'language'>;

/** null for an id that the lexicon does not have. */
export const nameOfTopic = (id: string, { knowledge, language }: Naming): string | null =>
  nameOfTopicId(id, { topics: knowledge.topics, language });

/** Of the topic that a digest is about: its name, or that of the group; null for a digest of all topics. */
export const digestTopic = (topic: string | null, naming: Naming): string | null =>
  topic === null
    ? null
    : (nameOfTopic(topic, naming) ??
      nameOfGroup(topic, { topics: naming.knowledge.topics, language: naming.language }));
