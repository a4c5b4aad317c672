/** The checker of the tests finds what it is there to find. */
import { describe, expect, it } from 'vitest';
import { createOpenapiCheck, openapiFile } from '../support/discord/openapi-check.ts';
import { limitViolations, targetOf } from '../support/discord/payload-limits.ts';

const MESSAGES = '/channels/1/messages';
const CALLBACK = '/interactions/1/token/callback';
const COMMANDS = '/applications/1/commands';
const quiet = { allowed_mentions: { parse: [] } };
const message = (body: object) => limitViolations('POST', MESSAGES, { ...quiet, ...body });
const embed = (part: object) => message({ embeds: [{ title: 't', ...part }] });
const choices = (list: unknown) => limitViolations('POST', CALLBACK, { type: 8, data: { choices: list } });
const commands = (list: unknown) => limitViolations('PUT', COMMANDS, list);
const command = (part: object) => commands([{ name: 'ask', description: 'Asks', ...part }]);
const option = (part: object) => command({ options: [{ name: 'q', description: 'Q', type: 3, ...part }] });
const long = (length: number) => 'x'.repeat(length);
const many = (count: number, item: object) => Array.from({ length: count }, () => item);
const row = (...components: object[]) => ({
  embeds: [{ title: 't' }],
  components: [{ type: 1, components }],
});
const button = { type: 2, style: 1, custom_id: 'a', label: 'A' };

/** Some 7,700 characters in English. */
const described = (translations: object) =>
  command({
    options: Array.from({ length: 25 }, (_, n) => ({
      name: `q${n}`,
      description: 'Q',
      type: 3,
      choices: [1, 2, 3].map((m) => ({ name: `${m}`, value: `${m}${long(98)}` })),
      ...translations,
    })),
  });

describe('payload limits', () => {
  it('let through what Discord takes', () => {
    const fields = many(5, { name: 'n', value: long(100) });
    const full = { title: long(256), description: long(4096), footer: { text: 'f' }, fields };
    expect(message({ embeds: [full] })).toEqual([]);
    expect(message(row(button, { ...button, custom_id: 'b' }))).toEqual([]);
    expect(
      choices([
        { name: 'n', value: 1 },
        { name: long(100), value: long(100) },
      ]),
    ).toEqual([]);
    expect(choices([])).toEqual([]);
    expect(option({ required: true, max_length: 6000 })).toEqual([]);
    expect(commands([{ name: 'Check claims', type: 3 }])).toEqual([]);
    expect(described({})).toEqual([]);
    expect(limitViolations('POST', CALLBACK, { type: 5, data: { flags: 64 } })).toEqual([]);
  });

  it.each([
    ['a long title', embed({ title: long(257) })],
    ['a long description', embed({ description: long(4097) })],
    ['a long footer', embed({ footer: { text: long(2049) } })],
    ['26 fields', embed({ fields: many(26, { name: 'n', value: 'v' }) })],
    ['a field without a value', embed({ fields: [{ name: 'n', value: '' }] })],
    ['6,001 characters in all', message({ embeds: many(2, { description: long(3001) }) })],
    ['11 embeds', message({ embeds: many(11, { title: 't' }) })],
    ['an empty embed', message({ embeds: [{ color: 1 }] })],
    ['an empty message', message({})],
    ['an address that is none', embed({ url: 'javascript:alert(1)' })],
    ['text beside the card', message({ content: 'hello', embeds: [{ title: 'Card' }] })],
    ['a long nonce', message({ embeds: [{ title: 't' }], nonce: long(26) })],
    ['mentions left on', limitViolations('POST', MESSAGES, { embeds: [{ title: 't' }] })],
    ['a mentioned user', message({ embeds: [{ title: 't' }], allowed_mentions: { parse: ['users'] } })],
    ['the same custom_id twice', message(row(button, button))],
    ['a long custom_id', message(row({ ...button, custom_id: long(101) }))],
    ['a link button with an id', message(row({ ...button, style: 5, url: 'https://a.example' }))],
    [
      'six buttons in a row',
      message(row(...[1, 2, 3, 4, 5, 6].map((n) => ({ ...button, custom_id: `${n}` })))),
    ],
    ['a deferred reply with other flags', limitViolations('POST', CALLBACK, { type: 5, data: { flags: 4 } })],
    ['26 choices', choices(many(26, { name: 'n', value: 'v' }))],
    ['a long choice', choices([{ name: long(101), value: 'v' }])],
    ['a choice with a long value', choices([{ name: 'n', value: long(101) }])],
    ['a choice without a name', choices([{ name: ' ', value: 'v' }])],
    ['an upper-case command', command({ name: 'Ask' })],
    ['a command without description', command({ description: '' })],
    ['a long description', command({ description: long(101) })],
    ['two commands of one name', commands(many(2, { name: 'ask', description: 'Asks' }))],
    ['101 commands', commands(many(101, { name: 'ask', description: 'Asks' }))],
    ['a menu entry with a description', commands([{ name: 'Check', description: 'Checks', type: 3 }])],
    ['a menu entry with options', commands([{ name: 'Check', type: 3, options: [{ name: 'q' }] }])],
    ['a menu entry with a long name', commands([{ name: long(33), type: 3 }])],
    ['16 menu entries', commands(Array.from({ length: 16 }, (_, n) => ({ name: `Check ${n}`, type: 3 })))],
    ['an upper-case translation', command({ name_localizations: { uk: 'Питання' } })],
    ['a translation for nobody', command({ name_localizations: { ua: 'питання' } })],
    ['a long translation', command({ description_localizations: { ru: long(101) } })],
    ['8,001 characters in the longest language', described({ description_localizations: { uk: long(100) } })],
    [
      'one name for two in a language',
      commands([
        { name: 'ask', description: 'A', name_localizations: { uk: 'слово' } },
        { name: 'quote', description: 'Q', name_localizations: { uk: 'слово' } },
      ]),
    ],
    ['a choice with a long value', option({ choices: [{ name: 'n', value: long(101) }] })],
    ['two choices of one name', option({ choices: many(2, { name: 'n', value: 'v' }) })],
    ['a channel that completes', option({ type: 7, autocomplete: true })],
    [
      'what is wrong in a subcommand',
      option({ type: 1, options: [{ name: 'N', description: 'Upper case', type: 3 }] }),
    ],
    [
      'subcommands beside options',
      command({
        options: [
          { name: 'a', description: 'A', type: 1 },
          { name: 'b', description: 'B', type: 3 },
        ],
      }),
    ],
    ['a picture from nowhere', embed({ image: { url: 'file:///etc/passwd' } })],
    ['a time that is none', embed({ timestamp: 'soon' })],
    ['a reversed range', option({ type: 4, min_value: 2, max_value: 1 })],
    ['a length that is too great', option({ max_length: 6001 })],
    [
      'a required option after an optional one',
      command({
        options: [
          { name: 'a', description: 'A', type: 3 },
          { name: 'b', description: 'B', type: 3, required: true },
        ],
      }),
    ],
  ])('find %s', (_, violations) => {
    expect(violations).not.toEqual([]);
  });

  it('know what a request does', () => {
    expect(targetOf('PATCH', '/webhooks/1/token/messages/@original')).toBe('edited message');
    expect(targetOf('POST', '/webhooks/1/token')).toBe('new message');
    expect(targetOf('GET', MESSAGES)).toBe('other');
    expect(targetOf('PUT', '/applications/1/guilds/2/commands')).toBe('commands');
  });
});

const file = openapiFile();

describe.skipIf(file === null)('the OpenAPI description (DISCORD_OPENAPI)', () => {
  it('is followed to the body of a request', () => {
    const check = createOpenapiCheck(file ?? '');
    expect(check('POST', MESSAGES, { embeds: [{ title: 't' }] })).toEqual([]);
    expect(check('POST', MESSAGES, { embeds: [{ title: long(257) }] })).not.toEqual([]);
    expect(
      check('POST', CALLBACK, { type: 8, data: { choices: many(26, { name: 'n', value: 'v' }) } }),
    ).not.toEqual([]);
    expect(check('PATCH', '/webhooks/1/token/messages/@original', { embeds: 'none' })).not.toEqual([]);
    expect(
      check('PUT', COMMANDS, [{ name: 'ask', description: 'Asks', default_member_permissions: '32' }]),
    ).toEqual([]);
  });
});
