/** /digest subscribe: a channel that is told what is new, day by day or week by week. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import { problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { unknownTopic } from '../answer-topic.ts';
import { topicId } from '../topic-claims.ts';
import {
  cadenceInWords,
  channelInWords,
  mannerInWords,
  momentInWords,
  topicInWords,
  WEEKDAYS,
} from './in-words.ts';
import { languageOf } from './languages.ts';
import { obstacleIn } from './obstacle.ts';
import { findZone } from './zones.ts';

export interface SubscribeRequest {
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
  readonly weekday: string | undefined;
  readonly topic: string | undefined;
  readonly language: string | undefined;
  readonly quiet: string | undefined;
}

/** A server that wants more has no readers for them. */
export const MOST_SUBSCRIPTIONS = 25;

/** "8:00", "08:00", "8.00": hours and minutes of a day. */
const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/u;

export function readTime(typed: string): string | null {
  const [, hours, minutes] = TIME.exec(typed.trim()) ?? [];
  return hours === undefined ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

function weekdayOf(typed: string | undefined): number | null {
  const index = WEEKDAYS.indexOf(typed as (typeof WEEKDAYS)[number]);
  return index < 0 ? null : index + 1;
}

/** Checks all that could keep a digest from arriving before it is promised. */
export async function answerSubscribe(
  request: SubscribeRequest,
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const time = readTime(request.time);
  if (time === null) return problemAnswer(problem('digest/no-time', { value: request.time }));
  const zone = findZone(request.zone);
  if (zone === null) return problemAnswer(problem('digest/no-zone', { value: request.zone }));
  const topic = request.topic === undefined ? null : topicId(request.topic, services.library);
  if (topic === null && request.topic !== undefined) return unknownTopic(request.topic, services);
  const rights = call.rightsIn(request.channel);
  const obstacle = obstacleIn(rights);
  if (obstacle) return problemAnswer(obstacle);
  const channel = channelInWords(rights);
  const { length: count } = await call.stores.subscriptions.ofServer(call.serverId);
  if (count >= MOST_SUBSCRIPTIONS) return problemAnswer(problem('digest/too-many', { count }));
  const at = { time, zone, weekday: weekdayOf(request.weekday) };
  const subscription: Subscription = {
    ...at,
    id: call.newId(),
    serverId: call.serverId,
    channelId: request.channel,
    topic,
    language: languageOf(request.language, call.serverLanguage),
    onQuietDay: request.quiet === 'silence' ? 'silence' : 'line',
    paused: null,
    createdAt: call.now,
    nextRunAt: call.schedule.nextRunAt(at, call.now),
    coveredUntil: call.now,
  };
  const words = topicInWords(subscription.topic, services.library.topics);
  return (await call.stores.subscriptions.add(subscription)) === 'exists'
    ? problemAnswer(problem('digest/exists', { channel, topic: words }))
    : promised(subscription, channel, words);
}

function promised(subscription: Subscription, channel: string, topic: string): NoticeAnswer {
  const { nextRunAt, zone } = subscription;
  return {
    kind: 'notice',
    title: `A digest for ${channel}`,
    claims: [],
    notes: [],
    sections: [
      {
        heading: null,
        lines: [
          `Posted ${cadenceInWords(subscription)}, about ${topic}, ${mannerInWords(subscription)}.`,
          `The first one: ${momentInWords(nextRunAt, zone)}.`,
          'It tells of documents that come in from now on. /digest preview shows what it would say now; /digest status shows all digests of this server.',
        ],
      },
    ],
  };
}
