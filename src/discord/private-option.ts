/** `private`, an option of every lookup: Discord's alone, for on a console nobody reads along. */
import {
  type APIApplicationCommandBooleanOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Command } from '../command/define-command.ts';

export const PRIVATE_OPTION = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Only you see the answer; without it as this server has it',
  required: false,
} as const satisfies APIApplicationCommandBooleanOption;

/** What managers set up concerns nobody who reads along: their commands answer in private anyway. */
export const takesPrivate = ({ forManagers }: Pick<Command, 'forManagers'>): boolean => !forManagers;

/** What the asker chose; null for nothing. */
export function privateChoice({ options }: Pick<ChatInputCommandInteraction, 'options'>): boolean | null {
  const value = options.get(PRIVATE_OPTION.name)?.value;
  return typeof value === 'boolean' ? value : null;
}
