/**
 * What Discord's documentation forbids in a request ("Embed Limits", "Application Command Object", "Component
 * Reference", "Create Message"), and two rules of our own: every message says that nobody is to be mentioned,
 * and carries no line of text beside its card.
 */

type Json = Readonly<Record<string, unknown>>;

export type Target = 'callback' | 'new message' | 'edited message' | 'commands' | 'other';

const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const get = (object: Json, key: string): unknown => object[key];
const asList = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(asObject) : []);
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Discord counts characters; UTF-16 units are never fewer, so this errs on the strict side. */
const lengthOf = (value: unknown): number => asText(value).length;

const when = (wrong: boolean, message: string): readonly string[] => (wrong ? [message] : []);
const tooLong = (value: unknown, most: number, what: string): readonly string[] =>
  when(lengthOf(value) > most, `${what}: ${lengthOf(value)} characters, at most ${most}`);
const tooMany = (list: readonly unknown[], most: number, what: string): readonly string[] =>
  when(list.length > most, `${list.length} ${what}, at most ${most}`);

/** What a request does, by its method and its path below /api/v10. */
export function targetOf(method: string, path: string): Target {
  if (method === 'POST' && /^\/interactions\/\d+\/[^/]+\/callback$/.test(path)) return 'callback';
  if (method === 'POST' && /^\/(channels\/\d+\/messages|webhooks\/\d+\/[^/]+)$/.test(path))
    return 'new message';
  if (method === 'PATCH' && /^\/(channels|webhooks)\/.*\/messages\/[^/]+$/.test(path))
    return 'edited message';
  if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(path)) return 'commands';
  return 'other';
}

// ---- embeds ------------------------------------------------------------------------------------

function embedText(embed: Json): number {
  const fields = asList(get(embed, 'fields')).flatMap(({ name, value }) => [name, value]);
  const parts = [get(embed, 'title'), get(embed, 'description'), get(asObject(get(embed, 'footer')), 'text')];
  return [...parts, get(asObject(get(embed, 'author')), 'name'), ...fields].reduce<number>(
    (sum, part) => sum + lengthOf(part),
    0,
  );
}

const isWebAddress = (value: unknown): boolean => /^(https?|attachment):\/\/\S+$/.test(asText(value));

function embedViolations(embed: Json): readonly string[] {
  const fields = asList(get(embed, 'fields'));
  return [
    ...when(
      embedText(embed) === 0 && !get(embed, 'image') && !get(embed, 'thumbnail'),
      'an embed without content',
    ),
    ...tooLong(get(embed, 'title'), 256, 'embed title'),
    ...tooLong(get(embed, 'description'), 4096, 'embed description'),
    ...tooLong(get(asObject(get(embed, 'footer')), 'text'), 2048, 'embed footer'),
    ...tooLong(get(asObject(get(embed, 'author')), 'name'), 256, 'embed author'),
    ...tooMany(fields, 25, 'embed fields'),
    ...fields.flatMap(({ name, value }) => [
      ...when(asText(name) === '' || asText(value) === '', 'an embed field without name or value'),
      ...tooLong(name, 256, 'embed field name'),
      ...tooLong(value, 1024, 'embed field value'),
    ]),
    ...when('url' in embed && !isWebAddress(get(embed, 'url')), 'an embed address that is no web address'),
  ];
}

// ---- components --------------------------------------------------------------------------------

const COMPONENT = { row: 1, button: 2, lastSelect: 8, textInput: 4, stringSelect: 3, userSelect: 5 } as const;
const LINK_BUTTON = 5;

function buttonViolations(button: Json): readonly string[] {
  const isLink = get(button, 'style') === LINK_BUTTON;
  const hasId = asText(get(button, 'custom_id')) !== '';
  return [
    ...when(isLink === hasId, 'a button needs either a custom_id or an address'),
    ...when(isLink && !isWebAddress(get(button, 'url')), 'a link button without an address'),
    ...when(asText(get(button, 'label')) === '' && !get(button, 'emoji'), 'a button that shows nothing'),
    ...tooLong(get(button, 'label'), 80, 'button label'),
  ];
}

function componentViolations(rows: readonly Json[]): readonly string[] {
  const inside = rows.flatMap((row) => asList(get(row, 'components')));
  const ids = inside.map((component) => asText(get(component, 'custom_id'))).filter((id) => id !== '');
  return [
    ...tooMany(rows, 5, 'rows of components'),
    ...when(
      rows.some(({ type }) => type !== COMPONENT.row),
      'a component outside of a row',
    ),
    ...rows.flatMap((row) => tooMany(asList(get(row, 'components')), 5, 'components in a row')),
    ...inside.flatMap((component) => tooLong(get(component, 'custom_id'), 100, 'custom_id')),
    ...when(new Set(ids).size < ids.length, 'the same custom_id twice'),
    ...inside.filter(({ type }) => type === COMPONENT.button).flatMap(buttonViolations),
    ...inside.flatMap(({ options }) => tooMany(asList(options), 25, 'options of a menu')),
  ];
}

// ---- messages ----------------------------------------------------------------------------------

function mentionViolations(message: Json): readonly string[] {
  const mentions = asObject(get(message, 'allowed_mentions'));
  const parse = get(mentions, 'parse');
  return [
    ...when(!Array.isArray(parse) || parse.length > 0, 'mentions are not switched off'),
    ...when(get(mentions, 'replied_user') === true, 'the author of the replied-to message is mentioned'),
    ...when(
      asList(get(mentions, 'users')).length + asList(get(mentions, 'roles')).length > 0,
      'somebody is mentioned',
    ),
  ];
}

const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

function messageViolations(message: Json, isNew: boolean): readonly string[] {
  const embeds = asList(get(message, 'embeds'));
  const parts = ['content', 'embeds', 'components', 'attachments', 'sticker_ids', 'poll'];
  const together = embeds.reduce((sum, embed) => sum + embedText(embed), 0);
  return [
    ...when(isNew && !parts.some((part) => isThere(message[part])), 'a message without content'),
    ...tooLong(get(message, 'content'), 2000, 'content'),
    ...when(asText(get(message, 'content')) !== '' && embeds.length > 0, 'text beside the card'),
    ...tooMany(embeds, 10, 'embeds'),
    ...when(together > 6000, `embeds together: ${together} characters, at most 6000`),
    ...embeds.flatMap(embedViolations),
    ...componentViolations(asList(get(message, 'components'))),
    ...tooLong(String(get(message, 'nonce') ?? ''), 25, 'nonce'),
    ...mentionViolations(message),
  ];
}

// ---- interaction responses -----------------------------------------------------------------------

const CALLBACK = { message: 4, deferred: 5, choices: 8, modal: 9 } as const;
const EPHEMERAL = 64;

function choiceViolations({ name, value }: Json): readonly string[] {
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value);
  return [
    ...when(asText(name).trim() === '', 'a choice without a name'),
    ...tooLong(name, 100, 'choice name'),
    ...when(!isNumber && asText(value) === '', 'a choice without a value'),
    ...tooLong(value, 100, 'choice value'),
  ];
}

function callbackViolations({ type, data: given }: Json): readonly string[] {
  const data = asObject(given);
  if (type === CALLBACK.message) return messageViolations(data, true);
  if (type === CALLBACK.deferred) {
    const flags = Number(get(data, 'flags') ?? 0);
    return when(flags !== 0 && flags !== EPHEMERAL, 'a deferred reply with another flag than ephemeral');
  }
  if (type !== CALLBACK.choices) return [];
  const choices = asList(get(data, 'choices'));
  return [...tooMany(choices, 25, 'choices'), ...choices.flatMap(choiceViolations)];
}

// ---- commands ----------------------------------------------------------------------------------

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const isName = (name: unknown): boolean =>
  NAME.test(asText(name)) && asText(name) === asText(name).toLowerCase();
const MOST_CHARACTERS = 8000;

const described = ({ name, description }: Json, what: string): readonly string[] => [
  ...when(!isName(name), `${what} name "${asText(name)}"`),
  ...when(asText(description) === '', `${what} ${asText(name)} without description`),
  ...tooLong(description, 100, `description of ${what} ${asText(name)}`),
];

const twice = (items: readonly Json[], what: string): readonly string[] =>
  when(new Set(items.map(({ name }) => name)).size < items.length, `two ${what} of the same name`);

function optionViolations(option: Json): readonly string[] {
  const { name, autocomplete, choices, min_value, max_value, max_length } = option;
  const length = Number(max_length ?? 1);
  return [
    ...described(option, 'option'),
    ...when(autocomplete === true && asList(choices).length > 0, `option ${name} has choices and completion`),
    ...tooMany(asList(choices), 25, 'choices of an option'),
    ...when(Number(min_value ?? 0) > Number(max_value ?? Infinity), `option ${name} with a reversed range`),
    ...when(length < 1 || length > 6000, `option ${name} with max_length ${length}`),
  ];
}

function commandCharacters(command: Json): number {
  const own = lengthOf(get(command, 'name')) + lengthOf(get(command, 'description'));
  return asList(get(command, 'options')).reduce((sum, option) => sum + commandCharacters(option), own);
}

/** In the menu of a message or a user; capitals and spaces are allowed, words and options are not. */
const ON_MESSAGE_OR_USER: readonly unknown[] = [2, 3];
const isInMenu = ({ type }: Json): boolean => ON_MESSAGE_OR_USER.includes(type);

function menuViolations(command: Json): readonly string[] {
  const name = asText(get(command, 'name'));
  return [
    ...when(!/^[-_' \p{L}\p{N}]{1,32}$/u.test(name) || name.trim() !== name, `entry name "${name}"`),
    ...when(asText(get(command, 'description')) !== '', `entry ${name} with a description`),
    ...when(asList(get(command, 'options')).length > 0, `entry ${name} with options`),
  ];
}

function commandViolations(command: Json): readonly string[] {
  if (isInMenu(command)) return menuViolations(command);
  const options = asList(get(command, 'options'));
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const late = firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true);
  return [
    ...described(command, 'command'),
    ...tooMany(options, 25, 'options'),
    ...twice(options, 'options'),
    ...when(late, `command ${get(command, 'name')} has a required option after an optional one`),
    ...when(
      commandCharacters(command) > MOST_CHARACTERS,
      `command ${get(command, 'name')} is too long altogether`,
    ),
    ...options.flatMap(optionViolations),
  ];
}

const commandsViolations = (body: unknown): readonly string[] => {
  const commands = asList(body);
  const inMenus = commands.filter(isInMenu);
  const typed = commands.filter((command) => !isInMenu(command));
  return [
    ...when(!Array.isArray(body), 'commands are no list'),
    ...tooMany(typed, 100, 'commands'),
    ...tooMany(inMenus, 5, 'entries in menus'),
    ...twice(typed, 'commands'),
    ...twice(inMenus, 'entries in menus'),
    ...commands.flatMap(commandViolations),
  ];
};

/** Everything wrong with the body of a request; empty when Discord would take it. */
export function limitViolations(method: string, path: string, body: unknown): readonly string[] {
  switch (targetOf(method, path)) {
    case 'callback':
      return callbackViolations(asObject(body));
    case 'new message':
      return messageViolations(asObject(body), true);
    case 'edited message':
      return messageViolations(asObject(body), false);
    case 'commands':
      return method === 'PUT' ? commandsViolations(body) : [];
    default:
      return [];
  }
}
