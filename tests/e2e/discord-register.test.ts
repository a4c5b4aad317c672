/** The entry `npm run register`, as a process. Nothing here reaches a network: there is no token, or a stand-in for Discord. */
import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registrationPayload } from '../../src/discord/registration.ts';
import { IDS } from '../support/discord/fixtures.ts';
import { DiscordStandIn, TOKEN } from '../support/discord/stand-in.ts';

const forAll = commands.filter(({ forOperator }) => !forOperator);
const ROOT = join(import.meta.dirname, '..', '..');

function register(flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const entry = ['--import', 'tsx', join(ROOT, 'src', 'register.ts'), ...flags];
  const { PATH = '' } = process.env;
  // No .env of this checkout must decide what the test sees, hence another folder.
  const options = {
    cwd: join(ROOT, 'node_modules', 'tsx'),
    env: { PATH, ...env },
    encoding: 'utf8',
  } as const;
  return spawnSync(process.execPath, entry, { ...options, timeout: 20_000 });
}

describe('npm run register', () => {
  it('prints the exact payload with --dry-run, without any token', () => {
    const { stdout, stderr, status } = register(['--dry-run']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(registrationPayload(forAll))));
  });

  it('asks for a token', () => {
    const { stderr, status } = register([]);
    expect(stderr).toContain('DISCORD_TOKEN is not set');
    expect(status).toBe(2);
  });

  it('tells mistakes in the settings, but not the token', () => {
    const { stderr, status } = register([], { DISCORD_TOKEN: 'Bot secret', DISCORD_GUILD_ID: 'here' });
    expect(stderr).toContain('DISCORD_GUILD_ID=here');
    expect(stderr).not.toContain('secret');
    expect(status).toBe(2);
  });

  it('refuses flags that it does not know', () => {
    const { stderr, status } = register(['--force']);
    expect(stderr).toContain('--dry-run');
    expect(status).toBe(2);
  });

  it('changes what is to be changed, and the next time nothing', async () => {
    const discord = await DiscordStandIn.start();
    const env = {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: `${discord.restUrl}/`,
      DISCORD_GUILD_ID: IDS.server,
    };
    // Not in the way of the stand-in, which runs in this process.
    const run = async (...flags: string[]) => {
      const entry = ['--import', 'tsx', join(ROOT, 'src', 'register.ts'), ...flags];
      const options = { cwd: join(ROOT, 'node_modules', 'tsx'), env, timeout: 20_000 };
      return (await promisify(execFile)(process.execPath, entry, options)).stdout;
    };
    expect(await run()).toMatch(
      /^added {4}\/ask\n[\s\S]*\nRegistered on server \d+: \d+ added, 0 changed, 0 removed/,
    );
    expect(await run()).toMatch(/^Nothing changed on server \d+: \d+ commands\.\n$/);
    expect(await run('--none')).toContain('removed  /ask');
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
    expect(discord.violations).toEqual([]);
    await discord.stop();
  }, 60_000);
});
