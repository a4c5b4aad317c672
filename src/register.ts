/** The entry `npm run register`: tells Discord about the commands; with --dry-run only shows what it would send. */
import { existsSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { type Environment, readConfig } from './config.ts';
import { registerCommands } from './discord/register-commands.ts';
import { placements, registrationPayload } from './discord/registration.ts';
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
    DISCORD_GUILD_ID: guildId = null,
    DISCORD_APPLICATION_ID: applicationId = null,
    OPERATOR_SERVER_ID: operatorServerId = null,
  } = reading.config;
  if (token === undefined) return fail(problem('discord/token-missing'));
  for (const placement of placements(commands, { guildId, operatorServerId })) {
    const { names } = await registerCommands({ token, applicationId, ...placement });
    const place = placement.guildId === null ? 'everywhere' : `in server ${placement.guildId}`;
    process.stdout.write(`${names.length} commands ${place}: ${names.join(', ')}\n`);
  }
  return EXIT.done;
}

async function main(flags: readonly string[]): Promise<number> {
  const [unknown] = flags.filter((flag) => flag !== '--dry-run');
  if (unknown !== undefined) {
    process.stderr.write(`"${unknown}" is not known.\n${USAGE}`);
    return EXIT.problem;
  }
  if (flags.includes('--dry-run')) {
    const [forAll] = placements(commands, { guildId: null, operatorServerId: null });
    process.stdout.write(`${JSON.stringify(registrationPayload(forAll.commands), null, 2)}\n`);
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
