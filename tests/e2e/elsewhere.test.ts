/** Places that do not have the bot, to which somebody brought it along; and a server that it has not heard of yet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/domain/stores.ts';
import { serverParts } from '../../src/run-digests.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { InteractionSide, USUAL } from '../support/discord/interaction-side.ts';
import { noReview } from '../support/discord/small-library.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const BROUGHT_ALONG = ['foreign server', 'group'] as const;

let folder: string;
let stores: Stores;
let harness: Harness;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-elsewhere-'));
  stores = await openStores({ kind: 'sqlite', folder });
  harness = await startHarness({ servers: serverParts(stores, [], silent, noReview) });
});
afterEach(() => {
  expect(harness.discord.violations).toEqual([]);
  expect(harness.log.filter(({ level }) => level === 'error')).toEqual([]);
});
afterAll(async () => {
  await harness.end();
  await stores.close();
  rmSync(folder, { recursive: true });
});

const answered = async (asked: InteractionSide) => {
  const { body, ephemeral } = await harness.discord.outcome(asked);
  return { text: cardText(body).replaceAll('\\', ''), isPrivate: ephemeral };
};

describe.each(BROUGHT_ALONG)('in a %s', (elsewhere) => {
  const ask = (name: string, options: Record<string, string | boolean> = {}, rest = {}) =>
    harness.discord.ask({ name, options, elsewhere, ...rest });

  it('lookups answer everybody, or the asker alone', async () => {
    const asked = ask('quote', { speaker: 'lund' });
    expect(await answered(asked)).toEqual({ text: expect.stringContaining('Ada Lund'), isPrivate: false });
    expect(asked.taken).toEqual(['deferred', 'edit']);
    expect((await answered(ask('quote', { speaker: 'lund', private: true }))).isPrivate).toBe(true);
  });

  it('problems are the asker’s alone', async () => {
    expect((await answered(ask('quote', { speaker: '🤷' }))).isPrivate).toBe(true);
    const asked = ask('timeline', { period: 'whenever' });
    expect(await answered(asked)).toEqual({ text: expect.stringContaining('not a period'), isPrivate: true });
    expect(asked.taken).toEqual(['deferred', 'delete', 'follow-up']);
  });

  it('one answer comes where Discord shows everything to the asker alone', async () => {
    for (const [name, options] of [
      ['quote', { speaker: 'lund' }],
      ['quote', { speaker: 'lund', private: true }],
      ['quote', { speaker: '🤷' }],
      ['timeline', { period: 'whenever' }],
    ] as const) {
      const asked = ask(name, options, { alwaysPrivate: true });
      expect((await answered(asked)).isPrivate).toBe(true);
      expect(asked.isThinking).toBe(false);
    }
  });

  it('Apps → Check claims reads the message', async () => {
    const message = { content: 'About 40 million crowns for the bridge.' };
    const asked = harness.discord.askOnMessage('Check claims', message, false, { elsewhere });
    expect((await answered(asked)).text).toContain('Ada Lund');
    const forwarded = {
      content: '',
      message_reference: { type: 1, channel_id: IDS.foreignChannel, message_id: '900000000000000080' },
      message_snapshots: [{ message: { content: 'About 40 million crowns for the bridge.', embeds: [] } }],
    };
    const second = harness.discord.askOnMessage('Check claims', forwarded, false, { elsewhere });
    expect((await answered(second)).text).toContain('Ada Lund');
  });

  it('nothing is kept for a server, whatever one may do there', async () => {
    expect((await answered(ask('settings answers', { readers: 'asker' }))).text).toContain(
      'on a Discord server',
    );
    expect(await stores.settings.exportServer(IDS.foreignServer)).toMatchObject({ settings: null });
  });
});

describe('on its own server, before the bot has heard of it', () => {
  const ask = (name: string, options: Record<string, string> = {}) =>
    harness.discord.ask({ name, options, elsewhere: 'unheard-of server' });

  it('lookups answer as the server has it', async () => {
    await stores.settings.set(IDS.foreignServer, { privateByDefault: true, language: null });
    expect(await answered(ask('quote', { speaker: 'lund' }))).toEqual({
      text: expect.stringContaining('Ada Lund'),
      isPrivate: true,
    });
  });

  it('settings can be changed, and digests are not promised for channels that it does not see', async () => {
    expect((await answered(ask('settings answers', { readers: 'everybody' }))).text).toContain('Changed');
    const at = { channel: IDS.foreignChannel, time: '8:00', zone: 'Europe/Kyiv' };
    expect((await answered(ask('digest subscribe', at))).text).toContain('do not see that channel');
    expect((await answered(ask('doctor'))).text).toContain('I do not see this channel');
  });
});

describe('the stand-in', () => {
  it('takes five follow-ups where the bot was brought along, and no more', () => {
    const terms = { ...USUAL, mostFollowUps: 5 };
    const side = new InteractionSide('900000000000000999', 'token', 0, null, terms);
    side.callback({ type: 4, data: {} }, 0);
    for (let n = 0; n < 5; n++) expect(side.followUp({})).not.toHaveProperty('status');
    expect(side.followUp({})).toMatchObject({ code: 40094 });
  });
});
