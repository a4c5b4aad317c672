/** Commands → the payload that tells Discord about them. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, MAX_TEXT, type Option, type Suggestion } from '../command/define-command.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Language } from '../domain/subscription.ts';
import { FURTHER, nameIn, nameLocalizations, textLocalizations } from '../words/command-texts.ts';
import { WORDS } from '../words/words.ts';
import { PRIVATE_OPTION, takesPrivate } from './private-option.ts';

export type CommandPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MessagePayload = RESTPostAPIContextMenuApplicationCommandsJSONBody;

const named = (key: string) => {
  const name_localizations = nameLocalizations(key);
  return name_localizations ? { name_localizations } : {};
};

const described = (english: string) => {
  const description_localizations = textLocalizations(english);
  return description_localizations ? { description_localizations } : {};
};

/** A choice is a text, not a name: it may have capitals and blanks. */
function choicePayload({ name, value }: Suggestion): APIApplicationCommandOptionChoice<string> {
  const name_localizations = textLocalizations(name);
  return { name, value, ...(name_localizations ? { name_localizations } : {}) };
}

function optionPayload(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description, required = false } = option;
  const common = { name, ...named(name), description, ...described(description), required };
  if (option.type === 'channel')
    return {
      ...common,
      type: ApplicationCommandOptionType.Channel,
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    };
  if (option.type === 'string' && option.choices) {
    const choices = option.choices.map(choicePayload);
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

const privatePayload = () => ({
  ...PRIVATE_OPTION,
  ...named(PRIVATE_OPTION.name),
  ...described(PRIVATE_OPTION.description),
});

/** Discord takes required options only before the others; apart from that their order stays. */
function optionPayloads(command: Command): APIApplicationCommandBasicOption[] {
  const own = Object.entries(command.options).map(([name, option]) => optionPayload(name, option));
  const payloads = takesPrivate(command) ? [...own, privatePayload()] : own;
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
  ...named(`/${command.name}`),
  description: command.description,
  ...described(command.description),
  options: optionPayloads(command),
  ...placesOf([command]),
});

/** "Digest: preview, subscribe, …", by the names that Discord shows in the language. */
function groupDescription(language: Language, members: readonly Command[]): string {
  const [group = ''] = members[0]?.name.split(' ') ?? [];
  const lasts = members.map(({ name }) => nameIn(language, `/${name}`, name.slice(group.length + 1)));
  return WORDS[language].help.group(nameIn(language, `/${group}`, group), lasts);
}

/** Commands with names of two words are subcommands; Discord shows the description of each, not this one. */
function groupPayload(name: string, members: readonly Command[]): CommandPayload {
  const [first] = members;
  if (first && first.name === name) return commandPayload(first);
  const lasts = members.map((member) => member.name.slice(name.length + 1));
  return {
    ...placesOf(members),
    type: ApplicationCommandType.ChatInput,
    name,
    ...named(`/${name}`),
    description: groupDescription('en', members),
    description_localizations: Object.fromEntries(
      FURTHER.map((language) => [language, groupDescription(language, members)]),
    ),
    options: members.map((member, index) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: lasts[index] ?? '',
      ...named(`/${member.name}`),
      description: member.description,
      ...described(member.description),
      options: optionPayloads(member),
    })),
  };
}

/** The same on a message; Discord takes no description for it. */
const messagePayloads = (command: Command): MessagePayload[] => {
  const { onMessage } = command;
  if (!onMessage) return [];
  const { name } = onMessage;
  return [{ type: ApplicationCommandType.Message, name, ...named(name), ...placesOf([command]) }];
};

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
