/** The entry with a token: the bot connects, answers, and stops when it is told to. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiscordStandIn, eventually, TOKEN } from '../support/discord/stand-in.ts';
import { start, TIME_LIMIT } from './start.ts';

let discord: DiscordStandIn;
beforeEach(async () => {
  discord = await DiscordStandIn.start();
});
afterEach(() => discord.stop());

/** Waits for a process to connect: starting takes longer than the stand-in has patience for. */
async function connected(): Promise<void> {
  const end = Date.now() + TIME_LIMIT;
  while (discord.gateway.identified.length === 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await eventually('the bot', () => discord.gateway.identified.length > 0);
}

describe('npm start with a token', () => {
  it(
    'answers on Discord until it is stopped, logs to standard error, and never logs the token',
    async () => {
      const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${discord.restUrl}/` };
      const { child, outcome } = start({ env });
      await connected();
      const shown = await discord.outcome(discord.ask({ name: 'sources' }));
      expect(JSON.stringify(shown.body)).toContain('documents');
      expect(discord.violations).toEqual([]);

      child.kill('SIGTERM');
      const { code, stdout, stderr } = await outcome;
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(stderr).toContain('"msg":"connected to Discord"');
      expect(stderr).toContain('"msg":"disconnected from Discord"');
      expect(stderr).not.toContain(TOKEN);
    },
    TIME_LIMIT,
  );

  it(
    'says what is wrong with a token that is refused, and ends',
    async () => {
      const env = { DISCORD_TOKEN: 'wr0ng.t0ken', DISCORD_API_URL: discord.restUrl };
      const { code, stderr } = await start({ env }).outcome;
      expect(code).toBe(2);
      expect(stderr).toContain('Discord refused the token.');
      expect(stderr).not.toContain('wr0ng.t0ken');
    },
    TIME_LIMIT,
  );
});
