/** /digest pause, resume, unsubscribe: what becomes of a digest of the server. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import { problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { cadenceInWords, channelInWords, momentInWords, topicInWords } from './in-words.ts';

export type Change = 'pause' | 'resume' | 'unsubscribe';

/** `number` as /digest status gives it; without one it must be clear which is meant. */
export async function answerChange(
  change: Change,
  number: number | undefined,
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const all = await call.stores.subscriptions.ofServer(call.serverId);
  if (all.length === 0) return problemAnswer(problem('digest/none'));
  const meant = number === undefined && all.length === 1 ? all[0] : all[(number ?? 0) - 1];
  if (!meant) return problemAnswer(problem('digest/which', { count: all.length }));
  // Another moderator may have ended it in the meantime.
  const isDone = await apply(change, meant, call);
  return isDone ? told(change, meant, services, call) : problemAnswer(problem('digest/none'));
}

function apply(
  change: Change,
  { id, time, zone, weekday }: Subscription,
  call: ServerCall,
): Promise<boolean> {
  const { serverId, now, schedule, stores } = call;
  switch (change) {
    case 'unsubscribe':
      return stores.subscriptions.remove(serverId, id);
    case 'pause':
      return stores.subscriptions.change(serverId, id, { paused: { reason: 'by-moderator', since: now } });
    case 'resume':
      return stores.subscriptions.change(serverId, id, {
        paused: null,
        nextRunAt: schedule.nextRunAt({ time, zone, weekday }, now),
      });
  }
}

const TITLES: Readonly<Record<Change, string>> = {
  pause: 'Paused',
  resume: 'Resumed',
  unsubscribe: 'Unsubscribed',
};

function told(
  change: Change,
  subscription: Subscription,
  { library }: Services,
  call: ServerCall,
): NoticeAnswer {
  const { topic, channelId, zone } = subscription;
  const what = `${channelInWords(call.rightsIn(channelId))}: ${cadenceInWords(subscription)}, ${topicInWords(topic, library.topics)}.`;
  const next: Readonly<Record<Change, string>> = {
    pause: '/digest resume goes on with it; what is new until then is told in one.',
    resume: `The next one: ${momentInWords(call.schedule.nextRunAt(subscription, call.now), zone)}.`,
    unsubscribe: 'Nothing more is posted, and nothing is kept of it.',
  };
  return {
    kind: 'notice',
    title: TITLES[change],
    claims: [],
    notes: [],
    sections: [{ heading: null, lines: [what, next[change]] }],
  };
}
