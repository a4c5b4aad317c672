/** Connects to Discord, answers until it is stopped, and stops cleanly. */
import {
  Client,
  type ClientOptions,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  Options,
  Partials,
} from 'discord.js';
import type { DigestAnswer } from '../domain/answer.ts';
import type { ChannelPoster } from '../domain/channel-poster.ts';
import { type Problem, ProblemError, problem } from '../domain/problems.ts';
import { answerComponent } from './answer-component.ts';
import { answerForm } from './answer-form.ts';
import { answerInteraction } from './answer-interaction.ts';
import { messageAnswering } from './answer-message.ts';
import { type BotParts, takesReports } from './bot-parts.ts';
import { channelPoster } from './channel-poster.ts';
import { completeOption } from './complete-option.ts';
import { watchConnection } from './connection-watch.ts';
import { closeProblem, discordProblem } from './discord-problem.ts';
import { type FinalEnd, finalEnd } from './final-end.ts';
import { onceOnly } from './once-only.ts';
import { noMentions } from './render/render-answer.ts';
import { createSeen } from './seen.ts';
import { createTurns } from './turns.ts';
import { within } from './within.ts';

export interface BotOptions extends BotParts {
  readonly token: string;
  /** Where Discord's REST interface is; it names the gateway. */
  readonly rest?: NonNullable<ClientOptions['rest']>;
  /** Milliseconds that logging in may take; 30,000 when left out. */
  readonly loginLimit?: number;
  /** Milliseconds that running answers get when the bot is stopped; 5,000 when left out. */
  readonly stopLimit?: number;
}

export interface Bot {
  /** Takes nothing new, lets running answers finish within the limit, disconnects. Can be called twice. */
  readonly stop: () => Promise<void>;
  /** Posts digests; for as long as the bot runs. */
  readonly poster: ChannelPoster<DigestAnswer>;
  /** Resolves when Discord has closed the connection for good; never when the bot is stopped. */
  readonly lost: Promise<Problem>;
}

const LOGIN_LIMIT = 30_000;
const STOP_LIMIT = 5_000;
/** Closing the connection waits for Discord's half of the handshake; a network that is gone has none. */
const DISCONNECT_LIMIT = 2_000;

/**
 * None of the intents is privileged: without the content intent Discord still delivers the text of messages
 * that mention the bot, and of direct messages, which are the only ones that it answers. No message is kept.
 */
const newClient = (rest: BotOptions['rest'], { ws }: FinalEnd): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct message may be the first that the bot hears of its channel; messages are not kept, so edits and
    // deletions are of messages that it does not know.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: noMentions(),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ThreadMemberManager: 0,
      // Of whoever writes, the bot keeps few, and always itself.
      GuildMemberManager: { maxSize: PEOPLE_KEPT, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: PEOPLE_KEPT, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    ws,
    rest: { ...rest, makeRequest: onceOnly(rest?.makeRequest ?? DefaultRestOptions.makeRequest) },
  });

/** Does the work finish within so many milliseconds? Waits no longer in either case; rejects as it does. */
const finishes = async (work: Promise<unknown>, limit: number): Promise<boolean> =>
  (await within(
    work.then(() => true),
    limit,
  )) ?? false;

/** People whose events are being worked on, and a few more. */
const PEOPLE_KEPT = 100;

const TAKEN_EVENTS = [
  Events.InteractionCreate,
  Events.MessageCreate,
  Events.MessageUpdate,
  Events.MessageDelete,
  Events.MessageBulkDelete,
] as const;

async function disconnect(client: Client, end: FinalEnd): Promise<void> {
  const closeLeftovers = end.declare();
  try {
    await finishes(client.destroy(), DISCONNECT_LIMIT);
  } finally {
    closeLeftovers();
  }
}

async function login(client: Client, end: FinalEnd, options: BotOptions): Promise<void> {
  const { token, loginLimit = LOGIN_LIMIT } = options;
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  const attempt = client.login(token).then(() => ready);
  try {
    if (await finishes(attempt, loginLimit)) return;
  } catch (error) {
    await disconnect(client, end);
    throw new ProblemError(discordProblem(error), { cause: error });
  }
  attempt.catch(() => undefined);
  await disconnect(client, end);
  throw new ProblemError(problem('discord/unreachable', { reason: `no answer within ${loginLimit} ms` }));
}

async function answer(interaction: Interaction, parts: BotParts): Promise<void> {
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
    await answerInteraction(interaction, parts);
  else if (interaction.isButton() || interaction.isStringSelectMenu())
    await answerComponent(interaction, parts);
  else if (interaction.isModalSubmit()) await answerForm(interaction, parts);
  else if (interaction.isAutocomplete()) await completeOption(interaction, parts);
}

function reportConnection(client: Client, { log }: BotParts): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warned'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'the connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connecting to Discord again'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connected to Discord again'));
}

/** What Discord sends again after a lost connection is taken once. */
function takeEvents(client: Client, parts: BotParts, track: (work: Promise<void>) => void): void {
  const isNew = createSeen();
  const messages = messageAnswering(parts);
  client.on(Events.InteractionCreate, (interaction) => {
    if (isNew(interaction.id)) track(answer(interaction, parts));
  });
  client.on(Events.MessageCreate, (message) => {
    if (isNew(message.id)) track(messages.created(message));
  });
  client.on(Events.MessageUpdate, (_, message) => track(messages.edited(message)));
  client.on(Events.MessageDelete, (message) => track(messages.deleted(message)));
  client.on(Events.MessageBulkDelete, (deleted) => {
    for (const message of deleted.values()) track(messages.deleted(message));
  });
}

/**
 * Logs in and answers. Throws ProblemError: `discord/token-refused`, `discord/rejected` (intents that the bot
 * may not use), `discord/unreachable`. Signals are the caller's to handle.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log, stopLimit = STOP_LIMIT } = options;
  const end = finalEnd();
  const client = newClient(options.rest, end);
  const parts: BotParts = { ...options, turns: createTurns() };
  const running = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    const done = work
      .catch((error) => log.error({ err: error }, 'an event could not be handled'))
      .finally(() => running.delete(done));
    running.add(done);
  };
  reportConnection(client, options);
  watchConnection(client);
  takeEvents(client, parts, track);
  const lost = new Promise<Problem>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      log.error({ code }, 'Discord closed the connection for good');
      resolve(closeProblem(code));
    });
  });
  await login(client, end, options);
  log.info({ user: client.user?.tag, servers: client.guilds.cache.size }, 'connected to Discord');

  const shutDown = async (): Promise<void> => {
    for (const event of TAKEN_EVENTS) client.removeAllListeners(event);
    if (!(await finishes(Promise.allSettled(running), stopLimit))) {
      log.warn({ unfinished: running.size }, 'stopped with answers unfinished');
    }
    await disconnect(client, end);
    log.info({}, 'disconnected from Discord');
  };
  let stopping: Promise<void> | undefined;
  const { token, rest } = options;
  return {
    lost,
    poster: channelPoster({ client, token, takesReports: takesReports(parts), ...(rest ? { rest } : {}) }),
    stop: () => {
      stopping ??= shutDown();
      return stopping;
    },
  };
}
