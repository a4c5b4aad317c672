/**
 * Asks a long stream of random calls, hostile ones too: `npm run soak [-- --minutes N --seed N]`.
 *
 * Exits 1 when a command broke, an answer could not be written as JSON, a call took longer than a person
 * waits, or the heap grew. The seed is printed; the same seed asks the same calls in the same order.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { answerCall } from '../../src/command/run-call.ts';
import type { ClaimLibrary, Services } from '../../src/domain/services.ts';
import { quantile } from '../quality/numbers.ts';
import { startBot, TODAY } from '../quality/run-bot.ts';
import { createHeapMeter, growth } from './heap.ts';
import { createRandom } from './random.ts';
import { createCalls } from './random-calls.ts';

const MOST_GROWTH_BYTES = 16 * 2 ** 20;
const LONGEST_CALL_MS = 2000;
const MOST_COMPLETIONS = 25;
const WARM_UP_CALLS = 2000;
const CALLS_A_TURN = 50;
const SAMPLES = 30;
/** Times are kept for the latest calls only: the measurement itself must not make the heap grow. */
const TIMES_KEPT = 100_000;

const { values: flags } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});

interface Tally {
  calls: number;
  readonly kinds: Map<string, number>;
  readonly crashes: string[];
  readonly times: Float64Array;
  slowest: { ms: number; call: string };
}

const newTally = (): Tally => ({
  calls: 0,
  kinds: new Map(),
  crashes: [],
  times: new Float64Array(TIMES_KEPT),
  slowest: { ms: 0, call: '' },
});

const shown = (call: string): string => JSON.stringify(call.slice(0, 80));

function noteCrash(tally: Tally, call: string, error: unknown): void {
  if (tally.crashes.length < 10) tally.crashes.push(`${shown(call)}: ${String(error)}`);
}

/** Completion is asked on every keystroke; it must bear the same texts. */
function complete(typed: string, services: Services): void {
  for (const { name, options } of commands) {
    for (const { autocomplete } of Object.values(options)) {
      const offered = autocomplete?.(typed, services) ?? [];
      if (offered.length > MOST_COMPLETIONS) throw new Error(`/${name} offers ${offered.length} completions`);
    }
  }
}

function askOnce(call: string, services: Services, tally: Tally): void {
  const start = performance.now();
  try {
    const answer = answerCall(call, commands, services, {
      reference: () => 'soak',
      report: ({ error }) => noteCrash(tally, call, error),
    });
    JSON.stringify(answer);
    tally.kinds.set(answer.kind, (tally.kinds.get(answer.kind) ?? 0) + 1);
  } catch (error) {
    noteCrash(tally, call, error);
  }
  const ms = performance.now() - start;
  tally.times[tally.calls % TIMES_KEPT] = ms;
  tally.calls++;
  if (ms > tally.slowest.ms) tally.slowest = { ms, call };
}

function showProgress(tally: Tally, done: number): void {
  const line = `${Math.round(100 * done)} %  ${tally.calls} calls, ${tally.crashes.length} crashes`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`);
}

async function soak(
  library: ClaimLibrary,
  minutes: number,
  seed: number,
): Promise<{ tally: Tally; heap: number[] }> {
  const services = { library, today: TODAY };
  const random = createRandom(seed);
  const nextCall = createCalls(library, commands, random);
  const heapInUse = createHeapMeter();
  const tally = newTally();
  for (let call = 0; call < WARM_UP_CALLS; call++) askOnce(nextCall(), services, tally);

  const heap: number[] = [];
  const start = performance.now();
  const length = minutes * 60_000;
  for (let spent = 0; spent < length; spent = performance.now() - start) {
    for (let call = 0; call < CALLS_A_TURN; call++) askOnce(nextCall(), services, tally);
    const typed = nextCall().slice(0, 100);
    try {
      complete(typed, services);
    } catch (error) {
      noteCrash(tally, `completion of ${typed}`, error);
    }
    if (spent >= (heap.length * length) / SAMPLES) {
      heap.push(heapInUse());
      showProgress(tally, spent / length);
    }
    await nextTurn();
  }
  heap.push(heapInUse());
  showProgress(tally, 1);
  return { tally, heap };
}

const minutes = Number(flags.minutes);
const seed = Number(flags.seed);
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new Error('--minutes takes a number above 0, --seed a whole one');

const { library } = startBot();
const { tally, heap } = await soak(library, minutes, seed);
const grown = growth(heap);
const times = [...tally.times.subarray(0, Math.min(tally.calls, TIMES_KEPT))];
const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const kinds = [...tally.kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
const faults = [
  ...tally.crashes.map((crash) => `crash at ${crash}`),
  ...(tally.slowest.ms > LONGEST_CALL_MS ? [`a call took longer than ${LONGEST_CALL_MS} ms`] : []),
  ...(grown > MOST_GROWTH_BYTES ? [`the heap grew by more than ${mb(MOST_GROWTH_BYTES)}`] : []),
];

console.log(`\n${tally.calls} calls in ${minutes} min, seed ${seed}`);
console.log(`answers: ${kinds.join(', ')}`);
console.log(`median ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`);
console.log(`slowest ${tally.slowest.ms.toFixed(1)} ms: ${shown(tally.slowest.call)}`);
console.log(`heap ${mb(heap[0] ?? 0)} → ${mb(heap.at(-1) ?? 0)}, growth ${mb(grown)}`);
console.log(faults.length === 0 ? 'ok' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
