/** The entry for measurements: one task's input lines in, its predictions out, as JSON Lines. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type PublishedText, rankTexts } from './answers/timeline-choice/rank-texts.ts';
import { endQuietlyOnClosedPipe } from './console/streams.ts';
import { readCorpus } from './corpus.ts';
import { predictAttributions } from './extract/predict-attributions.ts';
import { datesOf } from './language/dates/predict-dates.ts';
import { attributionWeights } from './readers.ts';
import { createRanker } from './search/rank-corpus.ts';
import { reasonOf } from './storage/read-documents.ts';
import { readLexicon } from './storage/read-lexicon.ts';

const LEXICON = fileURLToPath(new URL('../data/lexicon', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../data/documents', import.meta.url));
const RETRIEVED = 100;

const USAGE = `npm run -s predict -- TASK < in.jsonl > out.jsonl
  attribution                        {id,text} → {id, claims: [{content, speaker, cue}]}
  dates                              {id,dct,text} → {id, timexes: [{start,end,type,value}]}
  timeline                           {topic, docs: [{dct,text}]} → {topic, days: [{date,score}]}, best first
  claims [--documents DIR]           every claim of the corpus
  retrieval --corpus C.jsonl         {id,text} → qid Q0 docid rank score tag
`;

/** One object a line; anything else is told with its line number. */
function jsonLines(content: string, name: string): Record<string, unknown>[] {
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [objectIn(line, `${name}:${index + 1}`)] : []));
}

function objectIn(line: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new InputError(`${place}: ${cause instanceof Error ? cause.message : 'not JSON'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${place}: a JSON object is needed`);
  }
  return { ...value };
}

class InputError extends Error {}

const input = (): Record<string, unknown>[] => jsonLines(readFileSync(0, 'utf8'), 'input');

/** Ids may be numbers. */
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function write(lines: Iterable<string>): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function attribution(): void {
  const predict = predictAttributions(readLexicon(LEXICON).cues, attributionWeights());
  write(input().map(({ id, text: article }) => JSON.stringify({ id, claims: predict(text(article)) })));
}

function dates(): void {
  write(
    input().map(({ id, dct, text: article }) =>
      JSON.stringify(datesOf({ id: text(id), dct: text(dct), text: text(article) })),
    ),
  );
}

function publishedText(value: unknown, index: number): PublishedText {
  if (typeof value !== 'object' || value === null)
    throw new InputError(`docs[${index}]: an object is needed`);
  const { dct, text: article }: { dct?: unknown; text?: unknown } = value;
  return { dct: text(dct), text: text(article) };
}

function timeline(): void {
  for (const { topic, docs } of input()) {
    if (!Array.isArray(docs)) throw new InputError(`${text(topic)}: "docs" must be a list`);
    write([JSON.stringify({ topic, days: rankTexts(docs.map(publishedText)) })]);
  }
}

function claims(documents: string | undefined): void {
  const folders = { documentsFolder: documents ? resolve(documents) : DOCUMENTS, lexiconFolder: LEXICON };
  const corpus = readCorpus(folders);
  for (const { message, hint } of corpus.problems) process.stderr.write(`${message} ${hint}\n`);
  if (corpus.problems.some(({ code }) => code === 'documents/none')) throw new InputError('nothing to read');
  write(corpus.claims.map((claim) => JSON.stringify(claim)));
}

function readCorpusFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError(`${file}: ${reasonOf(cause)}`);
  }
}

function retrieval(corpus: string): void {
  const ranker = createRanker(
    jsonLines(readCorpusFile(corpus), corpus).map((entry) => ({
      id: text(entry.id),
      text: text(entry.text),
      ...(typeof entry.title === 'string' ? { title: entry.title } : {}),
    })),
  );
  for (const { id, text: query } of input()) {
    const ranked = ranker.rank(text(query), RETRIEVED);
    write(ranked.map((hit, index) => `${text(id)} Q0 ${hit.id} ${index + 1} ${hit.score} verbatim`));
  }
}

/** What was asked for; null when that cannot be understood. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { documents: { type: 'string' }, corpus: { type: 'string' } },
    });
    return { values, task: positionals.length === 1 ? positionals[0] : undefined };
  } catch {
    return { values: {}, task: undefined };
  }
}

function run(): number {
  const { values, task } = readArguments();
  if (task === 'attribution') attribution();
  else if (task === 'dates') dates();
  else if (task === 'timeline') timeline();
  else if (task === 'claims') claims(values.documents);
  else if (task === 'retrieval' && values.corpus) retrieval(values.corpus);
  else {
    process.stderr.write(USAGE);
    return 2;
  }
  return 0;
}

endQuietlyOnClosedPipe(process.stdout, () => process.exit());
try {
  process.exitCode = run();
} catch (cause) {
  if (!(cause instanceof InputError)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = 2;
}
