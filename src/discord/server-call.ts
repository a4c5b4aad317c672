/** An interaction on a server → what a command may use there. */
import { type BaseInteraction, type Guild, PermissionFlagsBits, type PermissionResolvable } from 'discord.js';
import {
  type ChannelRights,
  POSTING_RIGHTS,
  type PostingRight,
  type ServerCall,
} from '../domain/server-call.ts';
import { LANGUAGES, type Language } from '../domain/subscription.ts';
import type { ServerParts } from './bot-parts.ts';

const FLAGS: Readonly<Record<PostingRight, PermissionResolvable>> = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};

/** What is needed to know of an interaction, whatever began it. */
export type Place = Pick<BaseInteraction, 'guild' | 'channelId' | 'locale' | 'memberPermissions'>;

export function rightsIn(guild: Guild, channelId: string): ChannelRights {
  const channel = guild.channels.cache.get(channelId);
  const own = guild.members.me;
  if (!channel?.isTextBased() || !own) return { name: null, missing: [] };
  const granted = channel.permissionsFor(own);
  const missing = POSTING_RIGHTS.filter((right) => !granted.has(FLAGS[right]));
  return { name: channel.name, missing };
}

/** Discord's locales are "uk", "ru", "en-GB", …. */
const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';

/** Null outside of servers, and where the bot itself is no member. */
export function serverCall(interaction: Place, parts: ServerParts): ServerCall | null {
  const { guild, channelId, locale } = interaction;
  if (!guild || channelId === null) return null;
  return {
    serverId: guild.id,
    channelId,
    language: languageOf(locale),
    serverLanguage: languageOf(guild.preferredLocale),
    stores: parts.stores,
    schedule: parts.schedule,
    now: parts.now(),
    newId: parts.newId,
    rightsIn: (id) => rightsIn(guild, id),
    newDocuments: parts.newDocuments,
  };
}

export const mayManage = ({ memberPermissions }: Place): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
