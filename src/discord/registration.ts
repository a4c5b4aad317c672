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
  const completes = option.autocomplete ?? (option.type === 'string' && option.autocompleteOnServer);
  const completion = completes ? { autocomplete: true as const } : {};
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

type Places = Pick<CommandPayload, 'integration_types' | 'contexts' | 'default_member_permissions'>;

/** Where somebody has brought the bot along for their own use, too: other servers, and talks with other people. */
const LOOKUPS: Places = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Discord shows them to nobody else, and nowhere else. */
const FOR_MANAGERS: Places = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

/** One command to Discord, of which managers alone may use a part. */
const BOTH: Places = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
};

function placesOf(members: readonly Command[]): Places {
  if (members.every(({ forManagers }) => forManagers)) return FOR_MANAGERS;
  return members.some(({ forManagers }) => forManagers) ? BOTH : LOOKUPS;
}

/** One slash command. */
export const commandPayload = (command: Command): CommandPayload => ({
  type: ApplicationCommandType.ChatInput,
  name: command.name,
  description: command.description,
  options: optionPayloads(command),
  ...placesOf([command]),
});

/** Commands with names of two words are subcommands; Discord shows the description of each, not this one. */
function groupPayload(name: string, members: readonly Command[]): CommandPayload {
  const [first] = members;
  if (first && first.name === name) return commandPayload(first);
  const lasts = members.map((member) => member.name.slice(name.length + 1));
  return {
    ...placesOf(members),
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
const messagePayloads = (command: Command): MessagePayload[] =>
  command.onMessage
    ? [{ type: ApplicationCommandType.Message, name: command.onMessage.name, ...placesOf([command]) }]
    : [];

/** The whole payload: Discord replaces all commands that it knew by these. */
export const registrationPayload = (commands: readonly Command[]): (CommandPayload | MessagePayload)[] => [
  ...[...groupBy(commands, ({ name }) => name.split(' ', 1)[0] ?? name)].map(([name, members]) =>
    groupPayload(name, members),
  ),
  ...commands.flatMap(messagePayloads),
];

export interface Placement {
  /** One server; null is everywhere. */
  readonly guildId: string | null;
  readonly commands: readonly Command[];
}

/**
 * Which commands go where: the operator's to their own server alone. What goes to one server goes there together, for
 * Discord replaces all that it knew of it.
 */
export function placements(
  commands: readonly Command[],
  {
    guildId,
    operatorServerId,
  }: { readonly guildId: string | null; readonly operatorServerId: string | null },
): readonly [Placement, ...Placement[]] {
  const forAll = commands.filter(({ forOperator }) => !forOperator);
  if (operatorServerId === null) return [{ guildId, commands: forAll }];
  if (operatorServerId === guildId) return [{ guildId, commands }];
  const forOperator = commands.filter((command) => command.forOperator);
  return [
    { guildId, commands: forAll },
    { guildId: operatorServerId, commands: forOperator },
  ];
}
