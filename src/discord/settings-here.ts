/** What the server of an interaction has set, in time for the acknowledgement. */
import type { Message } from 'discord.js';
import { DEFAULT_SETTINGS, type ServerSettings } from '../domain/stores.ts';
import type { Language } from '../domain/subscription.ts';
import type { BotParts } from './bot-parts.ts';
import { languageOf, languageOfMessage } from './language.ts';
import { isOnServer, type Place } from './server-call.ts';
import { within } from './within.ts';

/** Of the three seconds that Discord waits for the acknowledgement. */
const LIMIT_MS = 500;

/** What everybody reads is in the language that the server has set, else, as all else, in that of the one who asks. */
export async function languageHere(place: Place, isPrivate: boolean, parts: BotParts): Promise<Language> {
  const own = languageOf(place.locale);
  return isPrivate ? own : ((await settingsHere(place, parts))?.language ?? own);
}

/** null when they cannot be looked up in time; the defaults where nothing is kept. Never rejects. */
async function settingsOf(guildId: string, { servers, log }: BotParts): Promise<ServerSettings | null> {
  if (!servers) return DEFAULT_SETTINGS;
  try {
    return await within(servers.stores.settings.ofServer(guildId), LIMIT_MS);
  } catch (error) {
    log.warn({ err: error }, 'the settings of a server could not be looked up');
    return null;
  }
}

/** The same of where an interaction comes from; the defaults where that is no server that has the bot. */
export async function settingsHere(place: Place, parts: BotParts): Promise<ServerSettings | null> {
  const { guildId } = place;
  return guildId === null || !isOnServer(place) ? DEFAULT_SETTINGS : settingsOf(guildId, parts);
}

/** Of a reply to a message: as the server has set it, else that of the question, else that of the server. */
export async function languageFor({ content, guild }: Message, parts: BotParts): Promise<Language> {
  const set = guild && (await settingsOf(guild.id, parts))?.language;
  return set ?? languageOfMessage(content, guild?.preferredLocale ?? null);
}
