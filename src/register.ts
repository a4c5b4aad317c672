/**
 * The entry `npm run register`: tells Discord about the commands; with --dry-run only shows what it would send, with --none
 * takes them all back.
 */
import { existsSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import type { Command } from './command/define-command.ts';
import { type Environment, readConfig } from './config.ts';
import { changesInWords } from './discord/changes-in-words.ts';
import { registerCommands } from './discord/register-commands.ts';
import { placements, registrationPayload } from './discord/registration.ts';
import { type Problem, ProblemError, problem } from './domain/problems.ts';

const USAGE = 'npm run register [-- --dry-run | --none]\n';
const FLAGS = ['--dry-run', '--none'];
const EXIT = { done: 0, problem: 2 } as const;

function fail({ message, hint }: Problem): number {
  process.stderr.write(`${message}\n${hint}\n`);
  return EXIT.problem;
}

async function register(env: Environment, list: readonly Command[]): Promise<number> {
  const reading = readConfig(env);
  if (reading.kind === 'problem') return fail(reading.problem);
  const {
    DISCORD_TOKEN: token,
    DISCORD_GUILD_ID: guildId = null,
    DISCORD_APPLICATION_ID: applicationId = null,
    DISCORD_API_URL: api,
    OPERATOR_SERVER_ID: operatorServerId = null,
  } = reading.config;
  if (token === undefined) return fail(problem('discord/token-missing'));
  const rest = api === undefined ? {} : { rest: { api: api.replace(/\/$/u, '') } };
  for (const placement of placements(list, { guildId, operatorServerId })) {
    const comparison = await registerCommands({ token, applicationId, ...placement, ...rest });
    const place = placement.guildId === null ? 'everywhere' : `on server ${placement.guildId}`;
    process.stdout.write(`${changesInWords(comparison, place).join('\n')}\n`);
  }
  return EXIT.done;
}

async function main(flags: readonly string[]): Promise<number> {
  const [unknown] = flags.filter((flag) => !FLAGS.includes(flag));
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
  return register(process.env, flags.includes('--none') ? [] : commands);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  process.exitCode = fail(error.problem);
}
