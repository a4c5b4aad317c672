/** Channels in which the bot may not do what an answer takes: it says which permission it lacks, where it may. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverParts } from '../../src/run-digests.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { cardText, channel, IDS, server } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { noReview } from '../support/discord/small-library.ts';
import { eventually } from '../support/discord/stand-in.ts';

const BIT = {
  send: 1n << 11n,
  embed: 1n << 14n,
  attach: 1n << 15n,
  history: 1n << 16n,
  inThreads: 1n << 38n,
};
/** Everything but Administrator, who may do what is denied. */
const EVERYTHING = 2147483647n & ~8n;
const THREAD = '900000000000000044';

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
  const [role] = server.roles;
  const everybody = { ...role, permissions: String(EVERYTHING) };
  harness.discord.gateway.dispatch('GUILD_ROLE_UPDATE', () => ({ guild_id: IDS.server, role: everybody }));
});
afterEach(async () => {
  expect(harness.discord.violations).toEqual([]);
  await harness.end();
});

/** Somebody takes rights in the channel from everybody. */
const deny = (...rights: bigint[]): void => {
  const bits = String(rights.reduce((sum, right) => sum | right, 0n));
  const permission_overwrites = [{ id: IDS.server, type: 0, allow: '0', deny: bits }];
  harness.discord.gateway.dispatch('CHANNEL_UPDATE', () => ({ ...channel, permission_overwrites }));
};
const mention = (content = 'how many crowns?') =>
  harness.discord.say({ content: `<@${IDS.bot}> ${content}`, mentionsBot: true });
const posted = () => eventually('a message', () => harness.discord.posted[0]?.body);

describe('a mention', () => {
  it('where no card may be shown is answered in bare words that name the permission', async () => {
    deny(BIT.embed);
    const id = mention();
    const body = await posted();
    expect(body).toMatchObject({
      content: expect.stringContaining('I may not send in \\#sources: Embed Links.'),
      message_reference: { message_id: id },
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(body).toMatchObject({ embeds: [] });
  });

  it('where the history may not be read is answered without being replied to', async () => {
    deny(BIT.history);
    mention();
    const body = await posted();
    expect(body).toMatchObject({ content: expect.stringContaining('Read Message History') });
    expect(body).not.toHaveProperty('message_reference');
  });

  it('where nothing may be said is told to the log alone, once', async () => {
    deny(BIT.send);
    for (let times = 0; times < 3; times++) mention();
    await harness.discord.quiet();
    expect(harness.discord.posted).toEqual([]);
    expect(harness.discord.requests.filter(({ path }) => path.startsWith('/users'))).toEqual([]);
    const told = harness.log.filter(({ message }) => message.includes('nothing may be said'));
    expect(told).toEqual([
      expect.objectContaining({
        level: 'warn',
        details: { channel: IDS.channel, missing: ['Send Messages'] },
      }),
    ]);
  });

  it('is answered with a card as soon as the permission is there', async () => {
    deny(BIT.embed);
    deny();
    mention();
    expect(cardText(await posted())).toContain('40 million crowns');
  });

  it('in a thread takes the permission for threads, not that for channels', async () => {
    const thread = {
      id: THREAD,
      type: 11,
      guild_id: IDS.server,
      parent_id: IDS.channel,
      owner_id: IDS.asker,
      name: 'talk',
      thread_metadata: {
        archived: false,
        auto_archive_duration: 60,
        archive_timestamp: '2024-01-01T00:00:00.000Z',
      },
    };
    // Writing in threads is none of the rights that everybody has in the fixtures.
    harness.discord.gateway.dispatch('THREAD_CREATE', () => thread);
    harness.discord.say({ content: `<@${IDS.bot}> how many?`, mentionsBot: true, channelId: THREAD });
    await eventually('a line of the log', () =>
      harness.log.find(({ details }) => JSON.stringify(details).includes('Send Messages in Threads')),
    );
    const permission_overwrites = [
      { id: IDS.server, type: 0, allow: String(BIT.inThreads), deny: String(BIT.send) },
    ];
    harness.discord.gateway.dispatch('CHANNEL_UPDATE', () => ({ ...channel, permission_overwrites }));
    harness.discord.say({ content: `<@${IDS.bot}> how many crowns?`, mentionsBot: true, channelId: THREAD });
    expect(cardText(await posted())).toContain('40 million crowns');
  });
});

describe('a slash command', () => {
  it('where no card may be shown names the permission at once, to the asker alone', async () => {
    const asked = harness.discord.ask({ name: 'sources', appPermissions: String(EVERYTHING & ~BIT.embed) });
    const { body, ephemeral } = await harness.discord.outcome(asked);
    expect(ephemeral).toBe(true);
    expect(asked.taken).toEqual(['message']);
    expect(body).toMatchObject({ content: expect.stringContaining('\\#sources: Embed Links'), embeds: [] });
  });

  it('is answered where the bot may not write: an answer is no message of its own', async () => {
    const asked = harness.discord.ask({ name: 'sources', appPermissions: String(EVERYTHING & ~BIT.send) });
    expect(cardText((await harness.discord.outcome(asked)).body)).toContain('documents');
  });

  it('in direct messages is answered, whatever Discord says of rights there', async () => {
    const asked = harness.discord.ask({ name: 'sources', appPermissions: '0', direct: true });
    expect(cardText((await harness.discord.outcome(asked)).body)).toContain('documents');
  });
});

describe('a file', () => {
  it('that may not be attached is named, and not sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-rights-'));
    const stores = await openStores({ kind: 'sqlite', folder });
    await stores.settings.set(IDS.server, { privateByDefault: true, language: null });
    const silent = { info: () => {}, warn: () => {}, error: () => {} };
    const { discord, end } = await startHarness({ servers: serverParts(stores, [], silent, noReview) });
    const asked = discord.ask({ name: 'settings export', appPermissions: String(EVERYTHING & ~BIT.attach) });
    expect(cardText((await discord.outcome(asked)).body)).toContain('Attach Files');
    expect(JSON.stringify(discord.requests)).not.toContain('sent_files');
    await end();
    await stores.close();
    rmSync(folder, { recursive: true });
  });
});
