/** A question in a channel where the bot may not answer with a card: what is missing is named, there if that is allowed. */
import type { Client, Message } from 'discord.js';
import { problem } from '../domain/problems.ts';
import type { MissingRight } from '../domain/server-call.ts';
import type { Words } from '../words/words.ts';
import type { Log } from './log.ts';
import { missingRights } from './missing-rights.ts';
import { plainWords } from './plain-words.ts';
import { createRarely } from './rarely.ts';

const HOUR_MS = 3_600_000;
const MOST_CHANNELS = 1_000;
const SILENCING: readonly MissingRight[] = ['View Channel', 'Send Messages', 'Send Messages in Threads'];

const logged = new WeakMap<Client, ReturnType<typeof createRarely>>();

function isWorthLogging(client: Client, channelId: string): boolean {
  const rarely = logged.get(client) ?? createRarely(HOUR_MS, MOST_CHANNELS);
  logged.set(client, rarely);
  return rarely(channelId, performance.now());
}

/** Nothing in direct messages, and in channels that the bot does not know: there it tries. */
export function missingForReply({ channel, guild }: Message): readonly MissingRight[] {
  const own = guild?.members.me;
  if (!own || !channel || channel.isDMBased()) return [];
  return missingRights(channel, own);
}

/**
 * Names them in bare text; where it may write nothing, only the log hears of it, once an hour for each channel: a direct
 * message would come unasked. Rejects when Discord refuses the text.
 */
export async function nameMissing(
  message: Message,
  missing: readonly MissingRight[],
  words: Words,
  log: Log,
): Promise<void> {
  const { channel, channelId, client } = message;
  if (missing.some((right) => SILENCING.includes(right))) {
    if (isWorthLogging(client, channelId))
      log.warn({ channel: channelId, missing }, 'asked in a channel where nothing may be said');
    return;
  }
  const name = 'name' in channel && channel.name ? `#${channel.name}` : words.card.thisChannel;
  const named = missing.map((right) => words.server.rights[right]).join(', ');
  const text = plainWords(problem('channel/may-not-send', { channel: name, missing: named }), words);
  const once = { nonce: message.id, enforceNonce: true };
  // A reply shows what it replies to, which takes the right to read it.
  if (!missing.includes('Read Message History'))
    await message.reply({ ...text, ...once, failIfNotExists: false });
  else if (channel.isSendable()) await channel.send({ ...text, ...once });
}
