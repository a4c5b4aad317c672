/** What Discord's documentation forbids in the commands of an application ("Application Command Object", "Localization"). */
import {
  asList,
  asObject,
  asText,
  get,
  type Json,
  lengthOf,
  needed,
  tooLong,
  tooMany,
  twice,
  when,
} from './read-json.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const isName = (name: unknown): boolean =>
  NAME.test(asText(name)) && asText(name) === asText(name).toLowerCase();
const MENU_NAME = /^[-_' \p{L}\p{N}]{1,32}$/u;
const isMenuName = (name: unknown): boolean => MENU_NAME.test(asText(name)) && asText(name).trim() === name;

const MOST_CHARACTERS = 8000;
const MOST_COMMANDS = 100;
const MOST_IN_A_MENU = 15;
const MOST_OPTIONS = 25;
const LONGEST_DESCRIPTION = 100;
const LONGEST_CHOICE = 100;
const LONGEST_TEXT = 6000;
const KIND = { user: 2, message: 3, subcommand: 1, group: 2, text: 3, integer: 4, number: 10 } as const;

/** The languages in which Discord is shown ("Locales"). */
const LOCALES: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);

const translations = (item: Json, key: string): readonly (readonly [string, unknown])[] =>
  Object.entries(asObject(item[`${key}_localizations`]));
/** The text and its translations. */
const textsOf = (item: Json, key: string): readonly unknown[] => [
  get(item, key),
  ...translations(item, key).map(([, text]) => text),
];

const unknownLocales = (item: Json, key: string): readonly string[] =>
  translations(item, key).flatMap(([locale]) => when(!LOCALES.has(locale), `an unknown locale ${locale}`));

const named = (item: Json, what: string): readonly string[] => [
  ...textsOf(item, 'name').flatMap((name) => when(!isName(name), `${what} name "${asText(name)}"`)),
  ...unknownLocales(item, 'name'),
];

const described = (item: Json, what: string): readonly string[] => [
  ...named(item, what),
  ...textsOf(item, 'description').flatMap((text) =>
    needed(text, LONGEST_DESCRIPTION, `description of ${what} ${asText(get(item, 'name'))}`),
  ),
  ...unknownLocales(item, 'description'),
];

/** In every language by itself: a translation may be the name of another. */
function sameNames(items: readonly Json[], what: string): readonly string[] {
  const locales = new Set(items.flatMap((item) => translations(item, 'name').map(([locale]) => locale)));
  const namesIn = (locale: string | null) =>
    items.map((item) => asObject(item.name_localizations)[locale ?? ''] ?? item.name);
  return [null, ...locales].flatMap((locale) => twice(namesIn(locale), `name of ${what}`));
}

// ---- options -----------------------------------------------------------------------------------

function choiceViolations(option: Json): readonly string[] {
  const choices = asList(get(option, 'choices'));
  const isText = option.type === KIND.text;
  return [
    ...tooMany(choices, MOST_OPTIONS, 'choices of an option'),
    ...sameNames(choices, 'a choice'),
    ...choices.flatMap((choice) => [
      ...textsOf(choice, 'name').flatMap((name) => needed(name, LONGEST_CHOICE, 'name of a choice')),
      ...(isText
        ? needed(choice.value, LONGEST_CHOICE, 'value of a choice')
        : when(typeof choice.value !== 'number', 'a choice without a number')),
    ]),
  ];
}

function rangeViolations({ name, min_value, max_value, min_length, max_length }: Json): readonly string[] {
  const [least, most] = [Number(min_length ?? 0), Number(max_length ?? LONGEST_TEXT)];
  return [
    ...when(Number(min_value ?? 0) > Number(max_value ?? Infinity), `option ${name} with a reversed range`),
    ...when(most < 1 || most > LONGEST_TEXT, `option ${name} with max_length ${most}`),
    ...when(least < 0 || least > most, `option ${name} with min_length ${least}`),
  ];
}

const holdsOptions = ({ type }: Json): boolean => type === KIND.subcommand || type === KIND.group;

function optionViolations(option: Json): readonly string[] {
  if (holdsOptions(option)) return [...described(option, 'subcommand'), ...optionsViolations(option)];
  const { name, type, autocomplete } = option;
  const completes = type === KIND.text || type === KIND.integer || type === KIND.number;
  return [
    ...described(option, 'option'),
    ...when(autocomplete === true && asList(option.choices).length > 0, `${name} has choices and completion`),
    ...when(autocomplete === true && !completes, `option ${name} of a kind that does not complete`),
    ...choiceViolations(option),
    ...rangeViolations(option),
  ];
}

function optionsViolations(owner: Json): readonly string[] {
  const options = asList(get(owner, 'options'));
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const late = firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true);
  const held = options.filter(holdsOptions).length;
  return [
    ...tooMany(options, MOST_OPTIONS, 'options'),
    ...sameNames(options, 'an option'),
    ...when(late, `${get(owner, 'name')} has a required option after an optional one`),
    ...when(held > 0 && held < options.length, `${get(owner, 'name')} mixes subcommands and options`),
    ...options.flatMap(optionViolations),
  ];
}

// ---- commands ----------------------------------------------------------------------------------

const longest = (item: Json, key: string): number => Math.max(...textsOf(item, key).map(lengthOf));

/** Of each text the longest translation counts, and the values of choices do. */
function charactersOf(item: Json): number {
  const own = longest(item, 'name') + longest(item, 'description');
  const choices = asList(get(item, 'choices')).map(
    (choice) => longest(choice, 'name') + lengthOf(choice.value),
  );
  const inner = asList(get(item, 'options')).map(charactersOf);
  return [...choices, ...inner].reduce((sum, characters) => sum + characters, own);
}

function menuEntryViolations(entry: Json): readonly string[] {
  const name = asText(get(entry, 'name'));
  return [
    ...textsOf(entry, 'name').flatMap((text) => when(!isMenuName(text), `entry name "${asText(text)}"`)),
    ...unknownLocales(entry, 'name'),
    ...when(
      textsOf(entry, 'description').some((text) => asText(text) !== ''),
      `entry ${name} with a description`,
    ),
    ...when(asList(get(entry, 'options')).length > 0, `entry ${name} with options`),
  ];
}

const isIn = (menu: number) => (command: Json) => get(command, 'type') === menu;
const isTyped = (command: Json): boolean => !isIn(KIND.user)(command) && !isIn(KIND.message)(command);

const commandViolations = (command: Json): readonly string[] =>
  isTyped(command)
    ? [
        ...described(command, 'command'),
        ...tooLong('x'.repeat(charactersOf(command)), MOST_CHARACTERS, `command ${command.name} altogether`),
        ...optionsViolations(command),
      ]
    : menuEntryViolations(command);

/** Of the list that replaces all commands. */
export function commandsViolations(body: unknown): readonly string[] {
  const commands = asList(body);
  const typed = commands.filter(isTyped);
  const menus = [KIND.user, KIND.message].map((menu) => commands.filter(isIn(menu)));
  return [
    ...when(!Array.isArray(body), 'commands are no list'),
    ...tooMany(typed, MOST_COMMANDS, 'commands'),
    ...sameNames(typed, 'a command'),
    ...menus.flatMap((entries) => [
      ...tooMany(entries, MOST_IN_A_MENU, 'entries in a menu'),
      ...sameNames(entries, 'an entry'),
    ]),
    ...commands.flatMap(commandViolations),
  ];
}
