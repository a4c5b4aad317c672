/** An interaction on a server → what a command may use there. */
import { type Guild, PermissionFlagsBits } from 'discord.js';
import type { ChannelRights, ServerCall } from '../domain/server-call.ts';
import type { ServerSettings } from '../domain/stores.ts';
import { LANGUAGES, type Language } from '../domain/subscription.ts';
import type { Asking } from './answer-interaction.ts';
import type { ServerParts } from './bot-parts.ts';
import { missingRights } from './missing-rights.ts';

/** `guild`: null while the bot waits to hear of it. */
export function rightsIn(guild: Guild | null, channelId: string): ChannelRights {
  const channel = guild?.channels.cache.get(channelId);
  const own = guild?.members.me;
  if (!channel?.isTextBased() || !own) return { name: null, missing: [] };
  return { name: channel.name, missing: missingRights(channel, own) };
}

/** Discord's locales are "uk", "ru", "en-GB", …. */
const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';

/** Is it on a server that has the bot? Somebody may have brought it along to one that has not, for their own use. */
export function isOnServer({ guild, guildId, authorizingIntegrationOwners: owners }: Asking): boolean {
  return guildId !== null && (guild !== null || owners.guildId === guildId);
}

/**
 * Null outside of servers, and where the bot itself is no member. `settings`: null when they are not known in time; what
 * depends on them is then as Discord has it.
 */
export function serverCall(
  interaction: Asking,
  parts: Omit<ServerParts, 'now'> & Pick<ServerCall, 'now' | 'inspection'>,
  settings: ServerSettings | null,
): ServerCall | null {
  const { guild, guildId, guildLocale, channelId, locale } = interaction;
  if (guildId === null || !isOnServer(interaction)) return null;
  return {
    serverId: guildId,
    channelId,
    language: languageOf(locale),
    serverLanguage: settings?.language ?? languageOf(guild?.preferredLocale ?? guildLocale ?? ''),
    stores: parts.stores,
    schedule: parts.schedule,
    now: parts.now,
    newId: parts.newId,
    rightsIn: (id) => rightsIn(guild, id),
    inspection: parts.inspection,
    newDocuments: parts.newDocuments,
  };
}

export const mayManage = ({ memberPermissions }: Asking): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
