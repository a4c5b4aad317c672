/**
 * Asks a long stream of random calls, hostile ones too: `npm run soak -- calls [--minutes N --seed N]`.
 *
 * Each is answered, written as JSON and as text, and completed at a random place, as the console does it.
 * Exits 1 when something broke, control characters of a call came through to the screen, a call took longer
 * than a person waits, or the heap grew. The same seed asks the same calls in the same order.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { completeLine } from '../../src/console/complete-line.ts';
import { PLAIN } from '../../src/console/palette.ts';
import { answerLine, type Session, textOf } from '../../src/console/session.ts';
import { WORDS } from '../../src/words/words.ts';
import { quantile } from '../quality/numbers.ts';
import { startBot, TODAY } from '../quality/run-bot.ts';
import { createHeapMeter, growth } from './heap.ts';
import { createRandom, type Random } from './random.ts';
import { createCalls } from './random-calls.ts';

const MOST_GROWTH_BYTES = 16 * 2 ** 20;
const LONGEST_CALL_MS = 2000;
const SCREEN = { width: 88, palette: PLAIN, words: WORDS.en };
/** Line feeds apart, nothing that moves a cursor, rings a bell or turns the direction of writing. */
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const WARM_UP_CALLS = 2000;
const CALLS_A_TURN = 50;
const SAMPLES = 30;
const EXAMPLES_KEPT = 10;
/** The share of calls that are completed as well. */
const COMPLETED = 0.2;
/** Times are kept for the latest calls only: the measurement itself must not make the heap grow. */
const TIMES_KEPT = 100_000;

const { values: flags } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});

interface Tally {
  calls: number;
  readonly kinds: Map<string, number>;
  /** How often, and the first few of them in words. */
  crashes: number;
  readonly examples: string[];
  readonly times: Float64Array;
  /** Milliseconds of the very first call, which builds what is built on demand. */
  first: number;
  /** After warming up. */
  slowest: { ms: number; call: string };
}

const newTally = (): Tally => ({
  calls: 0,
  kinds: new Map(),
  crashes: 0,
  examples: [],
  times: new Float64Array(TIMES_KEPT),
  first: 0,
  slowest: { ms: 0, call: '' },
});

const shown = (call: string): string => JSON.stringify(call.length > 80 ? `${call.slice(0, 80)}…` : call);

function noteCrash(tally: Tally, call: string, error: unknown): void {
  tally.crashes++;
  if (tally.examples.length < EXAMPLES_KEPT) tally.examples.push(`${shown(call)}: ${String(error)}`);
}

interface Soak {
  readonly session: Session;
  readonly nextCall: () => string;
  readonly random: Random;
  readonly tally: Tally;
}

function askOnce({ session, nextCall, random, tally }: Soak): void {
  const call = nextCall();
  const handling = {
    ...session.handling,
    report: ({ error }: { readonly error: unknown }) => noteCrash(tally, call, error),
  };
  const start = performance.now();
  try {
    const answer = answerLine(call, { ...session, handling });
    tally.kinds.set(answer.kind, (tally.kinds.get(answer.kind) ?? 0) + 1);
    JSON.stringify(answer);
    const text = textOf(answer, session, SCREEN).replaceAll('\n', '');
    if (CONTROLS.test(text)) noteCrash(tally, call, 'control characters on the screen');
    if (random.next() < COMPLETED) completeLine(call.slice(0, random.below(100)), session);
  } catch (error) {
    noteCrash(tally, call, error);
  }
  const ms = performance.now() - start;
  tally.times[tally.calls % TIMES_KEPT] = ms;
  tally.calls++;
  if (ms > tally.slowest.ms) tally.slowest = { ms, call };
}

function showProgress(tally: Tally, done: number): void {
  const line = `${Math.round(100 * done)} %  ${tally.calls} calls, ${tally.crashes} crashes`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`);
}

/** Asks for so many minutes; returns what the heap held at the beginning, in between and at the end. */
async function askFor(minutes: number, soak: Soak): Promise<number[]> {
  const heapInUse = createHeapMeter();
  askOnce(soak);
  soak.tally.first = soak.tally.slowest.ms;
  for (let call = 1; call < WARM_UP_CALLS; call++) askOnce(soak);
  soak.tally.slowest = { ms: 0, call: '' };
  const heap: number[] = [];
  const start = performance.now();
  const length = minutes * 60_000;
  for (let spent = 0; spent < length; spent = performance.now() - start) {
    for (let call = 0; call < CALLS_A_TURN; call++) askOnce(soak);
    if (spent >= (heap.length * length) / SAMPLES) {
      heap.push(heapInUse());
      showProgress(soak.tally, spent / length);
    }
    await nextTurn();
  }
  heap.push(heapInUse());
  showProgress(soak.tally, 1);
  return heap;
}

const minutes = Number(flags.minutes);
const seed = Number(flags.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  throw new Error('--minutes takes a number above 0, --seed a whole one');
}

const { library } = startBot();
const random = createRandom(seed);
const tally = newTally();
const session: Session = {
  commands,
  library,
  today: () => TODAY,
  language: 'en',
  handling: { reference: () => 'soak', report: () => undefined },
};
const heap = await askFor(minutes, {
  session,
  nextCall: createCalls(library, commands, random),
  random,
  tally,
});
const grown = growth(heap);
const times = [...tally.times.subarray(0, Math.min(tally.calls, TIMES_KEPT))];
const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const kinds = [...tally.kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
const faults = [
  ...(tally.crashes > 0 ? [`${tally.crashes} crashes, among them`] : []),
  ...tally.examples.map((example) => `  ${example}`),
  ...(tally.slowest.ms > LONGEST_CALL_MS ? [`a call took longer than ${LONGEST_CALL_MS} ms`] : []),
  ...(grown > MOST_GROWTH_BYTES ? [`the heap grew by more than ${mb(MOST_GROWTH_BYTES)}`] : []),
];

console.log(`\n${tally.calls} calls in ${minutes} min, seed ${seed}`);
console.log(`answers: ${kinds.join(', ')}`);
console.log(`median ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`);
console.log(
  `first ${tally.first.toFixed(0)} ms, then slowest ${tally.slowest.ms.toFixed(0)} ms: ${shown(tally.slowest.call)}`,
);
console.log(`heap ${mb(heap[0] ?? 0)} → ${mb(heap.at(-1) ?? 0)}, growth ${mb(grown)}`);
console.log(faults.length === 0 ? 'ok' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
