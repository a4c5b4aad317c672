/** A bot that is killed while it answers leaves nothing behind that the next start would stumble over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { IDS } from '../support/discord/fixtures.ts';
import { DiscordStandIn, eventually, TOKEN } from '../support/discord/stand-in.ts';
import { start, TIME_LIMIT } from './start.ts';

let discord: DiscordStandIn;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-kill-'));
  discord = await DiscordStandIn.start();
});
afterEach(async () => {
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = () =>
  start({
    env: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.restUrl,
      DATA_DIR: join(folder, 'data'),
      CACHE_DIR: join(folder, 'cache'),
    },
  });

const connections = (count: number): Promise<boolean> =>
  eventually('the bot', () => discord.gateway.identified.length === count, TIME_LIMIT / 3);

const SUBSCRIBED = {
  name: 'digest subscribe',
  options: { channel: IDS.channel, time: '08:00', zone: 'Europe/Kyiv' },
};

it(
  'starts cleanly after kill -9 while reading, answering and writing',
  async () => {
    // While it reads the documents and fills the cache.
    const reading = run();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    reading.child.kill('SIGKILL');
    await reading.outcome;

    // While answers are under way: acknowledged, kept in the database or not, and not shown.
    const answering = run();
    await connections(1);
    for (const _ of Array.from({ length: 6 })) {
      discord.interventions.push({ path: /@original$/, reply: 'never' });
    }
    const lost = [SUBSCRIBED, SUBSCRIBED, { name: 'sources' }].map((call) => discord.ask(call));
    await eventually('an acknowledgement', () => lost.some(({ taken }) => taken.length > 0));
    answering.child.kill('SIGKILL');
    expect((await answering.outcome).code).toBeNull();
    discord.interventions.splice(0);

    const again = run();
    await connections(2);
    const shown = await discord.outcome(discord.ask({ name: 'quote', options: { speaker: 'peskov' } }));
    expect(JSON.stringify(shown.body)).toContain('Peskov');
    await discord.outcome(discord.ask(SUBSCRIBED));
    const status = await discord.outcome(discord.ask({ name: 'digest status' }));
    expect(JSON.stringify(status.body)).toContain('Europe/Kyiv');
    again.child.kill('SIGTERM');
    const { code, stderr } = await again.outcome;
    expect(code).toBe(0);
    // Levels of pino: 40 is a warning, 50 an error.
    expect(stderr).not.toMatch(/"level":[456]0/);
    expect(lost.flatMap((interaction) => interaction.shown)).toEqual([]);

    const stores = await openStores({ kind: 'sqlite', folder: join(folder, 'data') });
    const kept = await stores.subscriptions.ofServer(IDS.server);
    await stores.close();
    expect(kept.length).toBeGreaterThanOrEqual(1);
    expect(kept.length).toBeLessThanOrEqual(3);
    expect(discord.violations).toEqual([]);
  },
  TIME_LIMIT,
);
