/**
 * Holds runs to a watched clock around every change of every zone: `npm run soak -- zones [--from YEAR --until YEAR]`.
 *
 * Every quarter of an hour of the day, and the minutes beside a change, these on one weekday too. Exits 1 on a difference.
 */
import { parseArgs } from 'node:util';
import { differences } from '../support/digest/compare-runs.ts';
import { changesOf, MINUTE_MS, watchChange } from '../support/digest/naive-runs.ts';
import { tellingTimes, timeOf } from '../support/digest/telling-times.ts';

const { values: flags } = parseArgs({
  options: { from: { type: 'string', default: '2020' }, until: { type: 'string', default: '2030' } },
});
const [from, until] = [Date.UTC(Number(flags.from), 0, 1), Date.UTC(Number(flags.until), 0, 1)];
const SIX_HOURS_MS = 6 * 60 * MINUTE_MS;
const QUARTERS = Array.from({ length: 96 }, (_, index) => timeOf(15 * index));

const zones = Intl.supportedValuesOf('timeZone');
let changes = 0;
let compared = 0;
const faults: string[] = [];
for (const [index, zone] of zones.entries()) {
  for (const change of changesOf(zone, from, until, SIX_HOURS_MS)) {
    changes++;
    const wall = watchChange(change);
    const weekday = (changes % 7) + 1;
    const telling = tellingTimes(change);
    const schedules = [
      ...[...new Set([...QUARTERS, ...telling])].map((time) => ({ zone, time, weekday: null })),
      ...telling.map((time) => ({ zone, time, weekday })),
    ];
    compared += schedules.length;
    for (const schedule of schedules) faults.push(...differences(schedule, wall));
  }
  if ((index + 1) % 50 === 0) process.stderr.write(`${index + 1} of ${zones.length} zones\n`);
}
console.log(`${zones.length} zones, ${changes} changes of offset, ${compared} schedules compared`);
console.log(faults.length === 0 ? 'no difference' : faults.slice(0, 20).join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
