/** The commands that Discord should know, beside those that it knows. */
import { ApplicationCommandType } from 'discord.js';

type Json = Readonly<Record<string, unknown>>;

/** Commands of one server have no say in where else they are shown. */
export type Scope = 'everywhere' | 'one server';

export interface ChangedCommand {
  /** As people see it. */
  readonly name: string;
  /** What differs, by its path: "description", "options.year.max_value", "order of options". */
  readonly fields: readonly string[];
}

/** Names as people see them, in the order in which the commands are given. */
export interface Comparison {
  readonly added: readonly string[];
  readonly changed: readonly ChangedCommand[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** As people see it: "/quote", or in the menu of a message "Apps → Check claims". */
export const shownName = ({ type, name }: Json): string =>
  type === undefined || type === ApplicationCommandType.ChatInput
    ? `/${String(name)}`
    : `Apps → ${String(name)}`;

/** Discord's own, or out of use since contexts took its place. */
const NOT_OURS = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'default_permission',
  'dm_permission',
  'name_localized',
  'description_localized',
]);
/** Left out, they are as the settings of the application have them. */
const PLACES = ['contexts', 'integration_types'] as const;

/** What Discord takes a field for that is left out; on commands and options alike. */
const DEFAULTS: Json = {
  description: '',
  nsfw: false,
  required: false,
  autocomplete: false,
  min_length: 0,
  max_length: 6000,
};
const SETS = new Set(['contexts', 'integration_types', 'channel_types']);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (isList(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** Without what says nothing; names of localisations ("default" is none) are kept apart from fields by `isWords`. */
function plain(value: unknown, isWords = false): unknown {
  if (isList(value)) return value.map((item) => plain(item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, ofField(key, inner)])
    .filter(
      ([key, inner]) => !isEmpty(inner) && (isWords || (!NOT_OURS.has(key) && inner !== DEFAULTS[key])),
    );
  return Object.fromEntries(entries);
}

function ofField(key: string, value: unknown): unknown {
  if (SETS.has(key) && isList(value)) return [...value].map(Number).sort((a, b) => a - b);
  if (key === 'default_member_permissions' && !isEmpty(value)) return String(value);
  return plain(value, key.endsWith('_localizations'));
}

const withType = (command: Json): Json => ({ type: ApplicationCommandType.ChatInput, ...command });

/** As both sides are compared: without what Discord adds, and without what goes without saying. */
function normalised(command: object): Json {
  const json: Json = JSON.parse(JSON.stringify(command));
  return withType(plain(json) as Json);
}

function without(command: Json, fields: readonly string[]): Json {
  return Object.fromEntries(Object.entries(command).filter(([key]) => !fields.includes(key)));
}

const nameOf = (item: unknown): string | null =>
  isObject(item) && typeof item.name === 'string' ? item.name : null;

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Options and choices are told by their names. */
function differingItems(
  wanted: readonly unknown[],
  found: readonly unknown[],
  path: string,
): readonly string[] {
  const names = (items: readonly unknown[]) => items.map((item, index) => nameOf(item) ?? String(index));
  const [before, after] = [names(found), names(wanted)];
  const all = [...new Set([...after, ...before])];
  const fields = all.flatMap((name) =>
    differing(wanted[after.indexOf(name)], found[before.indexOf(name)], below(path, name)),
  );
  const isMoved = fields.length === 0 && before.join('\n') !== after.join('\n');
  return isMoved ? [`order of ${path}`] : fields;
}

function differing(wanted: unknown, found: unknown, path: string): readonly string[] {
  if (isList(wanted) && isList(found) && [...wanted, ...found].some(isObject))
    return differingItems(wanted, found, path);
  if (isObject(wanted) && isObject(found)) {
    const keys = [...new Set([...Object.keys(wanted), ...Object.keys(found)])];
    return keys.flatMap((key) => differing(wanted[key], found[key], below(path, key)));
  }
  return JSON.stringify(wanted) === JSON.stringify(found) ? [] : [path];
}

/** `wanted` as they would be sent, `found` as Discord gives them. Commands are the same when type and name are. */
export function compareCommands(
  wanted: readonly object[],
  found: readonly object[],
  scope: Scope = 'everywhere',
): Comparison {
  const byName = (commands: readonly object[]) =>
    new Map(commands.map(normalised).map((command) => [shownName(command), command]));
  const [ours, theirs] = [byName(wanted), byName(found)];
  const both = [...ours].flatMap(([name, command]) => {
    const other = theirs.get(name);
    const open = PLACES.filter((place) => scope === 'one server' || !(place in command));
    return other ? [{ name, fields: differing(without(command, open), without(other, open), '') }] : [];
  });
  return {
    added: [...ours.keys()].filter((name) => !theirs.has(name)),
    changed: both.filter(({ fields }) => fields.length > 0),
    removed: [...theirs.keys()].filter((name) => !ours.has(name)),
    unchanged: both.filter(({ fields }) => fields.length === 0).map(({ name }) => name),
  };
}

export const isSame = ({ added, changed, removed }: Comparison): boolean =>
  added.length + changed.length + removed.length === 0;
