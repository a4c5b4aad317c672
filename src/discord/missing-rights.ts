/** What the bot may not do in a channel, in Discord's own words. */
import {
  type GuildBasedChannel,
  type GuildMember,
  PermissionFlagsBits,
  type PermissionResolvable,
  type PermissionsBitField,
  type TextBasedChannel,
} from 'discord.js';
import { type MissingRight, POSTING_RIGHTS, type PostingRight } from '../domain/server-call.ts';

const FLAGS: Readonly<Record<MissingRight, PermissionResolvable>> = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};

/** A thread has a right of its own for the one to write. */
const inThread = (right: PostingRight): MissingRight =>
  right === 'Send Messages' ? 'Send Messages in Threads' : right;

export function missingRights(
  channel: GuildBasedChannel & TextBasedChannel,
  own: GuildMember,
): readonly MissingRight[] {
  // Null for a thread whose channel the bot does not know.
  const granted: Readonly<PermissionsBitField> | null = channel.permissionsFor(own);
  if (granted === null) return [];
  const needed = channel.isThread() ? POSTING_RIGHTS.map(inThread) : POSTING_RIGHTS;
  return needed.filter((right) => !granted.has(FLAGS[right]));
}
