/** What those who manage a server should know of digests that stopped without their doing. */
import type { ServerCall } from '../../domain/server-call.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { WORDS } from '../../words/words.ts';
import { channelInWords } from './in-words.ts';

export interface StoppedDigests {
  /** Each with its pause: to be kept by whoever has told them. */
  readonly keys: readonly string[];
  readonly sentence: string;
}

const keyOf = ({ id, paused }: Subscription): string => `${id} ${paused?.since ?? ''}`;

/** null when there is none that `isTold` does not have yet. One is told with its reason, several by their number. */
export async function stoppedDigests(
  { stores, serverId, rightsIn, language }: Pick<ServerCall, 'stores' | 'serverId' | 'rightsIn' | 'language'>,
  isTold: (key: string) => boolean,
): Promise<StoppedDigests | null> {
  const stopped = (await stores.subscriptions.ofServer(serverId)).filter(
    (one) => one.paused && one.paused.reason !== 'by-moderator' && !isTold(keyOf(one)),
  );
  const [first, ...more] = stopped;
  if (!first?.paused) return null;
  const words = WORDS[language];
  const { server } = words;
  const sentence =
    more.length === 0
      ? server.stopped(channelInWords(rightsIn(first.channelId), words), server.pauses[first.paused.reason])
      : server.severalStopped(stopped.length);
  return { keys: stopped.map(keyOf), sentence };
}
