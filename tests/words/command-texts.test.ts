/** What Discord shows of the commands in each language: whole, short enough, and nothing left over. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Option } from '../../src/command/define-command.ts';
import { PRIVATE_OPTION } from '../../src/discord/private-option.ts';
import { registrationPayload } from '../../src/discord/registration.ts';
import { LANGUAGES } from '../../src/domain/subscription.ts';
import { COMMAND_TEXTS, FURTHER } from '../../src/words/command-texts.ts';

const NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** What Discord takes of one command with all that belongs to it. */
const MOST_CHARACTERS = 8000;

const options: readonly (readonly [string, Option])[] = commands.flatMap((command) =>
  Object.entries(command.options),
);
/** Languages call themselves the same in every language. */
const isLanguage = (value: unknown): boolean => LANGUAGES.some((language) => language === value);
const choices = options.flatMap(([, option]) =>
  option.type === 'string' ? (option.choices ?? []).filter(({ value }) => !isLanguage(value)) : [],
);

const keys = new Set([
  ...commands.flatMap(({ name }) => [`/${name.split(' ')[0]}`, `/${name}`]),
  ...options.map(([name]) => name),
  PRIVATE_OPTION.name,
  ...commands.flatMap(({ onMessage }) => onMessage?.name ?? []),
]);
const texts = new Set([
  ...commands.map(({ description }) => description),
  ...options.map(([, { description }]) => description),
  PRIVATE_OPTION.description,
  ...choices.map(({ name }) => name),
]);

describe.each(FURTHER)('commands in %s', (language) => {
  const own = COMMAND_TEXTS[language];

  it('has a name for every command, option and entry, and no other', () => {
    expect(Object.keys(own.names).sort()).toEqual([...keys].sort());
  });

  it('has a text for every description and choice, and no other', () => {
    expect(Object.keys(own.texts).sort()).toEqual([...texts].sort());
  });

  it('says all of it in its own letters', () => {
    const latin = [...Object.values(own.names), ...Object.values(own.texts)].filter(
      (text) => !CYRILLIC.test(text),
    );
    expect(latin).toEqual([]);
  });

  it('has names that Discord takes', () => {
    const menu = commands.flatMap(({ onMessage }) => onMessage?.name ?? []);
    const names = Object.entries(own.names).filter(([key]) => !menu.includes(key));
    expect(names.filter(([, name]) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
    expect(menu.map((key) => own.names[key]).filter((name) => (name ?? '').length > 32)).toEqual([]);
  });

  it('calls no two commands, and no two options of one, the same', () => {
    const groups = [...new Set(commands.map(({ name }) => name.split(' ')[0]))];
    const lists = [
      groups.map((name) => `/${name}`),
      ...groups.map((group) =>
        commands.filter(({ name }) => name.startsWith(`${group} `)).map(({ name }) => `/${name}`),
      ),
      ...commands.map((command) => [...Object.keys(command.options), PRIVATE_OPTION.name]),
    ];
    for (const list of lists) {
      const names = list.map((key) => own.names[key]);
      expect(new Set(names).size, list.join()).toBe(names.length);
    }
  });

  it('keeps descriptions and choices within a hundred characters', () => {
    expect(Object.values(own.texts).filter((text) => text.length > 100)).toEqual([]);
  });
});

type Json = Readonly<Record<string, unknown>>;

const COUNTED = ['name', 'description', 'value'];
const LOCALIZED = ['name_localizations', 'description_localizations'];
const NESTED = ['options', 'choices'];

/** Names, descriptions and values of a command, in all languages together. */
function charactersOf(part: Json): number {
  const lengths = [
    ...COUNTED.map((key) => String(part[key] ?? '').length),
    ...LOCALIZED.flatMap((key) => Object.values(part[key] ?? {}).map((text) => String(text).length)),
    ...NESTED.flatMap((key) => ((part[key] ?? []) as readonly Json[]).map(charactersOf)),
  ];
  return lengths.reduce((sum, length) => sum + length, 0);
}

const payload = registrationPayload(commands);

describe('the payload in all languages', () => {
  it.each(payload.map((command) => [command.name, command] as const))(
    '%s has at most 8,000 characters in all',
    (_, command) => {
      const characters = charactersOf(JSON.parse(JSON.stringify(command)));
      expect(characters).toBeGreaterThan(20);
      expect(characters).toBeLessThanOrEqual(MOST_CHARACTERS);
    },
  );

  it('localizes names and descriptions on every level', () => {
    const json = JSON.parse(JSON.stringify(payload)) as readonly Json[];
    const parts = (part: Json): readonly Json[] => [
      part,
      ...NESTED.flatMap((key) => ((part[key] ?? []) as readonly Json[]).flatMap(parts)),
    ];
    for (const part of json.flatMap(parts).filter(({ value }) => !isLanguage(value))) {
      expect(Object.keys(part.name_localizations ?? {}).sort(), String(part.name)).toEqual(['ru', 'uk']);
      if ('description' in part)
        expect(Object.keys(part.description_localizations ?? {}).sort(), String(part.name)).toEqual([
          'ru',
          'uk',
        ]);
    }
  });
});
