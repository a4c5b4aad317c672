/** /digest status: the digests of a server, what became of the last ones, and what stands in the way. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { dayInWords } from '../../domain/time-in-words.ts';
import { chooseDigest } from './choose.ts';
import {
  cadenceInWords,
  channelInWords,
  mannerInWords,
  momentInWords,
  PAUSES,
  topicInWords,
} from './in-words.ts';

/** More are told in a line each, so that all of them fit one card. */
const MOST_AT_LENGTH = 6;

const BECAME: Readonly<Record<Delivery['state'], string>> = {
  due: 'waiting to be sent',
  claimed: 'being sent',
  sent: 'sent',
  skipped: 'not sent: nothing was new, the digest was paused, or a later one told it',
  failed: 'not sent',
};

/** Numbered in the order in which they were made: the other commands take the number. `number`: that one at length. */
export async function answerStatus(
  number: number | undefined,
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const subscriptions = await call.stores.subscriptions.ofServer(call.serverId);
  if (subscriptions.length === 0) return problemAnswer(problem('digest/none'));
  if (number !== undefined) {
    const meant = await chooseDigest(number, call);
    if ('code' in meant) return problemAnswer(meant);
    return notice([await sectionOf(meant, number, services, call)]);
  }
  if (subscriptions.length > MOST_AT_LENGTH) return inBrief(subscriptions, services, call);
  return notice(
    await Promise.all(subscriptions.map((one, index) => sectionOf(one, index + 1, services, call))),
  );
}

const notice = (sections: NoticeAnswer['sections']): NoticeAnswer => ({
  kind: 'notice',
  title: 'Digests of this server',
  claims: [],
  notes: [],
  sections,
});

function inBrief(
  subscriptions: readonly Subscription[],
  { library }: Services,
  call: ServerCall,
): NoticeAnswer {
  const lines = subscriptions.map((one, index) => {
    const where = channelInWords(call.rightsIn(one.channelId));
    const state = one.paused ? ' · paused' : '';
    return `${index + 1}. ${where}: ${cadenceInWords(one)}, ${topicInWords(one.topic, library.topics)}${state}`;
  });
  return notice([
    { heading: null, lines },
    { heading: null, lines: ['/digest status number:1 says more about one of them.'] },
  ]);
}

async function sectionOf(subscription: Subscription, number: number, services: Services, call: ServerCall) {
  const [last] = await call.stores.deliveries.latest(subscription.id, 1);
  return {
    heading: `${number}. ${channelInWords(call.rightsIn(subscription.channelId))}`,
    lines: linesOf(subscription, last ?? null, services, call),
  };
}

/** "sent"; "waiting to be sent, after 3 attempts". */
function becameOf({ state, attempts }: Delivery): string {
  const tried =
    state === 'due' && attempts > 0 ? `, after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}` : '';
  return `${BECAME[state]}${tried}`;
}

function linesOf(
  subscription: Subscription,
  last: Delivery | null,
  { library }: Services,
  call: ServerCall,
): string[] {
  const { paused, nextRunAt, zone, topic, channelId } = subscription;
  const { missing } = call.rightsIn(channelId);
  return [
    `${cadenceInWords(subscription)}, ${topicInWords(topic, library.topics)}, ${mannerInWords(subscription)}`,
    ...(last ? [`last, for ${dayInWords(last.localDate)}: ${becameOf(last)}`] : []),
    ...(missing.length > 0 ? [`I lack ${missing.join(', ')} there`] : []),
    paused
      ? `${PAUSES[paused.reason]} (since ${momentInWords(paused.since, zone)})`
      : `next: ${momentInWords(nextRunAt, zone)}`,
  ];
}
