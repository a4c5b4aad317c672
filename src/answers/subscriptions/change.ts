/** /digest pause, resume, unsubscribe: what becomes of a digest of the server. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import { type Problem, problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { chooseDigest } from './choose.ts';
import { channelInWords, momentInWords, topicInWords } from './in-words.ts';
import { obstacleIn } from './obstacle.ts';

export type Change = 'pause' | 'resume' | 'unsubscribe';

/** `number` as /digest status gives it. */
export async function answerChange(
  change: Change,
  number: number | undefined,
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const words = WORDS[services.language];
  const { pausedAlready, notPaused, pauses } = words.server;
  const meant = await chooseDigest(number, call);
  if ('code' in meant) return problemAnswer(meant);
  if (change === 'pause' && meant.paused)
    return told(pausedAlready, meant, pauses[meant.paused.reason], services, call);
  if (change === 'resume' && !meant.paused)
    return told(notPaused, meant, nextInWords(meant.nextRunAt, meant, words), services, call);
  const obstacle = change === 'resume' ? obstacleIn(call.rightsIn(meant.channelId), words) : null;
  return obstacle ? problemAnswer(obstacle) : make(change, meant, services, call);
}

const nextInWords = (instant: string, { zone }: Subscription, words: Words): string =>
  words.server.next(momentInWords(instant, zone, words));

/** Another moderator may have ended it in the meantime. */
async function make(
  change: Change,
  meant: Subscription,
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const { serverId, now, schedule, stores } = call;
  const words = WORDS[services.language];
  const { server } = words;
  const ended: Problem = problem('digest/ended');
  switch (change) {
    case 'unsubscribe': {
      const isDone = await stores.subscriptions.remove(serverId, meant.id);
      return isDone
        ? told(server.unsubscribed, meant, server.nothingMore, services, call)
        : problemAnswer(ended);
    }
    case 'pause': {
      const paused = { reason: 'by-moderator', since: now } as const;
      const isDone = await stores.subscriptions.change(serverId, meant.id, { paused });
      return isDone ? told(server.paused, meant, server.goesOn, services, call) : problemAnswer(ended);
    }
    case 'resume': {
      const nextRunAt = schedule.nextRunAt(meant, now);
      const isDone = await stores.subscriptions.change(serverId, meant.id, { paused: null, nextRunAt });
      return isDone
        ? told(server.resumed, meant, nextInWords(nextRunAt, meant, words), services, call)
        : problemAnswer(ended);
    }
  }
}

function told(
  title: string,
  subscription: Subscription,
  more: string,
  services: Services,
  call: ServerCall,
): NoticeAnswer {
  const { topic, channelId } = subscription;
  const words = WORDS[services.language];
  const where = channelInWords(call.rightsIn(channelId), words);
  const what = `${where}: ${words.server.cadence(subscription)}, ${topicInWords(topic, services)}`;
  return { kind: 'notice', title, claims: [], notes: [], sections: [{ heading: null, lines: [what, more] }] };
}
