/** Loads the settings and the corpus, then answers: one call, lines, a person at the terminal, or Discord. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import type { Failure } from './command/run-call.ts';
import { type Config, readConfig } from './config.ts';
import { answerJson } from './console/answer-json.ts';
import { answerLines } from './console/answer-lines.ts';
import { EXIT } from './console/exit-code.ts';
import { answerOnce } from './console/one-shot.ts';
import type { Flags } from './console/read-flags.ts';
import { screenFor } from './console/screen.ts';
import type { Session } from './console/session.ts';
import { linesOf, writerTo } from './console/streams.ts';
import { correctedCorpus } from './corrected-corpus.ts';
import { problemAnswer } from './domain/answer.ts';
import { type Problem, ProblemError, problem } from './domain/problems.ts';
import type { Program } from './domain/program.ts';
import type { Language } from './domain/subscription.ts';
import { recallCorpus } from './recall-corpus.ts';
import { type Corpus, createLibrary } from './search/create-library.ts';
import { version } from './version.ts';

const { stdin, stdout, stderr, env } = process;

/** For whoever reads the lines of a file or a pipe that turns out to be empty. */
const NOTHING_ASKED = 'Nothing was asked: npm start -- --help says how to ask.\n';

const print = writerTo(stdout);
const warn = ({ message, hint }: Pick<Problem, 'message' | 'hint'>): void => {
  stderr.write(`${message}\n${hint}\n`);
};

/** Tells the problem to the person, and to the program that asked for JSON. */
async function fail(cause: Problem, json: boolean): Promise<number> {
  warn(cause);
  if (json) await print(`${answerJson(problemAnswer(cause))}\n`);
  return EXIT.problem;
}

function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

const handling = {
  reference: (): string => Math.random().toString(36).slice(2, 10),
  report: ({ reference, command, error }: Failure): void => {
    const trace = error instanceof Error ? error.stack : String(error);
    stderr.write(`${reference} /${command}: ${trace}\n`);
  },
};

async function readSettings(): Promise<Config> {
  if (existsSync('.env')) (await import('dotenv')).config({ quiet: true });
  const reading = readConfig(env);
  if (reading.kind === 'problem') throw new ProblemError(reading.problem);
  return reading.config;
}

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Loaded only when a document has changed: what reads is most of the program. */
function loadReaders() {
  const { readers }: typeof import('./readers.ts') = createRequire(import.meta.url)('./readers.ts');
  return readers;
}

const folder = (chosen: string, usual: string): string =>
  chosen === '' ? inProject(usual) : resolve(chosen);

/** Problems of single documents are told and passed over; without any document there is nothing to answer from. */
function openCorpus(documentsFolder: string, config: Config): Corpus {
  const folders = {
    projectFolder: inProject(''),
    cacheFolder: folder(config.CACHE_DIR, '.cache'),
    documentsFolder,
    lexiconFolder: folder(config.LEXICON_DIR, 'data/lexicon'),
  };
  const { problems, ...corpus } = recallCorpus(folders, loadReaders);
  const none = problems.find(({ code }) => code === 'documents/none');
  if (none) throw new ProblemError(none);
  problems.forEach(warn);
  return corpus;
}

const programOf = ({ OPERATOR_CONTACT }: Config): Program => ({
  version: version(),
  operatorContact: OPERATOR_CONTACT ?? null,
  lastDocumentOn: null,
});

/** What is for the operator's server alone would only ever be refused here. */
async function openSession(corpus: Corpus, config: Config, language: Language): Promise<Session> {
  const library = createLibrary(await correctedCorpus(corpus, config, warn));
  const forAll = commands.filter(({ forOperator }) => !forOperator);
  return { commands: forAll, library, today, language, handling, program: programOf(config) };
}

async function answerInput(session: Session, json: boolean): Promise<number> {
  const form = json ? 'json' : screenFor(stdout, env, session.language);
  const answered = await answerLines(linesOf(stdin), session, form, print);
  if (answered === 0 && !json) stderr.write(NOTHING_ASKED);
  return EXIT.answered;
}

async function openConsole(session: Session): Promise<number> {
  const { runRepl } = await import('./console/repl.ts');
  const interactive = stdout.isTTY === true;
  await runRepl(session, {
    input: stdin,
    output: stdout,
    interactive,
    screen: () => screenFor(stdout, env, session.language),
  });
  return EXIT.answered;
}

async function openDiscord(corpus: Corpus, config: Config, documentsFolder: string): Promise<number> {
  const { runBot } = await import('./run-bot.ts');
  const { reference } = handling;
  const end = await runBot(
    { commands, corpus, today, reference, program: programOf(config) },
    config,
    documentsFolder,
  );
  return end ? fail(end, false) : EXIT.answered;
}

async function answer(flags: Flags): Promise<number> {
  const { call, json, documents, language } = flags;
  const config = await readSettings();
  const documentsFolder = folder(documents ?? config.DOCUMENTS_DIR, 'data/documents');
  const corpus = openCorpus(documentsFolder, config);
  if (call === null && !json && config.DISCORD_TOKEN !== undefined)
    return openDiscord(corpus, config, documentsFolder);
  const session = await openSession(corpus, config, language);
  if (call !== null) {
    const { text, exitCode } = answerOnce(call, session, json ? 'json' : screenFor(stdout, env, language));
    await print(text);
    return exitCode;
  }
  if (json) return answerInput(session, true);
  return stdin.isTTY ? openConsole(session) : answerInput(session, false);
}

/** Does what the flags ask for, and returns the exit code. Never throws. */
export async function start(flags: Flags): Promise<number> {
  try {
    return await answer(flags);
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem, flags.json);
    const reference = handling.reference();
    handling.report({ reference, command: '', error });
    return fail(problem('internal', { reference }), flags.json);
  }
}
