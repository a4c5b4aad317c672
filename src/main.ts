/** The entry: reads the flags, then starts Discord or the console. */
import { createRequire } from 'node:module';
import { EXIT } from './console/exit-code.ts';
import { readFlags, USAGE } from './console/read-flags.ts';
import { endQuietlyOnClosedPipe, writerTo } from './console/streams.ts';
import { problemAnswer } from './domain/answer.ts';
import { version } from './version.ts';

const { argv, stderr, stdout } = process;
const print = writerTo(stdout);

/**
 * `require`, not `import`: tsx answers it in this thread, whereas each of some two hundred imported files
 * costs a round trip to its worker, in all a quarter of the time that a call takes.
 */
const loadStart = (): typeof import('./start.ts') => createRequire(import.meta.url)('./start.ts');

async function main(): Promise<number> {
  const args = argv.slice(2);
  const reading = readFlags(args);
  if (reading.kind === 'problem') {
    const { problem } = reading;
    stderr.write(`${problem.message}\n${problem.hint}\n`);
    if (args.includes('--json')) await print(`${JSON.stringify(problemAnswer(problem))}\n`);
    return EXIT.problem;
  }
  const { flags } = reading;
  if (flags.help || flags.version) {
    await print(`${flags.help ? USAGE : version()}\n`);
    return EXIT.answered;
  }
  return loadStart().start(flags);
}

endQuietlyOnClosedPipe(stdout, () => process.exit());
process.exitCode = await main();
