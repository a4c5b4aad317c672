/** Tells Discord which commands there are. */
import { type APIApplication, REST, type RESTOptions, Routes } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import { ProblemError } from '../domain/problems.ts';
import { shownName } from './compare-commands.ts';
import { discordProblem } from './discord-problem.ts';
import { registrationPayload } from './registration.ts';

export interface Registration {
  readonly token: string;
  /** One server, where changes show at once; null for everywhere. */
  readonly guildId: string | null;
  /** Null: Discord is asked whose token it is. */
  readonly applicationId: string | null;
  readonly commands: readonly Command[];
  readonly rest?: Partial<RESTOptions>;
}

export interface Registered {
  readonly application: string;
  /** As people see them. */
  readonly names: readonly string[];
}

async function ownId(client: REST): Promise<string> {
  const application = await client.get(Routes.currentApplication());
  return (application as Pick<APIApplication, 'id'>).id;
}

/**
 * Replaces the commands that Discord knew. Throws ProblemError: `discord/token-refused`,
 * `discord/rejected`, `discord/unreachable`.
 */
export async function registerCommands(registration: Registration): Promise<Registered> {
  const { token, guildId, applicationId, commands, rest = {} } = registration;
  const client = new REST({ version: '10', ...rest }).setToken(token);
  const body = registrationPayload(commands);
  try {
    const id = applicationId ?? (await ownId(client));
    const everywhere = Routes.applicationCommands(id);
    await client.put(guildId === null ? everywhere : Routes.applicationGuildCommands(id, guildId), { body });
    return { application: id, names: body.map((command) => shownName({ ...command })) };
  } catch (error) {
    throw new ProblemError(discordProblem(error), { cause: error });
  }
}
