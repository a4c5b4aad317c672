/** Digests on a server: set up by commands, kept in a real database, posted by the real client to a stand-in for Discord. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DigestAnswer } from '../../src/domain/answer.ts';
import type { Stores } from '../../src/domain/stores.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { serverParts } from '../../src/run-digests.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { noReview } from '../support/discord/small-library.ts';
import { eventually } from '../support/discord/stand-in.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const MEMBER = '3072';
const RECORDS = [{ id: 'courier.txt', fingerprint: 'f', firstSeenAt: '2026-01-01T00:00:00.000Z' }];
const FOOTER = 'Verbatim · 2026-01-02 · k3f9';

let folder: string;
let stores: Stores;
let harness: Harness;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-digests-'));
  stores = await openStores({ kind: 'sqlite', folder });
  harness = await startHarness({ servers: serverParts(stores, RECORDS, silent, noReview) });
});
afterEach(() => {
  expect(harness.discord.violations).toEqual([]);
});
afterAll(async () => {
  await harness.end();
  await stores.close();
  rmSync(folder, { recursive: true });
});

async function call(name: string, options: Record<string, string | number> = {}, asker = {}) {
  const { discord } = harness;
  const shown = await discord.outcome(discord.ask({ name: `digest ${name}`, options, ...asker }));
  return { text: wordsOf(shown.body), isPrivate: shown.ephemeral };
}

/** Without the backslashes that keep words from formatting. */
const wordsOf = (body: Parameters<typeof cardText>[0]): string => cardText(body).replaceAll('\\', '');

const AT_EIGHT = { channel: IDS.channel, time: '8:00', zone: 'kyiv' };

describe('digests of a server', () => {
  it('are none at first', async () => {
    expect((await call('status')).text).toContain('no digest yet');
  });

  it.each([
    [{ ...AT_EIGHT, time: 'noonish' }, 'not a time of day'],
    [{ ...AT_EIGHT, zone: 'Atlantis' }, 'no time zone'],
    [{ ...AT_EIGHT, topic: 'quokkas' }, 'There is no topic'],
    [{ ...AT_EIGHT, channel: '900000000000000099' }, 'do not see that channel'],
  ])('are not promised when they could not arrive: %o', async (options, words) => {
    const { text, isPrivate } = await call('subscribe', options);
    expect(text).toContain(words);
    expect(isPrivate).toBe(true);
    expect(await stores.subscriptions.ofServer(IDS.server)).toEqual([]);
  });

  it('are for those who may manage it', async () => {
    const { text, isPrivate } = await call('subscribe', AT_EIGHT, { permissions: MEMBER });
    expect(text).toContain('may manage this server');
    expect(isPrivate).toBe(true);
  });

  it('begin with the next time that the clocks of the zone show, and are kept', async () => {
    const { text, isPrivate } = await call('subscribe', {
      ...AT_EIGHT,
      quiet: 'silence',
      language: 'uk',
    });
    expect(text).toContain('Posted every day at 08:00 (Europe/Kyiv), about all topics, in Українська;');
    expect(isPrivate).toBe(true);
    const [kept] = await stores.subscriptions.ofServer(IDS.server);
    expect(kept).toMatchObject({
      channelId: IDS.channel,
      time: '08:00',
      zone: 'Europe/Kyiv',
      language: 'uk',
      onQuietDay: 'silence',
      paused: null,
    });
    expect(Date.parse(kept?.nextRunAt ?? '') - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
    expect((await call('subscribe', AT_EIGHT)).text).toContain('already');
  });

  it('are told with what comes next, paused, resumed', async () => {
    expect((await call('status')).text).toMatch(/1\. #sources.*every day at 08:00 .*next: /s);
    expect((await call('resume')).text).toContain('Not paused');
    expect((await call('pause')).text).toContain('Paused');
    expect((await call('pause')).text).toContain('Paused already');
    expect((await call('status')).text).toContain('paused by a moderator');
    expect((await call('resume', { number: 1 })).text).toMatch(/Resumed.*next: /s);
    expect((await call('pause', { number: 2 })).text).toContain('say which');
  });

  it('are previewed with what came in since the last one, in their language', async () => {
    const [kept] = await stores.subscriptions.ofServer(IDS.server);
    expect((await call('preview', { number: 1 })).text).toContain('Нічого нового');
    const earlier = { coveredUntil: '2025-12-31T00:00:00.000Z' };
    await stores.subscriptions.remove(IDS.server, kept?.id ?? '');
    await stores.subscriptions.add({ ...(kept as Subscription), ...earlier });
    expect((await call('preview', { number: 1 })).text).toContain('about 40 million crowns');
  });

  it('are not resumed where they could not be posted', async () => {
    const [kept] = await stores.subscriptions.ofServer(IDS.server);
    const paused = { reason: 'channel-gone', since: '2026-01-02T06:00:00.000Z' } as const;
    const gone = { paused, channelId: '900000000000000099' };
    await stores.subscriptions.change(IDS.server, kept?.id ?? '', gone);
    expect((await call('resume')).text).toContain('do not see that channel');
    expect((await call('pause')).text).toContain('the channel is gone');
    await stores.subscriptions.change(IDS.server, kept?.id ?? '', { paused: null, channelId: IDS.channel });
  });

  it('tell a manager once, between the two, behind the next answer, that one has stopped', async () => {
    const [kept] = await stores.subscriptions.ofServer(IDS.server);
    const paused = { reason: 'no-permission', since: '2026-01-02T06:00:00.000Z' } as const;
    await stores.subscriptions.change(IDS.server, kept?.id ?? '', { paused });
    const sources = async (asker = {}) => {
      const interaction = harness.discord.ask({ name: 'sources', ...asker });
      await eventually('an answer', () => interaction.shown.length > 0);
      await harness.discord.quiet();
      return interaction.shown.map(({ body, ephemeral }) => [wordsOf(body), ephemeral] as const);
    };
    expect(await sources({ permissions: MEMBER })).toHaveLength(1);
    const [answer, aside, ...more] = await sources();
    expect(answer).toEqual([expect.not.stringContaining('may not post'), false]);
    expect(aside).toEqual([
      expect.stringContaining('The digest for #sources is paused: I may not post there.'),
      true,
    ]);
    expect(more).toEqual([]);
    expect(await sources()).toHaveLength(1);
  });

  it('all fit the status, however many there are', async () => {
    const [kept] = await stores.subscriptions.ofServer(IDS.server);
    for (let n = 2; n <= 25; n++)
      await stores.subscriptions.add({ ...(kept as Subscription), id: `more-${n}`, topic: `topic-${n}` });
    const { text } = await call('status');
    for (let n = 1; n <= 25; n++) expect(text).toContain(`${n}. #sources`);
    expect((await call('status', { number: 25 })).text).toMatch(/25\. #sources.*in Українська/s);
    for (let n = 2; n <= 25; n++) await stores.subscriptions.remove(IDS.server, `more-${n}`);
  });

  it('are shown with all that is kept, and erased with it when that was meant', async () => {
    const exportedFile = (): string => {
      const sent = harness.discord.requests.flatMap(
        ({ body }) => (body as { sent_files?: string[] })?.sent_files ?? [],
      );
      return sent.at(-1) ?? '';
    };
    const settings = async (name: string, options = {}) => {
      const asked = harness.discord.ask({ name: `settings ${name}`, options });
      return wordsOf((await harness.discord.outcome(asked)).body);
    };
    await call('subscribe', { ...AT_EIGHT, topic: 'bridge' });
    const exported = await settings('export');
    expect(exported).toContain('subscriptions: 2');
    expect(JSON.parse(exportedFile()).subscriptions).toHaveLength(2);
    expect(await settings('erase', { sure: 'no' })).toContain('Nothing was deleted');
    expect(await stores.subscriptions.ofServer(IDS.server)).toHaveLength(2);
    expect(await settings('erase', { sure: 'yes' })).toContain('gone');
    expect(await stores.subscriptions.ofServer(IDS.server)).toEqual([]);
    expect(await settings('erase', { sure: 'yes' })).toContain('nothing about this server');
    expect(await settings('export')).toContain('Nothing is kept');
    await call('subscribe', AT_EIGHT);
  });

  it('end, and nothing is kept of them', async () => {
    expect((await call('unsubscribe')).text).toContain('Unsubscribed');
    expect(await stores.subscriptions.ofServer(IDS.server)).toEqual([]);
  });

  it('complete zones by their city', async () => {
    const typed = harness.discord.type('digest subscribe', 'zone', 'kie');
    expect(await harness.discord.choices(typed)).toContainEqual({
      name: 'Europe/Kyiv',
      value: 'Europe/Kyiv',
    });
  });
});

const DIGEST: DigestAnswer = {
  kind: 'digest',
  title: 'Digest of 2 January 2026',
  claims: [],
  notes: ['Nothing new on record since 1 January 2026. @everyone'],
  language: 'en',
  parts: [],
};
const post = (late = false) =>
  harness.bot.poster.post(
    IDS.channel,
    { content: DIGEST, footer: FOOTER, late },
    { nonce: 'k3f9', deadlineMs: 2000 },
  );

describe('a digest that is posted', () => {
  it('is one card with the mark by which it is found again, and pings nobody', async () => {
    const posted = await post(true);
    expect(posted.kind).toBe('sent');
    expect(harness.discord.posted.at(-1)?.body).toMatchObject({
      nonce: 'k3f9',
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
      embeds: [{ title: 'Digest of 2 January 2026 · late', footer: { text: FOOTER } }],
    });
    const back = await harness.bot.poster.recent(IDS.channel, '2026-01-01T00:00:00.000Z');
    expect(back).toMatchObject({ kind: 'read', messages: [{ nonce: 'k3f9' }] });
  });

  it.each([
    [404, 10003, 'gone'],
    [403, 50013, 'forbidden'],
    [400, 50035, 'refused'],
    [500, 0, 'unavailable'],
    [503, 0, 'unavailable'],
  ])('is told why not: %i is %s %s', async (status, code, kind) => {
    const before = harness.discord.requests.length;
    harness.discord.interventions.push({ path: /messages$/, reply: { status, body: { code, message: '' } } });
    expect((await post()).kind).toBe(kind);
    // Once: a second try might post twice.
    expect(harness.discord.requests.length - before).toBe(1);
  });

  it('is not waited for beyond its time', async () => {
    harness.discord.interventions.push({ path: /messages$/, reply: 'never' });
    const started = performance.now();
    expect((await post()).kind).toBe('unavailable');
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('is found among hundreds of messages, however slowly Discord gives the pages', async () => {
    const { discord, bot } = harness;
    const since = new Date(Date.now() - 60_000).toISOString();
    await post();
    const found = discord.posted.at(-1);
    const other = { channel: IDS.channel, body: { content: 'talk' } };
    for (let n = 1n; n <= 350n; n++)
      discord.posted.push({ ...other, id: String(BigInt(found?.id ?? 0) + n) });
    discord.pageLimitMs = 150;
    const back = await bot.poster.recent(IDS.channel, since);
    discord.pageLimitMs = 0;
    const messages = back.kind === 'read' ? back.messages : [];
    expect(messages).toContainEqual({ messageId: found?.id, nonce: 'k3f9' });
    expect(messages.length).toBeGreaterThan(350);
  });

  it('waits as long as Discord says', async () => {
    const reply = { status: 429, body: { message: 'slow down', retry_after: 1.5, global: false } };
    harness.discord.interventions.push({ path: /messages$/, reply });
    expect(await post()).toMatchObject({ kind: 'rate-limited', retryAfterMs: expect.any(Number) });
  });
});
