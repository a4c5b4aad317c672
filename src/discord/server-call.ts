/** An interaction on a server → what a command may use there. */
import { type BaseInteraction, type Guild, PermissionFlagsBits } from 'discord.js';
import type { ChannelRights, ServerCall } from '../domain/server-call.ts';
import type { BotParts } from './bot-parts.ts';
import { inspectionOf } from './inspection.ts';
import { languageOf } from './language.ts';
import { missingRights } from './missing-rights.ts';
import { settingsHere } from './settings-here.ts';

/** What is needed to know of an interaction, whatever began it. */
export type Place = Pick<
  BaseInteraction,
  | 'applicationId'
  | 'authorizingIntegrationOwners'
  | 'channelId'
  | 'client'
  | 'createdTimestamp'
  | 'guild'
  | 'guildId'
  | 'guildLocale'
  | 'locale'
  | 'memberPermissions'
>;

/** `guild`: null while the bot waits to hear of it. */
export function rightsIn(guild: Guild | null, channelId: string): ChannelRights {
  const channel = guild?.channels.cache.get(channelId);
  const own = guild?.members.me;
  if (!channel?.isTextBased() || !own) return { name: null, missing: [] };
  return { name: channel.name, missing: missingRights(channel, own) };
}

/** Is it on a server that has the bot? Somebody may have brought it along to one that has not, for their own use. */
export const isOnServer = ({ guild, guildId, authorizingIntegrationOwners: owners }: Place): boolean =>
  guildId !== null && (guild !== null || owners.guildId === guildId);

/**
 * Null outside of servers, where the bot itself is no member, and where nothing is kept. When the settings of the server
 * are not known in time, what depends on them is as Discord has it.
 */
export async function serverCall(place: Place, parts: BotParts): Promise<ServerCall | null> {
  const { guild, guildId, guildLocale, channelId, locale } = place;
  const { servers, commands } = parts;
  if (!servers || guildId === null || channelId === null || !isOnServer(place)) return null;
  const { stores, schedule, newId, newDocuments } = servers;
  const now = servers.now();
  const ofOperator = guildId === servers.operatorServerId;
  const settings = await settingsHere(place, parts);
  return {
    serverId: guildId,
    channelId,
    ofOperator,
    language: languageOf(locale),
    serverLanguage: settings?.language ?? languageOf(guild?.preferredLocale ?? guildLocale ?? ''),
    stores,
    schedule,
    now,
    newId,
    rightsIn: (id) => rightsIn(guild, id),
    inspection: inspectionOf(place, { stores, commands, ofOperator, now }),
    newDocuments,
    desk: servers.desk,
  };
}

export const mayManage = ({ memberPermissions }: Place): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
