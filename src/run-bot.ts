/** Runs the Discord bot until a signal or Discord ends it; loaded only then, for discord.js is large. */
import pino from 'pino';
import { type Config, redact } from './config.ts';
import type { Session } from './console/session.ts';
import { errorForLog } from './discord/error-for-log.ts';
import { startBot } from './discord/start-bot.ts';
import { type Problem, ProblemError } from './domain/problems.ts';

/** File descriptor of standard error: standard output is for answers. */
const STANDARD_ERROR = 2;

/** Resolves with the problem that ended it, or null after a signal. */
export async function runBot(
  { commands, library, today, handling }: Session,
  config: Config,
): Promise<Problem | null> {
  const { DISCORD_TOKEN: token = '', DISCORD_API_URL: api, LOG_LEVEL: level } = config;
  const serializers = { err: errorForLog };
  const log = pino({ level, redact: ['token', '*.token'], serializers }, pino.destination(STANDARD_ERROR));
  const signalled = new Promise<null>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(null));
  });
  try {
    const { reference } = handling;
    const rest = api === undefined ? {} : { rest: { api: api.replace(/\/$/u, '') } };
    const size = { documents: library.documents.length, claims: library.claims.length };
    log.info({ ...size, settings: redact(config) }, 'connecting to Discord');
    const starting = startBot({ token, commands, library, today, log, reference, ...rest });
    const bot = await Promise.race([starting, signalled]);
    if (bot === null) {
      // Stopped while logging in: what comes of it is of no interest any more, but must not be left open.
      await starting.then(({ stop }) => stop()).catch(() => undefined);
      return null;
    }
    const end = await Promise.race([bot.lost, signalled]);
    await bot.stop();
    return end;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
