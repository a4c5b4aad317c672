/** Help and the README's table of commands, derived from the commands themselves. */

import type { Language } from '../domain/subscription.ts';
import { nameIn, textIn } from '../words/command-texts.ts';
import type { Words } from '../words/words.ts';
import type { Command, Option } from './define-command.ts';
import { positionalOf } from './scan-call.ts';

function optionInUsage(name: string, option: Option | undefined, positional: string | null): string {
  const shown = name === positional ? name.toUpperCase() : `${name}:${name.toUpperCase()}`;
  return option?.required === true ? shown : `[${shown}]`;
}

/** `/quote SPEAKER [about:ABOUT] [year:YEAR]`: what is in brackets may be left out. */
export function usageOf(command: Command): string {
  const positional = positionalOf(command);
  const names = Object.keys(command.options);
  const ordered = [...names].sort((a, b) => Number(b === positional) - Number(a === positional));
  const options = ordered.map((name) => optionInUsage(name, command.options[name], positional));
  return [`/${command.name}`, ...options].join(' ');
}

const boundsOf = (option: Option, { help }: Words): string =>
  option.type === 'integer' ? help.bounds(option.min, option.max) : '';

/** "/digest preview" as Discord's menu shows it in the language: "/дайджест перегляд". */
export function nameInMenu({ name }: Command, language: Language): string {
  const [first = '', second] = name.split(' ');
  const group = nameIn(language, `/${first}`, first);
  return second === undefined ? `/${group}` : `/${group} ${nameIn(language, `/${name}`, second)}`;
}

/** What is typed, with what Discord's menu shows for it where that differs. */
const withMenuName = (typed: string, shown: string): string =>
  typed === shown ? typed : `${typed} (${shown})`;

export const titleOf = (command: Command, { language }: Words): string =>
  withMenuName(`/${command.name}`, nameInMenu(command, language));

/** One line an option: `year: Only this year (1900 to 2100)`. */
export const optionLines = (command: Command, words: Words): readonly string[] =>
  Object.entries(command.options).map(
    ([name, option]) =>
      `${withMenuName(name, nameIn(words.language, name, name))}: ${textIn(words.language, option.description)}${boundsOf(option, words)}${option.required ? '' : words.help.optional}`,
  );

/** Where else the command is found: on a message, when it has such an entry. */
export const onMessageLines = ({ onMessage }: Command, { help, language }: Words): readonly string[] =>
  onMessage ? [help.onMessage(nameIn(language, onMessage.name, onMessage.name))] : [];

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${cell(text)}\``;

/** The commands as a Markdown table; a test holds the README to it. */
export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map((command) => {
    const examples = command.examples.map(code).join(', ');
    return `| ${code(usageOf(command))} | ${cell(command.description)} | ${examples} |`;
  });
  return ['| command | what it answers | examples |', '|---|---|---|', ...rows].join('\n');
}
