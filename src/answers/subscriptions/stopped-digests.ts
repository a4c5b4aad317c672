/** What the moderators of a server should know of digests that stopped without their doing. */
import type { ServerCall } from '../../domain/server-call.ts';
import { channelInWords, PAUSES } from './in-words.ts';

/** One sentence a digest, for those that `isNew` has not been told of: its key names the digest and the pause. */
export async function stoppedDigests(
  { stores, serverId, rightsIn }: Pick<ServerCall, 'stores' | 'serverId' | 'rightsIn'>,
  isNew: (key: string) => boolean,
): Promise<readonly string[]> {
  const subscriptions = await stores.subscriptions.ofServer(serverId);
  return subscriptions.flatMap(({ id, channelId, paused }) => {
    if (paused === null || paused.reason === 'by-moderator' || !isNew(`${id} ${paused.since}`)) return [];
    return [`The digest for ${channelInWords(rightsIn(channelId))} is ${PAUSES[paused.reason]}.`];
  });
}
