/** The entry `npm run register`: tells Discord about the commands; with --dry-run only shows what it would send. */
import { existsSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { type Environment, readConfig } from './config.ts';
import { registerCommands } from './discord/register-commands.ts';
import { registrationPayload } from './discord/registration.ts';
import { type Problem, ProblemError, problem } from './domain/problems.ts';

const USAGE = 'npm run register [-- --dry-run]\n';
const EXIT = { done: 0, problem: 2 } as const;

function fail({ message, hint }: Problem): number {
  process.stderr.write(`${message}\n${hint}\n`);
  return EXIT.problem;
}

async function register(env: Environment): Promise<number> {
  const reading = readConfig(env);
  if (reading.kind === 'problem') return fail(reading.problem);
  const {
    DISCORD_TOKEN: token,
    DISCORD_GUILD_ID: guildId,
    DISCORD_APPLICATION_ID: applicationId,
  } = reading.config;
  if (token === undefined) return fail(problem('discord/token-missing'));
  const where = { guildId: guildId ?? null, applicationId: applicationId ?? null };
  const { names } = await registerCommands({ token, commands, ...where });
  const place = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  process.stdout.write(`${names.length} commands ${place}: ${names.join(', ')}\n`);
  return EXIT.done;
}

async function main(flags: readonly string[]): Promise<number> {
  const [unknown] = flags.filter((flag) => flag !== '--dry-run');
  if (unknown !== undefined) {
    process.stderr.write(`"${unknown}" is not known.\n${USAGE}`);
    return EXIT.problem;
  }
  if (flags.includes('--dry-run')) {
    process.stdout.write(`${JSON.stringify(registrationPayload(commands), null, 2)}\n`);
    return EXIT.done;
  }
  if (existsSync('.env')) (await import('dotenv')).config({ quiet: true });
  return register(process.env);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  process.exitCode = fail(error.problem);
}
