/** Commands → the payload that tells Discord about them. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, MAX_TEXT, type Option } from '../command/define-command.ts';

export type CommandPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;

function optionPayload(name: string, option: Option): APIApplicationCommandBasicOption {
  const common = { name, description: option.description, required: option.required === true };
  const completion = option.autocomplete ? { autocomplete: true as const } : {};
  if (option.type === 'integer') {
    const range = { min_value: option.min, max_value: option.max };
    return { ...common, ...range, ...completion, type: ApplicationCommandOptionType.Integer };
  }
  const max_length = Math.min(option.maxLength ?? MAX_TEXT, MAX_TEXT);
  return { ...common, max_length, ...completion, type: ApplicationCommandOptionType.String };
}

/** Discord takes required options only before the others; apart from that their order stays. */
function optionPayloads(command: Command): APIApplicationCommandBasicOption[] {
  const payloads = Object.entries(command.options).map(([name, option]) => optionPayload(name, option));
  return [...payloads.filter(({ required }) => required), ...payloads.filter(({ required }) => !required)];
}

/** One slash command, for servers and for direct messages with the bot. */
export const commandPayload = (command: Command): CommandPayload => ({
  type: ApplicationCommandType.ChatInput,
  name: command.name,
  description: command.description,
  options: optionPayloads(command),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
});

/** The whole payload: Discord replaces all commands that it knew by these. */
export const registrationPayload = (commands: readonly Command[]): CommandPayload[] =>
  commands.map(commandPayload);
