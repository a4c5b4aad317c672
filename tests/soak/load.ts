/**
 * A busy bot: `npm run soak -- load [--seconds N --rate N --claims N --seed N]`.
 *
 * So many events a second, over the stored documents and over 50,000 claims (which needs VERBATIM_DATA), or over as many claims
 * as are named. Exits 1 when something is lost, answered twice or refused, when acknowledgements or completions take too long,
 * or when memory grows.
 */
import { parseArgs } from 'node:util';
import { quantile } from '../quality/numbers.ts';
import { growth } from './heap.ts';
import { type LoadResult, runLoad } from './run-load.ts';

/** Milliseconds, 99th percentile. Discord waits for three seconds; people who type, for less. */
const MOST_ACKNOWLEDGING = 250;
const MOST_COMPLETING = 100;
/** Bytes that may be held more after a minute than before it. */
const MOST_GROWTH = 16 * 2 ** 20;
const WARM_UP_SECONDS = 10;
const LARGE = 50_000;

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '50' },
    claims: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const times = (values: readonly number[]): string =>
  [0.5, 0.99, 1].map((part) => quantile(values, part).toFixed(0)).join(' / ');

function faultsOf(result: LoadResult): readonly string[] {
  const { acknowledged, completed, lost, twice, violations, fares } = result;
  const faults: readonly (readonly [boolean, string])[] = [
    [lost.length > 0, `${lost.length} lost, among them ${lost.slice(0, 3).join(' ')}`],
    [twice.length > 0, `${twice.length} answered twice, among them ${twice.slice(0, 3).join(' ')}`],
    [violations.length > 0, `${violations.length} refused, among them ${violations.slice(0, 3).join(' ')}`],
    [fares.complaints.length > 0, `complaints in the log: ${fares.complaints.join('; ')}`],
    [quantile(acknowledged, 0.99) > MOST_ACKNOWLEDGING, 'acknowledgements take too long'],
    [quantile(completed, 0.99) > MOST_COMPLETING, 'completions take too long'],
    [fares.held[1] - fares.held[0] > MOST_GROWTH, 'memory grows'],
  ];
  return faults.flatMap(([isThere, words]) => (isThere ? [words] : []));
}

function show(result: LoadResult): readonly string[] {
  const { resident, held, loopDelay } = result.fares;
  const faults = faultsOf(result);
  console.log(`${result.claims} claims, ${result.sent} events, ${flags.rate} a second`);
  console.log(
    `  acknowledged after ${times(result.acknowledged)} ms (median / p99 / max), goal p99 ${MOST_ACKNOWLEDGING}`,
  );
  console.log(`  completed after ${times(result.completed)} ms, goal p99 ${MOST_COMPLETING}`);
  console.log(`  answered after ${times(result.answered)} ms, ${result.answered.length} of them`);
  console.log(`  lost ${result.lost.length}, answered twice ${result.twice.length}`);
  console.log(
    `  memory ${mb(resident.at(0) ?? 0)} → ${mb(resident.at(-1) ?? 0)} in all (last third above the first by ` +
      `${mb(growth(resident))}); held ${mb(held[0])} → ${mb(held[1])}`,
  );
  const late = [loopDelay.p50, loopDelay.p99, loopDelay.max].map((ms) => ms.toFixed(0)).join(' / ');
  console.log(`  event loop late by ${late} ms`);
  console.log(faults.length === 0 ? '  ok' : faults.map((fault) => `  ${fault}`).join('\n'));
  return faults;
}

function sizes(): readonly number[] {
  if (flags.claims !== undefined) return [Number(flags.claims)];
  if (process.env.VERBATIM_DATA) return [0, LARGE];
  console.log(`without VERBATIM_DATA there is no record of ${LARGE} claims`);
  return [0];
}

for (const claims of sizes()) {
  const result = await runLoad({
    claims,
    perSecond: Number(flags.rate),
    seconds: Number(flags.seconds),
    warmUp: WARM_UP_SECONDS,
    seed: Number(flags.seed),
  });
  if (show(result).length > 0) process.exitCode = 1;
}
