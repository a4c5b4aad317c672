/** Which of our commands a slash command of Discord's is, and the values of its options. */
import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import type { RawValues } from '../command/parse-call.ts';
import { PRIVATE_OPTION } from './private-option.ts';

/** "digest preview": the name with that of its subcommand. */
function calledName({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const subcommand = options.getSubcommand(false);
  return subcommand === null ? commandName : `${commandName} ${subcommand}`;
}

export const calledCommand = (
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  commands: readonly Command[],
): Command | null => {
  const name = calledName(interaction);
  return commands.find((command) => command.name === name) ?? null;
};

/**
 * Options as Discord hands them over, without `private`, which no command itself knows; kinds that no command of ours has are
 * passed on as text and refused.
 */
export function rawValues({ options }: ChatInputCommandInteraction): RawValues {
  const own = options.getSubcommand(false) === null ? options.data : (options.data[0]?.options ?? []);
  return Object.fromEntries(
    own
      .filter(({ name }) => name !== PRIVATE_OPTION.name)
      .map(({ name, value }) => [name, typeof value === 'number' ? value : String(value ?? '')]),
  );
}
