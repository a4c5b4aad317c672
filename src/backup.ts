/** The entry `npm run backup -- FILE`: a consistent copy of the database, also while the bot runs. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Environment, readConfig } from './config.ts';
import { databasePlace } from './database-place.ts';
import { type Problem, ProblemError, problem } from './domain/problems.ts';
import { openStores } from './storage/database/open-stores.ts';
import { hasSqlite } from './storage/sqlite-file.ts';

const USAGE = 'npm run backup -- FILE\n';
const EXIT = { done: 0, problem: 2 } as const;

function fail({ message, hint }: Problem): number {
  process.stderr.write(`${message}\n${hint}\n`);
  return EXIT.problem;
}

async function backUp(env: Environment, file: string): Promise<number> {
  const reading = readConfig(env);
  if (reading.kind === 'problem') return fail(reading.problem);
  const place = databasePlace(reading.config);
  // Opening would make one, and its copy would pass for a backup.
  if (place.kind === 'sqlite' && !hasSqlite(place.folder))
    return fail(problem('storage/none', { folder: place.folder }));
  const stores = await openStores(place);
  try {
    await stores.backup(resolve(file));
  } finally {
    await stores.close();
  }
  process.stdout.write(`Written to ${file}\n`);
  return EXIT.done;
}

async function main(args: readonly string[]): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0 || file.startsWith('-')) {
    process.stderr.write(USAGE);
    return EXIT.problem;
  }
  if (existsSync('.env')) (await import('dotenv')).config({ quiet: true });
  return backUp(process.env, file);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  process.exitCode = fail(error.problem);
}
