/** Commands → the payload that tells Discord about them. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, MAX_TEXT, type Option } from '../command/define-command.ts';
import { groupBy } from '../domain/group-by.ts';
import { PRIVATE_OPTION, takesPrivate } from './private-option.ts';

export type CommandPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MessagePayload = RESTPostAPIContextMenuApplicationCommandsJSONBody;

function optionPayload(name: string, option: Option): APIApplicationCommandBasicOption {
  const common = { name, description: option.description, required: option.required === true };
  if (option.type === 'channel')
    return {
      ...common,
      type: ApplicationCommandOptionType.Channel,
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    };
  if (option.type === 'string' && option.choices) {
    const choices = option.choices.map(({ name: shown, value }) => ({ name: shown, value }));
    return { ...common, type: ApplicationCommandOptionType.String, choices };
  }
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
  const own = Object.entries(command.options).map(([name, option]) => optionPayload(name, option));
  const payloads = takesPrivate(command) ? [...own, PRIVATE_OPTION] : own;
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

/** Discord shows them to nobody else, and nowhere else. */
const ON_SERVERS_FOR_MANAGERS = {
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

/** Commands with names of two words are subcommands; Discord shows the description of each, not this one. */
function groupPayload(name: string, members: readonly Command[]): CommandPayload {
  const [first] = members;
  if (first && first.name === name) return commandPayload(first);
  const isForManagers = members.every(({ forManagers }) => forManagers);
  const lasts = members.map((member) => member.name.slice(name.length + 1));
  return {
    ...places(),
    ...(isForManagers ? ON_SERVERS_FOR_MANAGERS : {}),
    type: ApplicationCommandType.ChatInput,
    name,
    description: `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${lasts.join(', ')}`,
    options: members.map((member, index) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: lasts[index] ?? '',
      description: member.description,
      options: optionPayloads(member),
    })),
  };
}

/** The same on a message; Discord takes no description for it. */
const messagePayloads = ({ onMessage }: Command): MessagePayload[] =>
  onMessage ? [{ type: ApplicationCommandType.Message, name: onMessage.name, ...places() }] : [];

/** The whole payload: Discord replaces all commands that it knew by these. */
export const registrationPayload = (commands: readonly Command[]): (CommandPayload | MessagePayload)[] => [
  ...[...groupBy(commands, ({ name }) => name.split(' ', 1)[0] ?? name)].map(([name, members]) =>
    groupPayload(name, members),
  ),
  ...commands.flatMap(messagePayloads),
];
