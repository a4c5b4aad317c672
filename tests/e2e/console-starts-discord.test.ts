/** The entry with a token: the bot connects, answers, and stops when it is told to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { delayOf, SPREAD_MS } from '../../src/digest/plan-due.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { IDS } from '../support/discord/fixtures.ts';
import { DiscordStandIn, eventually, TOKEN } from '../support/discord/stand-in.ts';
import { subscription } from '../support/subscriptions.ts';
import { start, TIME_LIMIT } from './start.ts';

let discord: DiscordStandIn;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-start-'));
  discord = await DiscordStandIn.start();
});
afterEach(async () => {
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits for a process to connect: starting takes longer than the stand-in has patience for. */
async function connected(): Promise<void> {
  const end = Date.now() + TIME_LIMIT;
  while (discord.gateway.identified.length === 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await eventually('the bot', () => discord.gateway.identified.length > 0);
}

/** Daily at the minute that has just begun in UTC, with next to no wait of its own. */
function dueNow(): Subscription {
  const now = new Date().toISOString();
  const id = Array.from({ length: 10_000 }, (_, n) => `digest-${n}`).find(
    (one) => delayOf(one, SPREAD_MS) < 500,
  );
  const nextRunAt = `${now.slice(0, 16)}:00.000Z`;
  const yesterday = new Date(Date.parse(nextRunAt) - 86_400_000).toISOString();
  return subscription(id ?? '', {
    serverId: IDS.server,
    channelId: IDS.channel,
    time: now.slice(11, 16),
    zone: 'UTC',
    createdAt: yesterday,
    coveredUntil: yesterday,
    nextRunAt,
  });
}

describe('npm start with a token', () => {
  it(
    'answers on Discord until it is stopped, logs to standard error, and never logs the token',
    async () => {
      const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${discord.restUrl}/`, DATA_DIR: folder };
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
    'posts the digest that is due, once, and not again after a restart',
    async () => {
      const stores = await openStores({ kind: 'sqlite', folder });
      await stores.subscriptions.add(dueNow());
      await stores.close();
      const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.restUrl, DATA_DIR: folder };
      for (let times = 0; times < 2; times++) {
        const { child, outcome } = start({ env });
        await eventually(
          'a digest',
          () => discord.posted.length > 0 && discord.gateway.identified.length > times,
          TIME_LIMIT / 3,
        );
        await discord.quiet();
        child.kill('SIGTERM');
        expect((await outcome).code).toBe(0);
      }
      expect(discord.posted).toHaveLength(1);
      expect(JSON.stringify(discord.posted)).toContain('Verbatim · ');
      expect(discord.violations).toEqual([]);
    },
    TIME_LIMIT,
  );

  it(
    'says what is wrong with a database that cannot be opened, and ends',
    async () => {
      const file = join(folder, 'a file');
      writeFileSync(file, '');
      const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.restUrl, DATA_DIR: file };
      const { code, stderr } = await start({ env }).outcome;
      expect(code).toBe(2);
      expect(stderr).toContain('database');
      expect(discord.gateway.attempts).toBe(0);
    },
    TIME_LIMIT,
  );

  it(
    'says what is wrong with a token that is refused, and ends',
    async () => {
      const env = { DISCORD_TOKEN: 'wr0ng.t0ken', DISCORD_API_URL: discord.restUrl, DATA_DIR: folder };
      const started = performance.now();
      const { code, stderr } = await start({ env }).outcome;
      expect(code).toBe(2);
      expect(stderr).toContain('Discord refused the token.');
      expect(stderr).not.toContain('wr0ng.t0ken');
      // The limit for logging in must not be waited out.
      expect(performance.now() - started).toBeLessThan(25_000);
    },
    TIME_LIMIT,
  );
});
