/** Tells Discord which commands there are. */
import { type APIApplication, REST, type RESTOptions, Routes } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import { ProblemError } from '../domain/problems.ts';
import { discordProblem } from './discord-problem.ts';
import { registrationPayload } from './registration.ts';

export interface Registration {
  readonly token: string;
  /** One server, where changes show at once; null for everywhere. */
  readonly guildId: string | null;
  readonly commands: readonly Command[];
  readonly rest?: Partial<RESTOptions>;
}

export interface Registered {
  readonly application: string;
  readonly names: readonly string[];
}

/**
 * Replaces the commands that Discord knew. Throws ProblemError: `discord/token-refused`,
 * `discord/rejected`, `discord/unreachable`.
 */
export async function registerCommands({
  token,
  guildId,
  commands,
  rest = {},
}: Registration): Promise<Registered> {
  const client = new REST({ version: '10', ...rest }).setToken(token);
  try {
    // Routes.currentApplication is what a bot may ask about itself: no id to configure.
    const { id } = (await client.get(Routes.currentApplication())) as Pick<APIApplication, 'id'>;
    const route =
      guildId === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
    const body = registrationPayload(commands);
    await client.put(route, { body });
    return { application: id, names: body.map(({ name }) => name) };
  } catch (error) {
    throw new ProblemError(discordProblem(error), { cause: error });
  }
}
