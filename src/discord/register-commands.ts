/** Tells Discord which commands there are, when it does not know already. */
import { type APIApplication, REST, type RESTOptions, Routes } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import { ProblemError } from '../domain/problems.ts';
import { type Comparison, compareCommands, isSame } from './compare-commands.ts';
import { discordProblem } from './discord-problem.ts';
import { registrationPayload } from './registration.ts';

export interface Registration {
  readonly token: string;
  /** One server, where changes show at once; null for everywhere. */
  readonly guildId: string | null;
  /** Null: Discord is asked whose token it is. */
  readonly applicationId: string | null;
  /** All there are to be there; others that Discord knows are taken back. */
  readonly commands: readonly Command[];
  readonly rest?: Partial<RESTOptions>;
}

async function ownId(client: REST): Promise<string> {
  const application = await client.get(Routes.currentApplication());
  return (application as Pick<APIApplication, 'id'>).id;
}

/** Languages are left out of what Discord gives unless they are asked for. */
const WITH_LANGUAGES = new URLSearchParams({ with_localizations: 'true' });

/**
 * Replaces the commands that Discord knows when they are others, and gives what was changed. Throws ProblemError:
 * `discord/token-refused`, `discord/rejected`, `discord/unreachable`.
 */
export async function registerCommands(registration: Registration): Promise<Comparison> {
  const { token, guildId, applicationId, commands, rest = {} } = registration;
  const client = new REST({ version: '10', ...rest }).setToken(token);
  const body = registrationPayload(commands);
  try {
    const id = applicationId ?? (await ownId(client));
    const route =
      guildId === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
    const known = (await client.get(route, { query: WITH_LANGUAGES })) as readonly object[];
    const comparison = compareCommands(body, known, guildId === null ? 'everywhere' : 'one server');
    if (!isSame(comparison)) await client.put(route, { body });
    return comparison;
  } catch (error) {
    throw new ProblemError(discordProblem(error), { cause: error });
  }
}
