/** Digests and the channels they go to: what /doctor says of them. */
import type { ServerCall } from '../../domain/server-call.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { channelInWords, momentInWords } from '../subscriptions/in-words.ts';
import { type Finding, lookAt, well } from './finding.ts';

/** Digests of one minute are spread over some, and Discord may ask for patience. */
const LATE_MS = 15 * 60_000;
const MOST_NAMED = 6;
const GIVE = 'Somebody who may manage the server gives it, in the settings of the channel under Permissions.';

const wordsOf = ({ language }: ServerCall): Words => WORDS[language];

/** This channel, where answers are asked for, and those that digests go to. */
export function aboutRights(call: ServerCall, subscriptions: readonly Subscription[]): readonly Finding[] {
  const others = new Set(
    subscriptions.map(({ channelId }) => channelId).filter((id) => id !== call.channelId),
  );
  const there = [...others].map((id) => call.rightsIn(id));
  const lacking = there.filter(({ name, missing }) => name === null || missing.length > 0);
  return [
    aboutHere(call),
    ...(there.length > lacking.length
      ? [well(`Nothing is missing in ${countOf(there.length - lacking.length, 'other channel')} of digests.`)]
      : []),
    ...lacking
      .slice(0, MOST_NAMED)
      .map((rights) =>
        rights.name === null
          ? lookAt('A digest goes to a channel that I do not see: it is gone, or I lack View Channel there.')
          : lookAt(
              `I lack ${rights.missing.join(', ')} in ${channelInWords(rights, wordsOf(call))}. ${GIVE}`,
            ),
      ),
  ];
}

function aboutHere(call: ServerCall): Finding {
  const rights = call.rightsIn(call.channelId);
  if (rights.name === null)
    return lookAt(
      `I do not see this channel: slash commands work, mentions do not. I lack View Channel. ${GIVE}`,
    );
  return rights.missing.length === 0
    ? well(`Nothing is missing here in ${channelInWords(rights, wordsOf(call))}.`)
    : lookAt(`I lack ${rights.missing.join(', ')} here in ${channelInWords(rights, wordsOf(call))}. ${GIVE}`);
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** When it should have been sent; null when nothing is late. */
async function lateSince({ id, nextRunAt, paused }: Subscription, call: ServerCall): Promise<string | null> {
  if (paused) return null;
  const [last] = await call.stores.deliveries.latest(id, 1);
  const waiting = last && (last.state === 'due' || last.state === 'claimed') ? [last.plannedFor] : [];
  const [oldest] = [...waiting, nextRunAt].sort();
  return oldest !== undefined && Date.parse(oldest) + LATE_MS < Date.parse(call.now) ? oldest : null;
}

const whereOf = ({ channelId }: Subscription, call: ServerCall): string =>
  channelInWords(call.rightsIn(channelId), wordsOf(call));

export async function aboutDigests(
  subscriptions: readonly Subscription[],
  call: ServerCall,
): Promise<readonly Finding[]> {
  if (subscriptions.length === 0) return [well('This server has none.')];
  const stopped = subscriptions.filter(({ paused }) => paused && paused.reason !== 'by-moderator');
  const late = await Promise.all(subscriptions.map((one) => lateSince(one, call)));
  const lateOnes = subscriptions.flatMap((one, index) => {
    const since = late[index];
    return since
      ? [
          lookAt(
            `${whereOf(one, call)}: late since ${momentInWords(since, one.zone, wordsOf(call))}. ${LATE}`,
          ),
        ]
      : [];
  });
  const troubles = [
    ...stopped.flatMap((one) =>
      one.paused ? [lookAt(`${whereOf(one, call)}: ${wordsOf(call).server.pauses[one.paused.reason]}.`)] : [],
    ),
    ...lateOnes,
  ];
  const left = troubles.length - MOST_NAMED;
  const more = left > 0 ? [lookAt(`${left} more: /digest status.`)] : [];
  return [aboutNext(subscriptions, call), ...troubles.slice(0, MOST_NAMED), ...more];
}

const LATE = 'It is tried again; if it stays, the operator has to look at the log.';

function aboutNext(subscriptions: readonly Subscription[], call: ServerCall): Finding {
  const [next] = subscriptions
    .filter(({ paused }) => paused === null)
    .sort((a, b) => (a.nextRunAt < b.nextRunAt ? -1 : 1));
  const count = countOf(subscriptions.length, 'digest');
  if (!next) return well(`${count}, all paused.`);
  return well(
    `${count}; the next: ${whereOf(next, call)}, ${momentInWords(next.nextRunAt, next.zone, wordsOf(call))}.`,
  );
}
