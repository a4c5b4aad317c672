/** Commands → the payload that tells Discord about them. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, MAX_TEXT, type Option } from '../command/define-command.ts';

export type CommandPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MessagePayload = RESTPostAPIContextMenuApplicationCommandsJSONBody;

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

/** Servers, and direct messages with the bot. */
const places = () => ({
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
});

/** One slash command. */
export const commandPayload = (command: Command): CommandPayload => ({
  type: ApplicationCommandType.ChatInput,
  name: command.name,
  description: command.description,
  options: optionPayloads(command),
  ...places(),
});

/** The same on a message; Discord takes no description for it. */
const messagePayloads = ({ onMessage }: Command): MessagePayload[] =>
  onMessage ? [{ type: ApplicationCommandType.Message, name: onMessage.name, ...places() }] : [];

/** The whole payload: Discord replaces all commands that it knew by these. */
export const registrationPayload = (commands: readonly Command[]): (CommandPayload | MessagePayload)[] => [
  ...commands.map(commandPayload),
  ...commands.flatMap(messagePayloads),
];

/** As people see it: "/quote", or in the menu of a message "Apps → Check claims". */
export const shownName = ({ type, name }: CommandPayload | MessagePayload): string =>
  type === ApplicationCommandType.Message ? `Apps → ${name}` : `/${name}`;
