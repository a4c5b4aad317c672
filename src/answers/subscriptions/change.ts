/** /digest pause, resume, unsubscribe: what becomes of a digest of the server. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import { type Problem, problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { chooseDigest } from './choose.ts';
import { cadenceInWords, channelInWords, momentInWords, PAUSES, topicInWords } from './in-words.ts';
import { obstacleIn } from './obstacle.ts';

export type Change = 'pause' | 'resume' | 'unsubscribe';

/** `number` as /digest status gives it. */
export async function answerChange(
  change: Change,
  number: number | undefined,
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const meant = await chooseDigest(number, call);
  if ('code' in meant) return problemAnswer(meant);
  if (change === 'pause' && meant.paused)
    return told('Paused already', meant, PAUSES[meant.paused.reason], services, call);
  if (change === 'resume' && !meant.paused)
    return told('Not paused', meant, nextInWords(meant.nextRunAt, meant), services, call);
  const obstacle = change === 'resume' ? obstacleIn(call.rightsIn(meant.channelId)) : null;
  return obstacle ? problemAnswer(obstacle) : make(change, meant, services, call);
}

const nextInWords = (instant: string, { zone }: Subscription): string =>
  `next: ${momentInWords(instant, zone)}`;

/** Another moderator may have ended it in the meantime. */
async function make(
  change: Change,
  meant: Subscription,
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const { serverId, now, schedule, stores } = call;
  const ended: Problem = problem('digest/ended');
  switch (change) {
    case 'unsubscribe': {
      const isDone = await stores.subscriptions.remove(serverId, meant.id);
      return isDone
        ? told('Unsubscribed', meant, 'nothing more is posted, and nothing is kept of it', services, call)
        : problemAnswer(ended);
    }
    case 'pause': {
      const paused = { reason: 'by-moderator', since: now } as const;
      const isDone = await stores.subscriptions.change(serverId, meant.id, { paused });
      return isDone
        ? told(
            'Paused',
            meant,
            '/digest resume goes on with it; what is new until then is told in one',
            services,
            call,
          )
        : problemAnswer(ended);
    }
    case 'resume': {
      const nextRunAt = schedule.nextRunAt(meant, now);
      const isDone = await stores.subscriptions.change(serverId, meant.id, { paused: null, nextRunAt });
      return isDone
        ? told('Resumed', meant, nextInWords(nextRunAt, meant), services, call)
        : problemAnswer(ended);
    }
  }
}

function told(
  title: string,
  subscription: Subscription,
  more: string,
  { library }: Services,
  call: ServerCall,
): NoticeAnswer {
  const { topic, channelId } = subscription;
  const what = `${channelInWords(call.rightsIn(channelId))}: ${cadenceInWords(subscription)}, ${topicInWords(topic, library.topics)}`;
  return { kind: 'notice', title, claims: [], notes: [], sections: [{ heading: null, lines: [what, more] }] };
}
