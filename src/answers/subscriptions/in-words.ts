/** Parts of a subscription in words: what it is about, where it is posted, and moments. */
import type { ChannelRights } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import { dayInWords } from '../../words/time-in-words.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { nameOfGroup, nameOfTopicId, namingOf } from '../topic-names.ts';

/** The topic, or group of topics, that an id of a subscription stands for. */
export function topicInWords(topic: string | null, services: Services): string {
  if (topic === null) return WORDS[services.language].server.allTopics;
  const naming = namingOf(services);
  const label = services.library.topics.find(({ id }) => id === topic)?.label;
  return nameOfTopicId(topic, naming) ?? label ?? nameOfGroup(topic, naming);
}

export const channelInWords = ({ name }: ChannelRights, { server }: Words): string =>
  name === null ? server.hiddenChannel : `#${name}`;

/** "29 November 2026, 08:00", as the clocks of the zone have it. */
export function momentInWords(instant: string, zone: string, { time }: Words): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const of = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return `${dayInWords(`${of('year')}-${of('month')}-${of('day')}`, time)}, ${of('hour')}:${of('minute')}`;
}
