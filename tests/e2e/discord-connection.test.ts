/** Logging in, losing the connection, coming back, and stopping. */
import { afterEach, describe, expect, it } from 'vitest';
import { startBot } from '../../src/discord/start-bot.ts';
import { ProblemError } from '../../src/domain/problems.ts';
import { botOptions, type Harness, startHarness } from '../support/discord/harness.ts';
import { interrupted } from '../support/discord/small-library.ts';
import { DiscordStandIn, eventually } from '../support/discord/stand-in.ts';

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

let open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.map((close) => close()));
  open = [];
});

const harnessed = async (): Promise<Harness> => {
  const harness = await startHarness();
  open.push(harness.end);
  return harness;
};

const standIn = async (): Promise<DiscordStandIn> => {
  const discord = await DiscordStandIn.start();
  open.push(() => discord.stop());
  return discord;
};

const problemOf = async (starting: Promise<unknown>): Promise<ProblemError['problem']> => {
  const error = await starting.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ProblemError)) throw new Error(`no problem but ${String(error)}`);
  return error.problem;
};

describe('logging in', () => {
  it('asks for no privileged intent and plays nothing', async () => {
    const { discord } = await harnessed();
    const [identify] = discord.gateway.identified;
    expect((identify?.intents ?? -1) & PRIVILEGED).toBe(0);
    expect(identify?.presence).toMatchObject({ activities: [] });
  });

  it('tells a token that the REST interface refuses', async () => {
    const discord = await standIn();
    const { code } = await problemOf(startBot({ ...botOptions(discord), token: 'wrong.token' }));
    expect(code).toBe('discord/token-refused');
    expect(discord.gateway.identified).toEqual([]);
  });

  it.each([
    ['a token that the gateway refuses', 4004, 'discord/token-refused', /token/],
    ['intents that the bot may not use', 4014, 'discord/rejected', /intents/],
  ])('tells %s', async (_, close, code, words) => {
    const discord = await standIn();
    discord.rules.refuseIdentify = close;
    const problem = await problemOf(startBot(botOptions(discord)));
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(words);
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it('tells that nobody is there', async () => {
    const discord = await DiscordStandIn.start();
    const options = botOptions(discord);
    await discord.stop();
    expect((await problemOf(startBot(options))).code).toBe('discord/unreachable');
  });

  it('tells that Discord is broken', async () => {
    const discord = await standIn();
    discord.interventions.push({ path: /gateway/, reply: { status: 500, body: { message: 'oh' } } });
    expect((await problemOf(startBot(botOptions(discord)))).code).toBe('discord/unreachable');
  });

  it('gives up on a gateway that says nothing', async () => {
    const discord = await standIn();
    discord.rules.silent = true;
    const { code, message } = await problemOf(startBot({ ...botOptions(discord), loginLimit: 300 }));
    expect(code).toBe('discord/unreachable');
    expect(message).toContain('300 ms');
    await eventually('the connection to be closed', () => discord.gateway.connections === 0);
  });
});

describe('a lost connection', () => {
  it('is resumed, and what was missed is answered', async () => {
    const { discord, log } = await harnessed();
    discord.gateway.close(4000);
    await eventually('the connection to be closed', () => discord.gateway.connections === 0);
    const missed = discord.ask({ name: 'sources' });
    await discord.outcome(missed);
    expect(discord.gateway.resumes).toBe(1);
    expect(log.map(({ message }) => message)).toContain('connected to Discord again');
  });

  it.each([
    [4004, 'discord/token-refused'],
    [4013, 'discord/rejected'],
    [4014, 'discord/rejected'],
  ])('that nothing can mend is reported, once: %i', async (closeCode, code) => {
    const { discord, bot, log } = await harnessed();
    discord.gateway.close(closeCode);
    expect((await bot.lost).code).toBe(code);
    await discord.quiet();
    expect(log.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(discord.gateway.attempts).toBe(1);
  });

  it.each([1001, 1006, 4000, 4001, 4002])('is resumed after a close with %i', async (code) => {
    const { discord, log } = await harnessed();
    if (code === 1006) discord.gateway.cut();
    else discord.gateway.close(code);
    await eventually('the session', () => discord.gateway.resumes === 1);
    await discord.outcome(discord.ask({ name: 'sources' }));
    expect(discord.gateway.identified).toHaveLength(1);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is resumed when Discord asks for another', async () => {
    const { discord } = await harnessed();
    discord.gateway.askToReconnect();
    await eventually('the session', () => discord.gateway.resumes === 1);
    await discord.outcome(discord.ask({ name: 'sources' }));
    expect(discord.gateway.closed).toEqual([4200]);
  });

  it('is resumed when the first attempts are refused', async () => {
    const { discord } = await harnessed();
    discord.rules.refusedConnections = 2;
    discord.gateway.close(4000);
    await eventually('the session', () => discord.gateway.resumes === 1, 10_000);
    expect(discord.gateway.attempts).toBe(4);
    await discord.outcome(discord.ask({ name: 'sources' }));
  });

  it('is resumed when Discord puts off a resume at first', async () => {
    const { discord } = await harnessed();
    discord.rules.refuseResume = 'at first';
    discord.gateway.close(4000);
    await eventually('the session', () => discord.gateway.resumes === 2, 10_000);
    await discord.outcome(discord.ask({ name: 'sources' }));
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it('is noticed when heartbeats get no answer, and resumed', { timeout: 20_000 }, async () => {
    const discord = await standIn();
    discord.rules.heartbeat = 200;
    const bot = await startBot(botOptions(discord));
    open.push(() => bot.stop());
    discord.rules.deaf = true;
    await eventually('the end of the connection', () => discord.gateway.closed.length === 1);
    discord.rules.deaf = false;
    expect(discord.gateway.closed).toEqual([4200]);
    await eventually('the session', () => discord.gateway.resumes === 1);
    await discord.outcome(discord.ask({ name: 'sources' }));
  });
});

describe('events that come again with a resumed session', () => {
  it('are answered once', async () => {
    const { discord } = await harnessed();
    const before = discord.ask({ name: 'sources' });
    const privately = discord.ask({ name: 'timeline', options: { period: 'whenever' } });
    const asked = discord.say({ content: '<@900000000000000002> the bridge', mentionsBot: true });
    await Promise.all([before, privately].map((interaction) => discord.outcome(interaction)));
    await eventually('a reply', () => discord.repliesTo(asked) === 1);
    discord.rules.replaysAll = true;
    discord.gateway.close(4000);
    await eventually('the connection to be closed', () => discord.gateway.connections === 0);
    const missed = Array.from({ length: 20 }, () => discord.ask({ name: 'sources' }));
    await Promise.all(missed.map((interaction) => discord.outcome(interaction)));
    discord.gateway.close(4000);
    await eventually('a second session', () => discord.gateway.resumes === 2);
    await discord.outcome(discord.ask({ name: 'sources' }));
    expect(before.taken).toEqual(['deferred', 'edit']);
    expect(privately.taken).toEqual(['deferred', 'delete', 'follow-up']);
    expect(missed.map(({ taken }) => taken)).toEqual(missed.map(() => ['deferred', 'edit']));
    expect(discord.repliesTo(asked)).toBe(1);
    expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });
});

describe('a session that Discord has given up', () => {
  // discord.js leaves at least five seconds between two identifications, as Discord demands.
  it('is replaced by a new one, whatever the reason', { timeout: 30_000 }, async () => {
    await Promise.all(
      [1000, 4003, 4007, 4008, 4009].map(async (code) => {
        const { discord } = await harnessed();
        // After 4009 discord.js tries to resume all the same.
        discord.rules.refuseResume = true;
        discord.gateway.close(code);
        await eventually(
          `a new session after ${code}`,
          () => discord.gateway.identified.length === 2,
          20_000,
        );
        expect(discord.gateway.resumes).toBe(code === 4009 ? 1 : 0);
        await discord.outcome(discord.ask({ name: 'sources' }));
      }),
    );
  });
});

describe('a session that Discord has forgotten', () => {
  it('is replaced by a new one', { timeout: 30_000 }, async () => {
    const { discord } = await harnessed();
    discord.rules.refuseResume = true;
    discord.gateway.close(4000);
    // discord.js leaves at least five seconds between two identifications, as Discord demands.
    await eventually('a new session', () => discord.gateway.identified.length === 2, 12_000);
    expect(discord.gateway.resumes).toBe(1);
    await discord.outcome(discord.ask({ name: 'sources' }));
  });
});

describe('stopping', () => {
  it('ends the attempts to connect again', async () => {
    const { discord, bot } = await harnessed();
    discord.rules.silent = true;
    discord.gateway.close(4000);
    await eventually(
      'a new attempt',
      () => discord.gateway.closed.length === 1 && discord.gateway.connections === 1,
    );
    await bot.stop();
    // discord.js would try once more after half a second.
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(discord.gateway.connections).toBe(0);
  });

  it('lets no connection open that was being opened', async () => {
    const { discord, bot } = await harnessed();
    discord.rules.openingTime = 500;
    discord.gateway.close(4000);
    await eventually('a new attempt', () => discord.gateway.attempts === 2);
    await bot.stop();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(discord.gateway.connections).toBe(0);
  });

  it('disconnects, takes nothing new, and can be repeated', async () => {
    const { discord, bot } = await harnessed();
    await Promise.all([bot.stop(), bot.stop()]);
    await bot.stop();
    expect(discord.gateway.connections).toBe(0);
    expect(discord.gateway.closed).toEqual([1000]);
    const late = discord.ask({ name: 'sources' });
    await discord.quiet();
    expect(late.taken).toEqual([]);
  });

  it('lets a running answer finish', async () => {
    const { discord, bot } = await harnessed();
    const running = discord.ask({ name: 'sources' });
    await eventually('the interaction to arrive', () => running.taken.includes('deferred'));
    await bot.stop();
    expect(running.taken).toEqual(['deferred', 'edit']);
    expect(running.shown).toHaveLength(1);
  });

  it('does not wait for ever', async () => {
    const discord = await standIn();
    // Nobody answers the acknowledgement, so the answer can neither go on nor end.
    const lines: Parameters<typeof botOptions>[1] = [];
    let asked = false;
    const library = interrupted('documents', () => {
      asked = true;
    });
    const bot = await startBot({ ...botOptions(discord, lines), library: () => library, stopLimit: 200 });
    discord.interventions.push({ path: /callback$/, reply: 'never' });
    const stuck = discord.ask({ name: 'sources' });
    await eventually('the request', () => discord.requests.some(({ path }) => path.endsWith('/callback')));
    const start = Date.now();
    await bot.stop();
    expect(Date.now() - start).toBeLessThan(3000);
    expect(asked).toBe(false);
    expect(stuck.shown).toEqual([]);
    expect(lines.map(({ message }) => message)).toContain('stopped with answers unfinished');
  });
});
