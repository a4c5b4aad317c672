/**
 * Prints how fast it is: `npm run bench [-- --svg FILE --rounds N]`.
 *
 * Starting is given as a ratio to an empty Node process, measured in turn with it: milliseconds depend on
 * the machine, the ratio hardly does.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../../src/corpus.ts';
import { DOCUMENTS_FOLDER, LEXICON_FOLDER } from '../quality/corpus.ts';
import { loadGold } from '../quality/gold.ts';
import { median, quantile } from '../quality/numbers.ts';
import { callsOf, startBot } from '../quality/run-bot.ts';
import { extractFrom } from '../support/extraction.ts';
import { growingText } from '../support/growing-text.ts';
import { type Bar, type Chart, drawSvg, drawText } from './bars.ts';
import { timeCall, timeSideBySide } from './measure.ts';
import { benchStorage } from './storage-bench.ts';

const { values: flags } = parseArgs({
  options: { svg: { type: 'string' }, rounds: { type: 'string', default: '9' } },
});

const MOST_TIMES_NODE = 14;
const MOST_MEDIAN_MS = 5;
const LEAST_ROUNDS = 7;
const ANSWER_ROUNDS = 5;
const BUILD_ROUNDS = 5;
const SHORT_TEXT = 100_000;
const LENGTH_ROUNDS = 3;
const MOST_TIMES_SHORT = 10;

const ROOT = join(import.meta.dirname, '..', '..');
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const verdict = (reached: boolean): string => (reached ? 'ok' : 'SHORT');

function benchStart(rounds: number): Chart {
  const { DISCORD_TOKEN: _, ...env } = process.env;
  const [empty = [], console = []] = timeSideBySide(
    [
      { command: process.execPath, args: ['-e', '0'], cwd: ROOT, env },
      { command: 'npm', args: ['run', '-s', 'start', '--', '/quote peskov'], cwd: ROOT, env },
    ],
    rounds,
  );
  const base = median(empty);
  const times = median(console) / base;
  return {
    title: `Start, one answer, exit, against an empty Node process: ${verdict(times <= MOST_TIMES_NODE)}`,
    bars: [
      { label: 'node -e 0', value: 1, shown: `1× (${ms(base)})` },
      {
        label: 'npm start -- "/quote peskov"',
        value: times,
        shown: `${times.toFixed(1)}× (${ms(median(console))})`,
      },
    ],
    goal: { value: MOST_TIMES_NODE, shown: `${MOST_TIMES_NODE}×` },
  };
}

function benchAnswers(): Chart {
  const bot = startBot();
  const calls = callsOf(loadGold());
  const round = (): number[] => calls.map(({ call }) => timeCall(() => bot.ask(call)));
  round();
  const times = Array.from({ length: ANSWER_ROUNDS }, round).flat();
  const middle = median(times);
  return {
    title: `An answer from the loaded index, ${times.length} calls: ${verdict(middle < MOST_MEDIAN_MS)}`,
    bars: [
      { label: 'median', value: middle, shown: ms(middle) },
      { label: '99th percentile', value: quantile(times, 0.99), shown: ms(quantile(times, 0.99)) },
    ],
    goal: { value: MOST_MEDIAN_MS, shown: `${MOST_MEDIAN_MS} ms at the median` },
  };
}

/** Takes the corpus in again and again in one process, as a long-running service would. */
function rateOf(takeIn: () => number): Bar[] {
  const rates: number[] = [];
  for (let round = 0; round <= BUILD_ROUNDS; round++) {
    const start = performance.now();
    const articles = takeIn();
    rates.push(articles / ((performance.now() - start) / 1000));
  }
  const [first = 0, ...warm] = rates;
  return [
    { label: 'the first time', value: first, shown: first.toFixed(1) },
    { label: 'warm', value: median(warm), shown: median(warm).toFixed(1) },
  ];
}

function benchExtraction(): Chart {
  const folders = { documentsFolder: DOCUMENTS_FOLDER, lexiconFolder: LEXICON_FOLDER };
  return {
    title: 'Extraction: articles a second, from the file to its claims',
    bars: rateOf(() => readCorpus(folders).articles.length),
    goal: null,
  };
}

/** One article of 1 MB against one of 100 kB, in which no name and no claim comes again. */
function benchLength(): Chart {
  extractFrom(growingText(SHORT_TEXT));
  const [short, long] = [SHORT_TEXT, SHORT_TEXT * 10].map((length) => {
    const text = growingText(length);
    return median(Array.from({ length: LENGTH_ROUNDS }, () => timeCall(() => extractFrom(text))));
  });
  const times = (long ?? 0) / (short ?? 1);
  return {
    title: `An article of ten times the length: ${verdict(times <= MOST_TIMES_SHORT)}`,
    bars: [
      { label: '100 kB', value: 1, shown: `1× (${ms(short ?? 0)})` },
      { label: '1 MB', value: times, shown: `${times.toFixed(1)}× (${ms(long ?? 0)})` },
    ],
    goal: { value: MOST_TIMES_SHORT, shown: `${MOST_TIMES_SHORT}×` },
  };
}

const rounds = Math.max(LEAST_ROUNDS, Number(flags.rounds) || LEAST_ROUNDS);
const charts = [
  benchExtraction(),
  benchLength(),
  benchAnswers(),
  ...(await benchStorage()),
  benchStart(rounds),
];
console.log(charts.map(drawText).join('\n\n'));
if (flags.svg) {
  writeFileSync(flags.svg, drawSvg(charts));
  console.log(`\nwrote ${flags.svg}`);
}

/** In processes of their own: what was measured before must not be in their memory. */
for (const part of ['cost', 'large', 'exchange']) {
  const script = join(import.meta.dirname, 'search-bench.ts');
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', script, part],
    { cwd: ROOT, encoding: 'utf8' },
  );
  console.log(`\n${status === 0 ? stdout.trimEnd() : stderr}`);
}
