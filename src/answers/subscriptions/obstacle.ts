/** What would keep a digest from a channel, found before it is promised. */
import { type Problem, problem } from '../../domain/problems.ts';
import type { ChannelRights } from '../../domain/server-call.ts';
import type { Words } from '../../words/words.ts';
import { channelInWords } from './in-words.ts';

/** null when nothing does. */
export function obstacleIn(rights: ChannelRights, words: Words): Problem | null {
  if (rights.name === null) return problem('digest/no-channel');
  if (rights.missing.length === 0) return null;
  return problem('digest/may-not-post', {
    channel: channelInWords(rights, words),
    missing: rights.missing.join(', '),
    missingInWords: rights.missing.map((right) => words.server.rights[right]).join(', '),
  });
}
