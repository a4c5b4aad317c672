/** What Discord is told about the commands. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommand } from '../../src/command/define-command.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { commandPayload, registrationPayload } from '../../src/discord/registration.ts';
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
      integration_types: [0],
      contexts: [0, 1],
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
    expect(forManagers).toMatchObject([{ contexts: [0], default_member_permissions: '32' }]);
    const [mixed] = registrationPayload([
      { ...member('post here'), forManagers: true },
      member('post there'),
    ]);
    expect(mixed).not.toHaveProperty('default_member_permissions');
  });

  it.skipIf(file === null)('is what the OpenAPI description asks for (DISCORD_OPENAPI)', () => {
    expect(createOpenapiCheck(file ?? '')('PUT', everywhere, payload)).toEqual([]);
  });
});

describe('the payload of all commands', () => {
  it('has an entry in the menu of messages for what can be asked of a message', () => {
    const inMenu = registrationPayload(commands).filter(({ type }) => type === 3);
    expect(inMenu).toMatchObject([
      { type: 3, name: 'Check claims', integration_types: [0], contexts: [0, 1] },
    ]);
    const texts = commands.flatMap(({ onMessage, options }) =>
      onMessage ? [options[onMessage.option]] : [],
    );
    expect(texts).toEqual([expect.objectContaining({ type: 'string' })]);
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

  it('replaces all commands everywhere, or in one server', async () => {
    expect((await register()).names).toEqual([
      ...new Set(commands.map(({ name }) => `/${name.split(' ', 1)[0]}`)),
      'Apps → Check claims',
    ]);
    await register({ guildId: IDS.server, applicationId: IDS.application });
    const puts = discord.requests.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ path }) => path)).toEqual([
      everywhere,
      `/applications/${IDS.application}/guilds/${IDS.server}/commands`,
    ]);
    expect(puts[0]?.body).toEqual(JSON.parse(JSON.stringify(registrationPayload(commands))));
    expect(discord.violations).toEqual([]);
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
