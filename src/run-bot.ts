/** Runs the Discord bot until a signal or Discord ends it; loaded only then, for discord.js is large. */
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { askExamples } from './command/ask-examples.ts';
import { digestComposer } from './compose-digests.ts';
import { type Config, redact } from './config.ts';
import type { Session } from './console/session.ts';
import { databasePlace } from './database-place.ts';
import { errorForLog } from './discord/error-for-log.ts';
import { type Bot, startBot } from './discord/start-bot.ts';
import { type Problem, ProblemError } from './domain/problems.ts';
import type { ClaimLibrary } from './domain/services.ts';
import type { DocumentRecord, Stores } from './domain/stores.ts';
import { runDigests, serverParts } from './run-digests.ts';
import { openStores } from './storage/database/open-stores.ts';
import { fingerprintOfFile } from './storage/fingerprint.ts';

/** File descriptor of standard error: standard output is for answers. */
const STANDARD_ERROR = 2;

function openLog(level: string): Logger {
  const serializers = { err: errorForLog };
  return pino({ level, redact: ['token', '*.token'], serializers }, pino.destination(STANDARD_ERROR));
}

const signal = (): Promise<null> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(null));
  });

/** Those not seen before are new to digests from now on. */
const recordDocuments = (stores: Stores, { documents }: ClaimLibrary, folder: string) =>
  stores.documents.record(
    documents.map(({ info: { id } }) => ({ id, fingerprint: fingerprintOfFile(join(folder, id)) })),
    new Date().toISOString(),
  );

interface Running {
  readonly session: Session;
  readonly config: Config;
  readonly documentsFolder: string;
  readonly stores: Stores;
  readonly log: Logger;
}

function startWith(
  { session, config, stores, log }: Running,
  records: readonly DocumentRecord[],
): Promise<Bot> {
  const { commands, library, today, handling } = session;
  const { DISCORD_TOKEN: token = '', DISCORD_API_URL: api } = config;
  const rest = api === undefined ? {} : { rest: { api: api.replace(/\/$/u, '') } };
  const servers = serverParts(stores, records, log);
  return startBot({ token, commands, library, today, log, reference: handling.reference, servers, ...rest });
}

async function run(running: Running): Promise<Problem | null> {
  const { session, config, documentsFolder, stores, log } = running;
  const { library } = session;
  const signalled = signal();
  const records = await recordDocuments(stores, library, documentsFolder);
  const compose = digestComposer(library, records);
  const size = { documents: library.documents.length, claims: library.claims.length };
  askExamples(session.commands, { library, today: session.today() });
  log.info({ ...size, settings: redact(config) }, 'connecting to Discord');
  const starting = startWith(running, records);
  const bot = await Promise.race([starting, signalled]);
  if (bot === null) {
    // Stopped while logging in: what comes of it is of no interest any more, but must not be left open.
    await starting.then(({ stop }) => stop()).catch(() => undefined);
    return null;
  }
  const digests = runDigests({ stores, compose, poster: bot.poster, log });
  const end = await Promise.race([bot.lost, signalled]);
  // Side by side: whoever stops the process waits for neither of the limits twice.
  await Promise.all([digests.stop(), bot.stop()]);
  return end;
}

/** Resolves with the problem that ended it, or null after a signal. */
export async function runBot(
  session: Session,
  config: Config,
  documentsFolder: string,
): Promise<Problem | null> {
  const log = openLog(config.LOG_LEVEL);
  try {
    const stores = await openStores(databasePlace(config));
    try {
      return await run({ session, config, documentsFolder, stores, log });
    } finally {
      await stores.close();
    }
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
