/** /digest status: the digests of a server, what became of the last ones, and what stands in the way. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { ServerWords } from '../../words/server-words.ts';
import { dayInWords } from '../../words/time-in-words.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { chooseDigest } from './choose.ts';
import { channelInWords, momentInWords, topicInWords } from './in-words.ts';

/** More are told in a line each, so that all of them fit one card. */
const MOST_AT_LENGTH = 6;

/** Numbered in the order in which they were made: the other commands take the number. `number`: that one at length. */
export async function answerStatus(
  number: number | undefined,
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const subscriptions = await call.stores.subscriptions.ofServer(call.serverId);
  if (subscriptions.length === 0) return problemAnswer(problem('digest/none'));
  const setting = { services, call, words: WORDS[services.language] };
  if (number !== undefined) {
    const meant = await chooseDigest(number, call);
    if ('code' in meant) return problemAnswer(meant);
    return notice([await sectionOf(meant, number, setting)], setting);
  }
  if (subscriptions.length > MOST_AT_LENGTH) return inBrief(subscriptions, setting);
  const sections = await Promise.all(subscriptions.map((one, index) => sectionOf(one, index + 1, setting)));
  return notice(sections, setting);
}

interface Setting {
  readonly services: Services;
  readonly call: ServerCall;
  readonly words: Words;
}

const notice = (sections: NoticeAnswer['sections'], { words }: Setting): NoticeAnswer => ({
  kind: 'notice',
  title: words.server.digests,
  claims: [],
  notes: [],
  sections,
});

function inBrief(subscriptions: readonly Subscription[], setting: Setting): NoticeAnswer {
  const { services, call, words } = setting;
  const { server } = words;
  const lines = subscriptions.map((one, index) => {
    const where = channelInWords(call.rightsIn(one.channelId), words);
    const state = one.paused ? ` · ${server.isPaused}` : '';
    return `${index + 1}. ${where}: ${server.cadence(one)}, ${topicInWords(one.topic, services)}${state}`;
  });
  const sections = [
    { heading: null, lines },
    { heading: null, lines: [server.saysMore] },
  ];
  return notice(sections, setting);
}

async function sectionOf(subscription: Subscription, number: number, setting: Setting) {
  const { call, words } = setting;
  const [last] = await call.stores.deliveries.latest(subscription.id, 1);
  return {
    heading: `${number}. ${channelInWords(call.rightsIn(subscription.channelId), words)}`,
    lines: linesOf(subscription, last ?? null, setting),
  };
}

/** "sent"; "waiting to be sent, after 3 attempts". */
function becameOf({ state, attempts }: Delivery, { became, afterAttempts }: ServerWords): string {
  return state === 'due' && attempts > 0 ? afterAttempts(became[state], attempts) : became[state];
}

function linesOf(
  subscription: Subscription,
  last: Delivery | null,
  { services, call, words }: Setting,
): string[] {
  const { paused, nextRunAt, zone, topic, channelId } = subscription;
  const { server, time } = words;
  const { missing } = call.rightsIn(channelId);
  return [
    `${server.cadence(subscription)}, ${topicInWords(topic, services)}, ${server.manner(subscription)}`,
    ...(last ? [server.last(dayInWords(last.localDate, time), becameOf(last, server))] : []),
    ...(missing.length > 0 ? [server.iLack(missing.map((right) => server.rights[right]).join(', '))] : []),
    paused
      ? server.pausedSince(server.pauses[paused.reason], momentInWords(paused.since, zone, words))
      : server.next(momentInWords(nextRunAt, zone, words)),
  ];
}
