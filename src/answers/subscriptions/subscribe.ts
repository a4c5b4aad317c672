/** /digest subscribe: a channel that is told what is new, day by day or week by week. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import { problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { unknownTopic } from '../answer-topic.ts';
import { topicId } from '../topic-claims.ts';
import { channelInWords, momentInWords, topicInWords } from './in-words.ts';
import { languageOf } from './languages.ts';
import { obstacleIn } from './obstacle.ts';
import { WEEKDAYS } from './weekdays.ts';
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
  const words = WORDS[services.language];
  const time = readTime(request.time);
  if (time === null) return problemAnswer(problem('digest/no-time', { value: request.time }));
  const zone = findZone(request.zone);
  if (zone === null) return problemAnswer(problem('digest/no-zone', { value: request.zone }));
  const topic = request.topic === undefined ? null : topicId(request.topic, services);
  if (topic === null && request.topic !== undefined) return unknownTopic(request.topic, services);
  const rights = call.rightsIn(request.channel);
  const obstacle = obstacleIn(rights, words);
  if (obstacle) return problemAnswer(obstacle);
  const channel = channelInWords(rights, words);
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
  const about = topicInWords(subscription.topic, services);
  if ((await call.stores.subscriptions.add(subscription)) !== 'exists')
    return promised(subscription, channel, about, words);
  const inEnglish = topicInWords(subscription.topic, { ...services, language: 'en' });
  return problemAnswer(problem('digest/exists', { channel, topic: inEnglish, topicInWords: about }));
}

function promised(subscription: Subscription, channel: string, topic: string, words: Words): NoticeAnswer {
  const { server } = words;
  const { nextRunAt, zone } = subscription;
  return {
    kind: 'notice',
    title: server.digestFor(channel),
    claims: [],
    notes: [],
    sections: [
      {
        heading: null,
        lines: [
          server.posted(server.cadence(subscription), topic, server.manner(subscription)),
          server.firstOne(momentInWords(nextRunAt, zone, words)),
          server.fromNowOn,
        ],
      },
    ],
  };
}
