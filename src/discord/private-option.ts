/** `private`, an option of every lookup: Discord's alone, for on a console nobody reads along. */
import {
  type APIApplicationCommandBooleanOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Command } from '../command/define-command.ts';
import type { BotParts } from './bot-parts.ts';
import { settingsHere } from './settings-here.ts';

export const PRIVATE_OPTION = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Only you see the answer; without it as this server has it',
  required: false,
} as const satisfies APIApplicationCommandBooleanOption;

/** What managers set up concerns nobody who reads along: their commands answer in private anyway. */
export const takesPrivate = ({ forManagers }: Pick<Command, 'forManagers'>): boolean => !forManagers;

/**
 * As the asker chose, else as the server has it. In doubt private: what was meant for one person cannot be taken back
 * from a channel, the other way round it can.
 */
export async function isAskedPrivately(
  interaction: ChatInputCommandInteraction,
  parts: BotParts,
): Promise<boolean> {
  const chosen = interaction.options.get(PRIVATE_OPTION.name)?.value;
  if (typeof chosen === 'boolean') return chosen;
  const settings = await settingsHere(interaction, parts);
  return settings?.privateByDefault ?? true;
}
