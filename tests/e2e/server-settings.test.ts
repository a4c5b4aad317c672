/** /settings answers: shown, changed, at once in force, exported and erased. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/domain/stores.ts';
import { serverParts } from '../../src/run-digests.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { noReview } from '../support/discord/small-library.ts';
import { eventually } from '../support/discord/stand-in.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const MEMBER = '3072';

let folder: string;
let stores: Stores;
let harness: Harness;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-settings-'));
  stores = await openStores({ kind: 'sqlite', folder });
  harness = await startHarness({ servers: serverParts(stores, [], silent, noReview) });
});
afterEach(() => {
  expect(harness.discord.violations).toEqual([]);
});
afterAll(async () => {
  await harness.end();
  await stores.close();
  rmSync(folder, { recursive: true });
});

async function call(name: string, options: Record<string, string> = {}, asker = {}) {
  const { discord } = harness;
  const { body, ephemeral } = await discord.outcome(discord.ask({ name, options, ...asker }));
  return { text: cardText(body).replaceAll('\\', ''), isPrivate: ephemeral };
}
const answers = async (options: Record<string, string> = {}, asker = {}) =>
  (await call('settings answers', options, asker)).text;

describe('/settings answers', () => {
  it('is for those who may manage the server, and between the bot and them', async () => {
    expect(await answers({ readers: 'asker' }, { permissions: MEMBER })).toContain('may manage this server');
    expect(await stores.settings.ofServer(IDS.server)).toMatchObject({ privateByDefault: false });
    expect((await call('settings answers')).isPrivate).toBe(true);
  });

  it('shows what holds where nothing was set, and keeps nothing for it', async () => {
    const text = await answers();
    expect(text).toContain('seen by everybody in the channel');
    expect(text).toContain('the one that this server has on Discord');
    expect((await call('settings export')).text).toContain('Nothing is kept');
  });

  it('changes who sees answers, from the next call on', async () => {
    expect((await call('sources')).isPrivate).toBe(false);
    expect(await answers({ readers: 'asker' })).toMatch(/Changed.*seen by the asker alone/s);
    expect((await call('sources')).isPrivate).toBe(true);
    expect((await call('settings export')).text).toContain('settings: 1');
  });

  it('changes the language alone, which new digests then have', async () => {
    const text = await answers({ language: 'uk' });
    expect(text).toContain('Українська');
    expect(text).toContain('the asker alone');
    await call('digest subscribe', { channel: IDS.channel, time: '8:00', zone: 'Europe/Kyiv' });
    expect(await stores.subscriptions.ofServer(IDS.server)).toMatchObject([{ language: 'uk' }]);
  });

  it('is the language of what everybody reads, and not of what one person does', async () => {
    await answers({ readers: 'everybody', language: 'uk' });
    expect((await call('quote', { speaker: 'lund' })).text).toContain('у цитаті');
    expect((await call('settings answers')).text).toContain('seen by everybody');
    const { discord } = harness;
    discord.say({ content: `<@${IDS.bot}> how many crowns?`, mentionsBot: true });
    const reply = await eventually('a reply', () => discord.posted[0]);
    expect(cardText(reply.body)).toContain('у цитаті');
  });

  it('goes back to what Discord has', async () => {
    expect(await answers({ readers: 'everybody', language: 'discord' })).toContain('on Discord');
    expect(await stores.settings.ofServer(IDS.server)).toEqual({ privateByDefault: false, language: null });
    expect(await answers({ language: 'discord' })).not.toContain('Changed');
  });

  it('is as before anything was set after all was erased', async () => {
    await answers({ readers: 'asker', language: 'ru' });
    await call('settings erase', { sure: 'yes' });
    expect((await call('sources')).isPrivate).toBe(false);
    expect(await answers()).toContain('seen by everybody');
  });
});
