/** Prints the figures on public data sets, each only when its files are in the folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Claim } from '../../../src/domain/claim.ts';
import { createExtractor } from '../../../src/extract/extract-claims.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { attributionWeights } from '../../../src/readers.ts';
import { readLexicon } from '../../../src/storage/read-lexicon.ts';
import { parseLines } from '../gold.ts';
import { type Measure, percent, share } from '../numbers.ts';
import { predict } from './predict.ts';
import { printConfidence } from './print-confidence.ts';
import { quotationsShown } from './quotations-shown.ts';
import { attributionGold, attributionPrediction, SUBSETS, scoreAttribution } from './score-attribution.ts';
import { datesGold, datesPrediction, scoreDates } from './score-dates.ts';
import { peopleGold, scorePeople } from './score-people.ts';
import { judgement, parseRun, scoreRetrieval } from './score-retrieval.ts';
import { scoreShown } from './score-shown.ts';
import { scoreTimeline, timelineGold, timelinePrediction } from './score-timeline.ts';

const LEXICON = fileURLToPath(new URL('../../../data/lexicon', import.meta.url));

const toLines = (items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');
const f1 = (name: string, { f1: value }: Measure): string => `${name} ${percent(value).padStart(7)}`;

async function printAttribution(file: string): Promise<void> {
  const gold = parseLines(attributionGold, readFileSync(file, 'utf8'));
  const input = toLines(gold.map(({ id, text }) => ({ id, text })));
  const scores = scoreAttribution(
    gold,
    parseLines(attributionPrediction, await predict('attribution', [], input)),
  );
  console.log(`\nAttribution, ${gold.length} articles (F1)`);
  for (const subset of SUBSETS) {
    const { overlap, exact, withSpeaker } = scores[subset];
    const columns = [f1('overlap', overlap), f1('exact', exact), f1('with speaker', withSpeaker)];
    console.log(`  ${subset.padEnd(10)} ${columns.join('   ')}`);
  }
}

/** The claims of bare texts, taken in as documents without a date. */
function claimReader(): (id: string, text: string) => readonly Claim[] {
  const extractor = createExtractor(readLexicon(LEXICON), attributionWeights());
  return (id, text) => {
    const ingested = ingest({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) }, null);
    return 'article' in ingested ? extractor.extract(ingested.article).claims : [];
  };
}

/** What the bot shows, whoever its speaker turned out to be. */
function printShown(file: string): void {
  const gold = parseLines(attributionGold, readFileSync(file, 'utf8'));
  const claimsOf = claimReader();
  const scores = scoreShown(gold, (text) => quotationsShown(text, claimsOf('article', text)));
  const line = ({ precision, recall }: Measure): string =>
    `precision ${percent(precision).padStart(7)}   recall ${percent(recall).padStart(7)}`;
  console.log(`\nQuotations shown with their speaker, ${gold.length} articles`);
  console.log(`  without “probably”   ${line(scores.stated)}\n  all                  ${line(scores.all)}`);
}

const PEOPLE = fileURLToPath(new URL('../people.jsonl', import.meta.url));

/** Pronouns and surnames of the training part, which this project has marked itself. */
function printPeople(file: string): void {
  const texts = new Map(
    parseLines(attributionGold, readFileSync(file, 'utf8')).map(({ id, text }) => [id, text]),
  );
  const claimsOf = claimReader();
  const claims = new Map<string, readonly Claim[]>();
  const read = (id: string) => {
    const text = texts.get(id);
    if (text === undefined) return null;
    const known = claims.get(id);
    if (known) return { text, claims: known };
    const found = claimsOf(id, text);
    claims.set(id, found);
    return { text, claims: found };
  };
  const { right, wrong, unread } = scorePeople(parseLines(peopleGold, readFileSync(PEOPLE, 'utf8')), read);
  const part = share({ hit: right, of: right + wrong });
  console.log(`\nPronouns and surnames\n  the right person   ${part}, ${unread} more with no claim`);
}

async function printDates(name: string, file: string): Promise<void> {
  const gold = parseLines(datesGold, readFileSync(file, 'utf8'));
  const input = toLines(gold.map(({ id, dct, text }) => ({ id, dct, text })));
  const scores = scoreDates(gold, parseLines(datesPrediction, await predict('dates', [], input)));
  const columns = [f1('value', scores.value), f1('relaxed', scores.relaxed), f1('strict', scores.strict)];
  console.log(`\nDates, ${name}, ${gold.length} articles (F1)\n  ${columns.join('   ')}`);
}

async function printRetrieval(name: string, folder: string, split: string): Promise<void> {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const run = await predict(
    'retrieval',
    ['--corpus', join(folder, 'corpus.jsonl')],
    read(`queries.${split}.jsonl`),
  );
  const scores = scoreRetrieval(parseLines(judgement, read(`qrels.${split}.jsonl`)), parseRun(run));
  const shown = (value: number | null): string => value?.toFixed(3) ?? '–';
  console.log(`\nRetrieval, ${name} ${split}, ${scores.queries} queries`);
  console.log(`  MAP@5 ${shown(scores.map(5))}   MAP@10 ${shown(scores.map(10))}   MRR ${shown(scores.mrr)}`);
}

const RETRIEVAL = [
  ['ct20', 'dev'],
  ['politifact', 'train'],
  ['trecqa', 'dev'],
] as const;

/** One topic a pair of files: its documents, and the days that journalists chose. */
async function printTimelines(folder: string): Promise<void> {
  const topics = readdirSync(folder).flatMap((name) => /^(.+)\.docs\.json$/.exec(name)?.[1] ?? []);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const input = toLines(topics.map((topic) => read(`${topic}.docs.json`)));
  const predictions = parseLines(timelinePrediction, await predict('timeline', [], input));
  console.log(`\nDays of timelines, ${topics.length} topics (date F1)`);
  for (const [index, topic] of topics.entries()) {
    const score = scoreTimeline(
      timelineGold.parse(read(`${topic}.refs.json`)).refs,
      predictions[index]?.days ?? [],
    );
    console.log(`  ${topic.padEnd(10)} ${score.toFixed(3)}`);
  }
}

export async function printPublicFigures(dataFolder: string): Promise<void> {
  const polnear = join(dataFolder, 'polnear.dev.jsonl');
  if (existsSync(polnear)) {
    await printAttribution(polnear);
    printShown(polnear);
  }
  const marked = join(dataFolder, 'polnear.train.jsonl');
  if (existsSync(marked)) printPeople(marked);
  for (const name of ['timebank', 'aquaint']) {
    const file = join(dataFolder, `${name}.jsonl`);
    if (existsSync(file)) await printDates(name, file);
  }
  for (const [name, split] of RETRIEVAL) {
    const folder = join(dataFolder, name);
    if (existsSync(folder)) await printRetrieval(name, folder, split);
  }
  printConfidence(dataFolder);
  const timelines = join(dataFolder, 't17');
  if (existsSync(timelines)) await printTimelines(timelines);
}
