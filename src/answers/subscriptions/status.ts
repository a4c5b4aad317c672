/** /digest status: the digests of a server, what became of the last ones, and what stands in the way. */
import { type Answer, problemAnswer } from '../../domain/answer.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { dayInWords } from '../../domain/time-in-words.ts';
import { cadenceInWords, channelInWords, momentInWords, PAUSES, topicInWords } from './in-words.ts';

const BECAME: Readonly<Record<Delivery['state'], string>> = {
  due: 'waiting to be sent',
  claimed: 'being sent',
  sent: 'sent',
  skipped: 'not sent: nothing was new, or a later one told it',
  failed: 'not sent',
};

/** Numbered in the order in which they were made: the other commands take the number. */
export async function answerStatus(services: Services, call: ServerCall): Promise<Answer> {
  const subscriptions = await call.stores.subscriptions.ofServer(call.serverId);
  if (subscriptions.length === 0) return problemAnswer(problem('digest/none'));
  const sections = await Promise.all(
    subscriptions.map(async (subscription, index) => {
      const [last] = await call.stores.deliveries.latest(subscription.id, 1);
      const where = channelInWords(call.rightsIn(subscription.channelId));
      return {
        heading: `${index + 1}. ${where}`,
        lines: linesOf(subscription, last ?? null, services, call),
      };
    }),
  );
  return { kind: 'notice', title: 'Digests of this server', claims: [], notes: [], sections };
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
    `${cadenceInWords(subscription)}, ${topicInWords(topic, library.topics)}`,
    ...(last ? [`last, for ${dayInWords(last.localDate)}: ${BECAME[last.state]}`] : []),
    ...(missing.length > 0 ? [`I may not post there: ${missing.join(', ')}`] : []),
    paused
      ? `${PAUSES[paused.reason]} (since ${momentInWords(paused.since, zone)})`
      : `next: ${momentInWords(nextRunAt, zone)}`,
  ];
}
