/** A load run: so many events a second from the stand-in for Discord to a bot in a process of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../../commands/index.ts';
import { ASKER } from '../support/discord/fixtures.ts';
import type { InteractionSide } from '../support/discord/interaction-side.ts';
import { DiscordStandIn, TOKEN } from '../support/discord/stand-in.ts';
import type { Fares, Order, Told } from './load-bot.ts';
import { createLoadCalls, type Sent } from './load-calls.ts';
import { createRandom } from './random.ts';

export interface Load {
  /** Claims of the record; 0 for the stored documents. */
  readonly claims: number;
  readonly perSecond: number;
  readonly seconds: number;
  /** Seconds of the same load before anything is measured. */
  readonly warmUp: number;
  readonly seed: number;
}

export interface LoadResult {
  readonly claims: number;
  readonly sent: number;
  /** Milliseconds from the event on the socket to the first response at Discord. */
  readonly acknowledged: readonly number[];
  readonly completed: readonly number[];
  /** Milliseconds to the whole answer. */
  readonly answered: readonly number[];
  /** What got no answer, or no completion within Discord's three seconds. */
  readonly lost: readonly string[];
  /** What got more than one answer. */
  readonly twice: readonly string[];
  readonly violations: readonly string[];
  readonly fares: Fares;
}

/** Milliseconds that answers may take after the last event. */
const DRAIN_MS = 60_000;
const POLL_MS = 5;

interface Tracked {
  readonly sent: Sent;
  readonly at: number;
  readonly interaction: InteractionSide | null;
  /** Of a question, which is answered by a message. */
  readonly messageId: string | null;
  answeredAt: number | null;
}

const words = (sent: Sent): string => JSON.stringify(sent).slice(0, 160);

class LoadRun {
  private readonly tracked: Tracked[] = [];
  private readonly open = new Set<Tracked>();
  private askers = 0;
  private readonly discord: DiscordStandIn;
  private readonly nextCall: () => Sent;

  constructor(discord: DiscordStandIn, nextCall: () => Sent) {
    this.discord = discord;
    this.nextCall = nextCall;
  }

  /** Sends at even distances, whatever becomes of it, and gives what was sent. */
  async send(seconds: number, perSecond: number): Promise<readonly Tracked[]> {
    const first = this.tracked.length;
    const start = performance.now();
    const total = Math.round(seconds * perSecond);
    for (let sent = 0; sent < total; ) {
      const due = ((performance.now() - start) * perSecond) / 1000;
      for (; sent < due && sent < total; sent++) this.sendOne();
      this.look();
      await sleep(POLL_MS);
    }
    const end = performance.now() + DRAIN_MS;
    for (; this.open.size > 0 && performance.now() < end; await sleep(POLL_MS)) this.look();
    return this.tracked.slice(first);
  }

  private sendOne(): void {
    const sent = this.nextCall();
    const [interaction, messageId] = this.dispatch(sent);
    const one = { sent, at: performance.now(), interaction, messageId, answeredAt: null };
    this.tracked.push(one);
    this.open.add(one);
  }

  private dispatch(sent: Sent): readonly [InteractionSide | null, string | null] {
    const { discord } = this;
    const by = { ...ASKER, id: String(910000000000000000n + BigInt(this.askers++)) };
    switch (sent.kind) {
      case 'command':
        return [discord.ask({ name: sent.name, options: sent.options, by }), null];
      case 'completion':
        return [discord.type(sent.name, sent.option, sent.typed), null];
      case 'menu':
        return [discord.askOnMessage(sent.entry, { content: sent.text }), null];
      case 'question':
        return [null, discord.say({ content: `<@900000000000000002> ${sent.text}`, mentionsBot: true })];
    }
  }

  private look(): void {
    for (const one of this.open) {
      if (this.isAnswered(one)) {
        one.answeredAt = performance.now();
        this.open.delete(one);
      }
    }
  }

  private isAnswered({ sent, interaction, messageId }: Tracked): boolean {
    if (!interaction) return this.discord.repliesTo(messageId ?? '') > 0;
    return sent.kind === 'completion' ? interaction.choices !== null : interaction.shown.length > 0;
  }

  repliesTo({ interaction, messageId }: Tracked): number {
    return interaction ? interaction.shown.length : this.discord.repliesTo(messageId ?? '');
  }
}

function listen(child: ChildProcess) {
  const order = (what: Order): void => {
    child.send(what);
  };
  const told = async <K extends Told['kind']>(kind: K): Promise<Extract<Told, { kind: K }>> => {
    for (;;) {
      const ended = once(child, 'exit').then(([code]) => {
        throw new Error(`the bot ended with ${code}`);
      });
      const [message] = (await Promise.race([once(child, 'message'), ended])) as [Told];
      if (message.kind === kind) return message as Extract<Told, { kind: K }>;
    }
  };
  return { order, told };
}

function startBot(discord: DiscordStandIn, claims: number): ChildProcess {
  const file = join(import.meta.dirname, 'load-bot.ts');
  const { PATH = '', HOME = '', TMPDIR, VERBATIM_DATA } = process.env;
  return fork(file, [discord.restUrl, String(claims)], {
    execArgv: ['--import', 'tsx'],
    env: {
      PATH,
      HOME,
      DISCORD_TOKEN: TOKEN,
      ...(TMPDIR ? { TMPDIR } : {}),
      ...(VERBATIM_DATA ? { VERBATIM_DATA } : {}),
    },
  });
}

const first = ({ interaction }: Tracked): number[] =>
  interaction?.acknowledgedAfter == null ? [] : [interaction.acknowledgedAfter];

/** Throws when the bot cannot be started or ends by itself. */
export async function runLoad({ claims, perSecond, seconds, warmUp, seed }: Load): Promise<LoadResult> {
  const discord = await DiscordStandIn.start();
  const child = startBot(discord, claims);
  try {
    const { order, told } = listen(child);
    const ready = await told('ready');
    const run = new LoadRun(discord, createLoadCalls(ready.askable, commands, createRandom(seed)));
    await run.send(warmUp, perSecond);
    order('begin');
    await told('begun');
    const all = await run.send(seconds, perSecond);
    order('report');
    const { fares } = await told('fares');
    order('stop');
    await once(child, 'exit');
    const completions = all.filter(({ sent }) => sent.kind === 'completion');
    const others = all.filter(({ sent }) => sent.kind !== 'completion');
    return {
      claims: ready.claims,
      sent: all.length,
      acknowledged: others.flatMap(first),
      completed: completions.flatMap(first),
      answered: others.flatMap(({ at, answeredAt }) => (answeredAt === null ? [] : [answeredAt - at])),
      lost: all.filter(({ answeredAt }) => answeredAt === null).map(({ sent }) => words(sent)),
      twice: all.filter((one) => run.repliesTo(one) > 1).map(({ sent }) => words(sent)),
      violations: discord.violations,
      fares,
    };
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
    await discord.stop();
  }
}
