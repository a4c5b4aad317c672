/** What becomes of an answer when Discord's REST interface limits, breaks, or says nothing. */
import { afterEach, describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/command/define-command.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import { cardText } from '../support/discord/fixtures.ts';
import { botOptions, type LogLine } from '../support/discord/harness.ts';
import { interrupted } from '../support/discord/small-library.ts';
import { DiscordStandIn, eventually } from '../support/discord/stand-in.ts';

const CALLBACK = /\/callback$/;
const EDIT = /\/messages\/@original$/;
const FOLLOW_UP = /^\/webhooks\/\d+\/[^/]+$/;
/** Milliseconds after which a request that gets no answer is given up; 15,000 where the bot really runs. */
const TIMEOUT = 400;

let close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of close.toReversed()) await end();
  close = [];
});

/** With the retries of the client's own, as where the bot really runs. */
async function connected(retries = 3) {
  const discord = await DiscordStandIn.start();
  close.push(() => discord.stop());
  const log: LogLine[] = [];
  const rest = { api: discord.restUrl, retries, timeout: TIMEOUT };
  const bot = await startBot({ ...botOptions(discord, log), rest });
  close.push(() => bot.stop());
  const requestsTo = (path: RegExp) => discord.requests.filter((request) => path.test(request.path));
  return { discord, log, requestsTo };
}

const limited = (seconds: number, isGlobal: boolean) => ({
  status: 429,
  headers: {
    'retry-after': String(seconds),
    'x-ratelimit-scope': isGlobal ? 'global' : 'user',
    ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
  },
  body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
});
const broken = (status: number) => ({ status, body: { message: 'Bad Gateway' } });
const refused = (status: number, code: number) => ({ status, body: { code, message: 'No' } });

/** A public call whose answer turns out to be private: "is thinking" goes, a follow-up comes. */
const privately = { name: 'timeline', options: { period: 'whenever' } };

const PLACES = [
  ['acknowledgement', CALLBACK, { name: 'sources' }],
  ['answer', EDIT, { name: 'sources' }],
  ['follow-up', FOLLOW_UP, privately],
] as const;

describe('a rate limit', () => {
  it.each(
    PLACES.flatMap(([what, path, call]) => [
      [what, 'of one route', path, call, false] as const,
      [what, 'of everything', path, call, true] as const,
    ]),
  )('on the %s, %s, is waited for', async (_, __, path, call, isGlobal) => {
    const { discord, log, requestsTo } = await connected();
    discord.interventions.push({ path, reply: limited(0.3, isGlobal) });
    const start = Date.now();
    const interaction = discord.ask(call);
    await discord.outcome(interaction);
    expect(Date.now() - start).toBeGreaterThan(290);
    expect(requestsTo(path)[0]?.status).toBe(429);
    expect(interaction.shown).toHaveLength(1);
    expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('on the choices offered while somebody types is waited for', async () => {
    const { discord } = await connected();
    discord.interventions.push({ path: CALLBACK, reply: limited(0.2, false) });
    expect(await discord.choices(discord.type('quote', 'speaker', 'lu'))).toHaveLength(1);
  });

  it('on a reply to a message is waited for, and one reply comes', async () => {
    const { discord } = await connected();
    discord.interventions.push({ path: /\/messages$/, reply: limited(0.2, false) });
    const id = discord.say({ content: '<@900000000000000002> how much is the bridge', mentionsBot: true });
    await eventually('a reply', () => discord.posted.length > 0);
    await discord.quiet();
    expect(discord.repliesTo(id)).toBe(1);
  });
});

describe('a fault of Discord’s', () => {
  it.each([500, 502, 503])('with the acknowledgement is got over: %i', async (status) => {
    const { discord, log } = await connected();
    discord.interventions.push({ path: CALLBACK, reply: broken(status) });
    const interaction = discord.ask({ name: 'sources' });
    await discord.outcome(interaction);
    expect(interaction.taken).toEqual(['deferred', 'edit']);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('with the answer is got over', async () => {
    const { discord } = await connected();
    discord.interventions.push({ path: EDIT, reply: broken(502) });
    const interaction = discord.ask({ name: 'sources' });
    await discord.outcome(interaction);
    expect(interaction.shown).toHaveLength(1);
  });

  it('with a follow-up is not tried again, since it may have arrived', async () => {
    const { discord, log, requestsTo } = await connected();
    discord.interventions.push({ path: FOLLOW_UP, reply: broken(502) });
    discord.ask(privately);
    await eventually('a line in the log', () => log.some(({ level }) => level === 'error'));
    await discord.quiet();
    expect(requestsTo(FOLLOW_UP)).toHaveLength(1);
  });

  it('that lasts is logged, and the bot goes on', async () => {
    const { discord, log } = await connected(1);
    for (const _ of [1, 2]) discord.interventions.push({ path: CALLBACK, reply: broken(500) });
    const lost = discord.ask({ name: 'sources' });
    const line = await eventually('a line in the log', () => log.find(({ level }) => level === 'error'));
    expect(line).toMatchObject({
      message: 'an interaction could not be answered',
      details: { command: 'sources', interaction: lost.id },
    });
    expect(lost.shown).toEqual([]);
    await discord.outcome(discord.ask({ name: 'sources' }));
  });
});

describe('a request that gets no answer', () => {
  it.each([
    ['acknowledgement that did not arrive', CALLBACK, 'never'],
    ['acknowledgement that did', CALLBACK, 'lost'],
    ['answer that did not arrive', EDIT, 'never'],
    ['answer that did', EDIT, 'lost'],
  ] as const)('is repeated: an %s', async (_, path, reply) => {
    const { discord, log, requestsTo } = await connected();
    discord.interventions.push({ path, reply });
    const interaction = discord.ask({ name: 'sources' });
    await eventually('a second request', () => requestsTo(path).length === 2);
    await discord.outcome(interaction);
    await discord.quiet();
    expect(interaction.shown).toHaveLength(1);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each(['never', 'lost'] as const)('is repeated: a problem that is told at once, %s', async (reply) => {
    const { discord, log, requestsTo } = await connected();
    discord.interventions.push({ path: CALLBACK, reply });
    const interaction = discord.ask({ name: 'quote', options: { speaker: '🤷' } });
    await eventually('a second request', () => requestsTo(CALLBACK).length === 2);
    await discord.outcome(interaction);
    expect(interaction.taken).toEqual(['message']);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each(['never', 'lost'] as const)('is not, when it is a follow-up: %s', async (reply) => {
    const { discord, log, requestsTo } = await connected();
    discord.interventions.push({ path: FOLLOW_UP, reply });
    const interaction = discord.ask(privately);
    await eventually('a line in the log', () => log.some(({ level }) => level === 'error'));
    await discord.quiet();
    expect(requestsTo(FOLLOW_UP)).toHaveLength(1);
    expect(interaction.shown).toHaveLength(reply === 'lost' ? 1 : 0);
    expect(interaction.isThinking).toBe(false);
  });
});

describe('an interaction that has expired', () => {
  it.each([
    ['is unknown when it is acknowledged', CALLBACK, refused(404, 10062)],
    ['has no webhook any more', EDIT, refused(404, 10015)],
    ['has a token that is no longer valid', EDIT, refused(401, 50027)],
  ])('%s: a warning in the log, nothing else', async (_, path, reply) => {
    const { discord, log } = await connected();
    discord.interventions.push({ path, reply });
    const expired = discord.ask({ name: 'sources' });
    const line = await eventually('a line in the log', () => log.find(({ level }) => level !== 'info'));
    await discord.quiet();
    expect(line).toMatchObject({
      level: 'warn',
      message: 'an interaction had expired',
      details: { command: 'sources', interaction: expired.id },
    });
    expect(expired.shown).toEqual([]);
    expect(log.filter(({ level }) => level !== 'info')).toHaveLength(1);
    // A refused token of an interaction is not that of the bot.
    await discord.outcome(discord.ask({ name: 'sources' }));
    discord.say({ content: '<@900000000000000002> how much is the bridge', mentionsBot: true });
    await eventually('a reply', () => discord.posted.length === 1);
  });

  it('is not computed for', async () => {
    const discord = await DiscordStandIn.start();
    close.push(() => discord.stop());
    const log: LogLine[] = [];
    let asked = 0;
    const library = interrupted('claimsBy', () => {
      asked += 1;
    });
    const bot = await startBot({ ...botOptions(discord, log), library: () => library });
    close.push(() => bot.stop());
    discord.interventions.push({ path: CALLBACK, reply: refused(404, 10062) });
    discord.ask({ name: 'quote', options: { speaker: 'lund' } });
    await eventually('a line in the log', () => log.some(({ level }) => level === 'warn'));
    await discord.quiet();
    expect(asked).toBe(0);
  });
});

/** Nothing else runs in this process meanwhile. */
const block = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};

describe('an answer that takes ten seconds', () => {
  it('is acknowledged in time, and comes', { timeout: 30_000 }, async () => {
    const discord = await DiscordStandIn.start();
    close.push(() => discord.stop());
    const slow = defineCommand({
      name: 'slow',
      description: 'Takes long',
      options: {},
      examples: ['/slow'],
      run: () => {
        block(10_000);
        return { kind: 'notice', title: 'At last', claims: [], notes: [], sections: [] };
      },
    });
    const bot = await startBot({ ...botOptions(discord), commands: [slow] });
    close.push(() => bot.stop());
    const interaction = discord.ask({ name: 'slow' });
    await eventually('the answer', () => interaction.shown.length > 0, 25_000);
    expect(Date.now() - interaction.sentAt).toBeGreaterThan(10_000);
    expect(interaction.acknowledgedAfter).toBeLessThan(2500);
    expect(interaction.taken).toEqual(['deferred', 'edit']);
    expect(interaction.shown.map(({ body }) => cardText(body))).toEqual([expect.stringContaining('At last')]);
  });
});
