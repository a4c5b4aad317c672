/**
 * What Discord's documentation forbids in a request ("Embed Limits", "Application Command Object", "Component
 * Reference", "Create Message"), and two rules of our own: every message says that nobody is to be mentioned,
 * and carries no line of text beside its card.
 */
import { commandsViolations } from './command-limits.ts';
import { componentViolations, formViolations } from './component-limits.ts';
import {
  asList,
  asObject,
  asText,
  get,
  isWebAddress,
  type Json,
  lengthOf,
  tooLong,
  tooMany,
  when,
} from './read-json.ts';

export type Target = 'callback' | 'new message' | 'edited message' | 'commands' | 'other';

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

const LONGEST_ADDRESS = 2048;

const addressesOf = (embed: Json): readonly unknown[] =>
  [embed, ...['image', 'thumbnail', 'author'].map((part) => asObject(embed[part]))].flatMap((part) =>
    'url' in part ? [part.url] : [],
  );

const isInstant = (value: unknown): boolean =>
  value === undefined || value === null || !Number.isNaN(Date.parse(asText(value)));

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
    ...addressesOf(embed).flatMap((address) => [
      ...when(!isWebAddress(address), 'an embed address that is no web address'),
      ...tooLong(address, LONGEST_ADDRESS, 'embed address'),
    ]),
    ...when(!isInstant(get(embed, 'timestamp')), 'an embed timestamp that is no instant'),
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

const CALLBACK = { message: 4, deferred: 5, update: 7, choices: 8, form: 9 } as const;
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
  if (type === CALLBACK.update) return messageViolations(data, false);
  if (type === CALLBACK.form) return formViolations(data);
  if (type === CALLBACK.deferred) {
    const flags = Number(get(data, 'flags') ?? 0);
    return when(flags !== 0 && flags !== EPHEMERAL, 'a deferred reply with another flag than ephemeral');
  }
  if (type !== CALLBACK.choices) return [];
  const choices = asList(get(data, 'choices'));
  return [...tooMany(choices, 25, 'choices'), ...choices.flatMap(choiceViolations)];
}

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
