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
  ...named(`/${command.name}`),
  description: command.description,
  ...described(command.description),
  options: optionPayloads(command),
  ...places(),
});

/** Discord shows them to nobody else, and nowhere else. */
const ON_SERVERS_FOR_MANAGERS = {
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

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
  const isForManagers = members.every(({ forManagers }) => forManagers);
  const lasts = members.map((member) => member.name.slice(name.length + 1));
  return {
    ...places(),
    ...(isForManagers ? ON_SERVERS_FOR_MANAGERS : {}),
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
const messagePayloads = ({ onMessage }: Command): MessagePayload[] =>
  onMessage
    ? [{ type: ApplicationCommandType.Message, name: onMessage.name, ...named(onMessage.name), ...places() }]
    : [];

/** The whole payload: Discord replaces all commands that it knew by these. */
export const registrationPayload = (commands: readonly Command[]): (CommandPayload | MessagePayload)[] => [
  ...[...groupBy(commands, ({ name }) => name.split(' ', 1)[0] ?? name)].map(([name, members]) =>
    groupPayload(name, members),
  ),
  ...commands.flatMap(messagePayloads),
];

/** As people see it: "/quote", or in the menu of a message "Apps → Check claims". */
export const shownName = ({ type, name }: CommandPayload | MessagePayload): string =>
  type === ApplicationCommandType.Message ? `Apps → ${name}` : `/${name}`;
