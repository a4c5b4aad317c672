/** Where a call comes from, and who is to see its answer: found out before it is acknowledged. */
import type { ServerCall } from '../domain/server-call.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from '../domain/stores.ts';
import type { Asking } from './answer-interaction.ts';
import type { BotParts } from './bot-parts.ts';
import { inspectionOf } from './inspection.ts';
import { privateChoice } from './private-option.ts';
import { isOnServer, serverCall } from './server-call.ts';
import { within } from './within.ts';

export interface Place {
  /** Null outside of servers, and where nothing is kept. */
  readonly server: ServerCall | null;
  /** As the asker chose, else as the server has it. */
  readonly isPrivate: boolean;
}

/** Of the three seconds that Discord waits for the acknowledgement. */
const SETTINGS_LIMIT_MS = 500;

/** null when they cannot be looked up in time. Never rejects. */
async function settingsOf({ guildId }: Asking, { servers, log }: BotParts): Promise<ServerSettings | null> {
  if (!servers || guildId === null) return DEFAULT_SETTINGS;
  try {
    return await within(servers.stores.settings.ofServer(guildId), SETTINGS_LIMIT_MS);
  } catch (error) {
    log.warn({ err: error }, 'the settings of a server could not be looked up');
    return null;
  }
}

/** In doubt private: what was meant for one person cannot be taken back from a channel, the other way round it can. */
export async function placeOf(interaction: Asking, parts: BotParts): Promise<Place> {
  const { servers, commands } = parts;
  // The moment of the call, not that of the settings.
  const here = servers && { ...servers, now: servers.now() };
  const settings = isOnServer(interaction) ? await settingsOf(interaction, parts) : DEFAULT_SETTINGS;
  const chosen = interaction.isChatInputCommand() ? privateChoice(interaction) : null;
  const inspection = here && inspectionOf(interaction, { ...here, commands });
  return {
    server: here && inspection && serverCall(interaction, { ...here, inspection }, settings),
    isPrivate: chosen ?? settings?.privateByDefault ?? true,
  };
}
