/** What the server of an interaction has set, in time for the acknowledgement. */
import { DEFAULT_SETTINGS, type ServerSettings } from '../domain/stores.ts';
import type { BotParts } from './bot-parts.ts';
import { isOnServer, type Place } from './server-call.ts';
import { within } from './within.ts';

/** Of the three seconds that Discord waits for the acknowledgement. */
const LIMIT_MS = 500;

/** null when they cannot be looked up in time; the defaults where there is no server. Never rejects. */
export async function settingsHere(place: Place, { servers, log }: BotParts): Promise<ServerSettings | null> {
  const { guildId } = place;
  if (!servers || guildId === null || !isOnServer(place)) return DEFAULT_SETTINGS;
  try {
    return await within(servers.stores.settings.ofServer(guildId), LIMIT_MS);
  } catch (error) {
    log.warn({ err: error }, 'the settings of a server could not be looked up');
    return null;
  }
}
