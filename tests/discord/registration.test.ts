/** What Discord is told about the commands. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommand } from '../../src/command/define-command.ts';
import { changesInWords } from '../../src/discord/changes-in-words.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { commandPayload, placements, registrationPayload } from '../../src/discord/registration.ts';
import { ProblemError } from '../../src/domain/problems.ts';
import { IDS } from '../support/discord/fixtures.ts';
import { createOpenapiCheck, openapiFile } from '../support/discord/openapi-check.ts';
import { limitViolations } from '../support/discord/payload-limits.ts';
import { DiscordStandIn, TOKEN } from '../support/discord/stand-in.ts';

const everywhere = `/applications/${IDS.application}/commands`;
const file = openapiFile();

describe('the payload of a command', () => {
  const probe = defineCommand({
    name: 'probe',
    description: 'One of each',
    options: {
      more: { type: 'string', description: 'Optional', maxLength: 50 },
      word: { type: 'string', required: true, description: 'A word', autocomplete: () => [] },
      count: { type: 'integer', min: 1, max: 9, description: 'A number' },
    },
    examples: ['/probe word'],
    run: () => ({ kind: 'notice', title: '', claims: [], notes: [], sections: [] }),
  });

  it('has required options first, ranges, lengths and completion', () => {
    expect(commandPayload(probe)).toEqual({
      type: 1,
      name: 'probe',
      description: 'One of each',
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      options: [
        {
          type: 3,
          name: 'word',
          description: 'A word',
          required: true,
          max_length: 6000,
          autocomplete: true,
        },
        { type: 3, name: 'more', description: 'Optional', required: false, max_length: 50 },
        { type: 4, name: 'count', description: 'A number', required: false, min_value: 1, max_value: 9 },
        expect.objectContaining({ type: 5, name: 'private', required: false }),
      ],
    });
  });
});

describe('the payload of commands that belong together', () => {
  const member = (name: string) =>
    defineCommand({
      name,
      description: `Does ${name}`,
      options: {
        channel: { type: 'channel', required: true, description: 'Where' },
        form: { type: 'string', description: 'How', choices: [{ name: 'Daily', value: 'daily' }] },
      },
      examples: [`/${name}`],
      run: () => ({ kind: 'notice', title: '', claims: [], notes: [], sections: [] }),
    });
  const payload = registrationPayload([member('post here'), member('post there')]);

  it('is one command with a subcommand for each, with channels and choices', () => {
    expect(payload).toMatchObject([
      {
        type: 1,
        name: 'post',
        description: 'Post: here, there',
        options: [
          {
            type: 1,
            name: 'here',
            options: [
              { type: 7, name: 'channel', channel_types: [0, 5] },
              { type: 3, name: 'form', choices: [{ name: 'Daily', value: 'daily' }] },
              { type: 5, name: 'private' },
            ],
          },
          { type: 1, name: 'there' },
        ],
      },
    ]);
    expect(limitViolations('PUT', everywhere, payload)).toEqual([]);
  });

  it('is for managers and servers alone when all of them are', () => {
    const forManagers = registrationPayload([
      { ...member('post here'), forManagers: true },
      { ...member('post there'), forManagers: true },
    ]);
    expect(forManagers).toMatchObject([
      { contexts: [0], integration_types: [0], default_member_permissions: '32' },
    ]);
    expect(JSON.stringify(forManagers)).not.toContain('private');
    const [mixed] = registrationPayload([
      { ...member('post here'), forManagers: true },
      member('post there'),
    ]);
    expect(mixed).not.toHaveProperty('default_member_permissions');
    expect(mixed).toMatchObject({ contexts: [0, 1], integration_types: [0] });
  });

  it.skipIf(file === null)('is what the OpenAPI description asks for (DISCORD_OPENAPI)', () => {
    expect(createOpenapiCheck(file ?? '')('PUT', everywhere, payload)).toEqual([]);
  });
});

describe('the payload of all commands', () => {
  it('has an entry in the menu of messages for what can be asked of a message', () => {
    const inMenu = registrationPayload(commands).filter(({ type }) => type === 3);
    expect(inMenu).toMatchObject([
      { type: 3, name: 'Check claims', integration_types: [0, 1], contexts: [0, 1, 2] },
    ]);
    const texts = commands.flatMap(({ onMessage, options }) =>
      onMessage ? [options[onMessage.option]] : [],
    );
    expect(texts).toEqual([expect.objectContaining({ type: 'string' })]);
  });

  it('offers what managers set up on servers alone, and lookups wherever somebody brings the bot along', () => {
    const payload = registrationPayload(commands);
    const named = (name: string) => payload.find((one) => one.name === name);
    for (const name of ['settings', 'doctor'])
      expect(named(name)).toMatchObject({
        contexts: [0],
        integration_types: [0],
        default_member_permissions: '32',
      });
    for (const name of ['ask', 'quote', 'draft', 'timeline', 'topic', 'check', 'sources', 'about', 'help'])
      expect(named(name)).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });

  it('keeps the documented limits', () => {
    expect(limitViolations('PUT', everywhere, registrationPayload(commands))).toEqual([]);
  });

  it.skipIf(file === null)('is what the OpenAPI description asks for (DISCORD_OPENAPI)', () => {
    const check = createOpenapiCheck(file ?? '');
    expect(check('PUT', everywhere, registrationPayload(commands))).toEqual([]);
    expect(check('PUT', everywhere, [{ name: 'x'.repeat(33), description: '' }])).not.toEqual([]);
  });
});

describe('the places of commands', () => {
  const operators = commands.filter(({ forOperator }) => forOperator);
  const others = commands.filter(({ forOperator }) => !forOperator);

  it('are the operator’s server for what is the operator’s, and it alone', () => {
    expect(operators.map(({ name }) => name)).toContain('review list');
    expect(placements(commands, { guildId: null, operatorServerId: null })).toEqual([
      { guildId: null, commands: others },
    ]);
    expect(placements(commands, { guildId: null, operatorServerId: '1' })).toEqual([
      { guildId: null, commands: others },
      { guildId: '1', commands: operators },
    ]);
  });

  it('are one where both are one server: what is sent later would replace what was sent before', () => {
    expect(placements(commands, { guildId: '1', operatorServerId: '1' })).toEqual([
      { guildId: '1', commands },
    ]);
  });

  it('let only managers see what is the operator’s', () => {
    expect(registrationPayload(operators)).toMatchObject([
      { name: 'review', contexts: [0], default_member_permissions: '32' },
    ]);
  });
});

describe('registering', () => {
  let discord: DiscordStandIn;
  beforeAll(async () => {
    discord = await DiscordStandIn.start();
  });
  afterAll(() => discord.stop());

  const register = (rest: Partial<Parameters<typeof registerCommands>[0]> = {}) =>
    registerCommands({
      token: TOKEN,
      guildId: null,
      applicationId: null,
      commands,
      rest: { api: discord.restUrl, retries: 0 },
      ...rest,
    });

  const names = [...new Set(commands.map(({ name }) => `/${name.split(' ', 1)[0]}`)), 'Apps → Check claims'];
  const requests = (method: string) => discord.requests.filter((request) => request.method === method);

  it('replaces all commands everywhere, or in one server', async () => {
    expect((await register()).added).toEqual(names);
    await register({ guildId: IDS.server, applicationId: IDS.application });
    expect(requests('PUT').map(({ path }) => path)).toEqual([
      everywhere,
      `/applications/${IDS.application}/guilds/${IDS.server}/commands`,
    ]);
    expect(requests('PUT')[0]?.body).toEqual(JSON.parse(JSON.stringify(registrationPayload(commands))));
    expect(discord.violations).toEqual([]);
  });

  it.each([null, IDS.server])('sends nothing when nothing has changed (server: %s)', async (guildId) => {
    await register({ guildId });
    const before = requests('PUT').length;
    const again = await register({ guildId });
    expect(again).toEqual({ added: [], changed: [], removed: [], unchanged: names });
    expect(requests('PUT')).toHaveLength(before);
  });

  it('says what it changes', async () => {
    await register();
    const [ask, , ...others] = commands;
    if (!ask) throw new Error('no commands');
    const other = {
      ...ask,
      description: 'Asks',
      options: { ...ask.options, more: { type: 'string', description: 'More' } },
    } as const;
    const changed = await register({ commands: [{ ...ask, name: 'new' }, other, ...others] });
    expect(changed).toMatchObject({
      added: ['/new'],
      changed: [
        {
          name: '/ask',
          fields: expect.arrayContaining(['description', 'description_localizations', 'options.more']),
        },
      ],
      removed: ['/quote'],
    });
    expect(changesInWords(changed, 'everywhere')).toEqual([
      'added    /new',
      expect.stringMatching(/^changed {2}\/ask: .*options\.more/),
      'removed  /quote',
      expect.stringMatching(/^Registered everywhere: 1 added, 1 changed, 1 removed, \d+ unchanged\.$/),
    ]);
  });

  it('takes all back when there are to be none', async () => {
    await register();
    expect((await register({ commands: [] })).removed).toHaveLength(names.length);
    expect(discord.commands.get(everywhere)).toEqual([]);
  });

  it('tells a refused token', async () => {
    const refused = register({ token: 'wrong' });
    await expect(refused).rejects.toBeInstanceOf(ProblemError);
    await expect(refused).rejects.toMatchObject({ problem: { code: 'discord/token-refused' } });
  });

  it('tells what Discord rejects', async () => {
    discord.interventions.push({
      path: /commands$/,
      reply: { status: 403, body: { code: 50001, message: 'Missing Access' } },
    });
    await expect(register()).rejects.toMatchObject({
      problem: { code: 'discord/rejected', message: expect.stringContaining('Missing Access') },
    });
  });
});
