/** Runs the Discord bot until a signal or Discord ends it; loaded only then, for discord.js is large. */
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { askExamples } from './command/ask-examples.ts';
import { createAskingLimits, PRESSING_LIMITS } from './command/asking-limits.ts';
import type { Command } from './command/define-command.ts';
import { type Config, redact } from './config.ts';
import { type CorrectedRecord, correctedRecord } from './corrected-record.ts';
import { databasePlace } from './database-place.ts';
import { errorForLog } from './discord/error-for-log.ts';
import { type Bot, startBot } from './discord/start-bot.ts';
import { type Problem, ProblemError } from './domain/problems.ts';
import type { Program } from './domain/program.ts';
import type { DocumentRecord, Stores } from './domain/stores.ts';
import { runDigests, serverParts } from './run-digests.ts';
import type { Corpus } from './search/create-library.ts';
import { openStores } from './storage/database/open-stores.ts';
import { fingerprintOfFile } from './storage/fingerprint.ts';

/** File descriptor of standard error: standard output is for answers. */
const STANDARD_ERROR = 2;
/** Characters of the day in an ISO instant. */
const ISO_DAY = 10;

function openLog(level: string): Logger {
  const serializers = { err: errorForLog };
  return pino({ level, redact: ['token', '*.token'], serializers }, pino.destination(STANDARD_ERROR));
}

const signal = (): Promise<null> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(null));
  });

/** Those not seen before are new to digests from now on. */
const recordDocuments = (stores: Stores, { articles }: Corpus, folder: string) =>
  stores.documents.record(
    articles.map(({ info: { id } }) => ({ id, fingerprint: fingerprintOfFile(join(folder, id)) })),
    new Date().toISOString(),
  );

/** The day, in UTC, on which the last new document came in. */
const lastDayOf = (records: readonly DocumentRecord[]): string | null =>
  records.reduce<string | null>((last, { firstSeenAt }) => {
    const day = firstSeenAt.slice(0, ISO_DAY);
    return last === null || day > last ? day : last;
  }, null);

/** What the bot answers with, and from. */
export interface Answering {
  readonly commands: readonly Command[];
  /** As read from the documents, without corrections. */
  readonly corpus: Corpus;
  readonly today: () => string;
  readonly reference: () => string;
  readonly program: Program;
}

/** Another process may have decided; for how long this one goes on without. */
const FOLLOW_MS = 60_000;

function follow({ desk }: CorrectedRecord, log: Logger): () => void {
  const timer = setInterval(() => {
    desk.refresh().catch((error) => log.warn({ err: error }, 'corrections could not be looked up'));
  }, FOLLOW_MS);
  return () => clearInterval(timer);
}

interface Running {
  readonly answering: Answering;
  readonly config: Config;
  readonly documentsFolder: string;
  readonly stores: Stores;
  readonly log: Logger;
}

function startWith(
  { answering, config, stores, log }: Running,
  records: readonly DocumentRecord[],
  { library, desk }: CorrectedRecord,
): Promise<Bot> {
  const { commands, today, reference, program } = answering;
  const { DISCORD_TOKEN: token = '', DISCORD_API_URL: api, OPERATOR_SERVER_ID: operator } = config;
  const rest = api === undefined ? {} : { rest: { api: api.replace(/\/$/u, '') } };
  return startBot({
    token,
    commands,
    library,
    today,
    log,
    reference,
    servers: serverParts(stores, records, log, { operatorServerId: operator ?? null, desk, library }),
    asking: createAskingLimits(),
    pressing: createAskingLimits(PRESSING_LIMITS),
    program: { ...program, lastDocumentOn: lastDayOf(records) },
    ...rest,
  });
}

async function run(running: Running): Promise<Problem | null> {
  const { answering, config, documentsFolder, stores, log } = running;
  const { corpus } = answering;
  const signalled = signal();
  const records = await recordDocuments(stores, corpus, documentsFolder);
  // Before the bot connects: what is made of a large record takes long.
  const record = await correctedRecord(corpus, records, stores.reviews.corrections);
  const size = { documents: corpus.articles.length, claims: corpus.claims.length };
  const { commands, today } = answering;
  askExamples(commands, { library: record.library(), today: today(), language: 'en' });
  log.info({ ...size, settings: redact(config) }, 'connecting to Discord');
  const starting = startWith(running, records, record);
  const bot = await Promise.race([starting, signalled]);
  if (bot === null) {
    // Stopped while logging in: what comes of it is of no interest any more, but must not be left open.
    await starting.then(({ stop }) => stop()).catch(() => undefined);
    return null;
  }
  const digests = runDigests({ stores, compose: record.compose, poster: bot.poster, log });
  const stopFollowing = follow(record, log);
  const end = await Promise.race([bot.lost, signalled]);
  stopFollowing();
  // Side by side: whoever stops the process waits for neither of the limits twice.
  await Promise.all([digests.stop(), bot.stop()]);
  return end;
}

/** Resolves with the problem that ended it, or null after a signal. */
export async function runBot(
  answering: Answering,
  config: Config,
  documentsFolder: string,
): Promise<Problem | null> {
  const log = openLog(config.LOG_LEVEL);
  try {
    const stores = await openStores(databasePlace(config));
    try {
      return await run({ answering, config, documentsFolder, stores, log });
    } finally {
      await stores.close();
    }
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
