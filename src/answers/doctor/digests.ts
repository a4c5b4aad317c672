/** Digests and the channels they go to: what /doctor says of them. */
import type { ChannelRights, ServerCall } from '../../domain/server-call.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { channelInWords, momentInWords } from '../subscriptions/in-words.ts';
import { type Finding, lookAt, well } from './finding.ts';

/** Digests of one minute are spread over some, and Discord may ask for patience. */
const LATE_MS = 15 * 60_000;
const MOST_NAMED = 6;

const wordsOf = ({ language }: ServerCall): Words => WORDS[language];

/** This channel, where answers are asked for, and those that digests go to. */
export function aboutRights(call: ServerCall, subscriptions: readonly Subscription[]): readonly Finding[] {
  const words = wordsOf(call);
  const { doctor } = words;
  const others = new Set(
    subscriptions.map(({ channelId }) => channelId).filter((id) => id !== call.channelId),
  );
  const there = [...others].map((id) => call.rightsIn(id));
  const lacking = there.filter(({ name, missing }) => name === null || missing.length > 0);
  return [
    aboutHere(call),
    ...(there.length > lacking.length
      ? [well(doctor.allRightsElsewhere(there.length - lacking.length))]
      : []),
    ...lacking
      .slice(0, MOST_NAMED)
      .map((rights) =>
        rights.name === null
          ? lookAt(doctor.elsewhereUnseen)
          : lookAt(doctor.lackingElsewhere(missingOf(rights, words), channelInWords(rights, words))),
      ),
  ];
}

const missingOf = ({ missing }: ChannelRights, { server }: Words): string =>
  missing.map((right) => server.rights[right]).join(', ');

function aboutHere(call: ServerCall): Finding {
  const words = wordsOf(call);
  const rights = call.rightsIn(call.channelId);
  if (rights.name === null) return lookAt(words.doctor.hereUnseen);
  const channel = channelInWords(rights, words);
  return rights.missing.length === 0
    ? well(words.doctor.allRightsHere(channel))
    : lookAt(words.doctor.lackingHere(missingOf(rights, words), channel));
}

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

/** Those that have stopped by themselves, then those that are late. */
async function troublesOf(
  subscriptions: readonly Subscription[],
  call: ServerCall,
): Promise<readonly Finding[]> {
  const words = wordsOf(call);
  const stopped = subscriptions.flatMap((one) =>
    one.paused && one.paused.reason !== 'by-moderator'
      ? [lookAt(`${whereOf(one, call)}: ${words.server.pauses[one.paused.reason]}.`)]
      : [],
  );
  const late = await Promise.all(subscriptions.map((one) => lateSince(one, call)));
  const lateOnes = subscriptions.flatMap((one, index) => {
    const since = late[index];
    return since
      ? [lookAt(words.doctor.late(whereOf(one, call), momentInWords(since, one.zone, words)))]
      : [];
  });
  return [...stopped, ...lateOnes];
}

export async function aboutDigests(
  subscriptions: readonly Subscription[],
  call: ServerCall,
): Promise<readonly Finding[]> {
  const { doctor } = wordsOf(call);
  if (subscriptions.length === 0) return [well(doctor.noDigests)];
  const troubles = await troublesOf(subscriptions, call);
  const left = troubles.length - MOST_NAMED;
  const more = left > 0 ? [lookAt(doctor.moreDigests(left))] : [];
  return [aboutNext(subscriptions, call), ...troubles.slice(0, MOST_NAMED), ...more];
}

function aboutNext(subscriptions: readonly Subscription[], call: ServerCall): Finding {
  const words = wordsOf(call);
  const [next] = subscriptions
    .filter(({ paused }) => paused === null)
    .sort((a, b) => (a.nextRunAt < b.nextRunAt ? -1 : 1));
  const count = subscriptions.length;
  if (!next) return well(words.doctor.allPaused(count));
  const moment = momentInWords(next.nextRunAt, next.zone, words);
  return well(words.doctor.next(count, whereOf(next, call), moment));
}
