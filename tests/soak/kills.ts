/**
 * Kills processes that deliver digests: `npm run soak -- kills [--kills N --subscriptions N --seed N]`.
 *
 * On SQLite and PostgreSQL, with one, two and three processes at once; the kills are shared out among these. Exits 1 when a
 * digest is missing, came twice, or is not settled.
 */
import { parseArgs } from 'node:util';
import { postgresDatabase, sqliteDatabase } from '../contract/databases.ts';
import { type KillResult, killRun } from '../support/digest/kill-run.ts';
import { createRandom } from './random.ts';

const { values: flags } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    subscriptions: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const [kills, subscriptions, seed] = [Number(flags.kills), Number(flags.subscriptions), Number(flags.seed)];
const FLEETS = [1, 2, 3];

/** Also when interrupted: the database server that was started goes with this process. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const list = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '));

function show(name: string, processes: number, result: KillResult): void {
  const moments = Object.entries(result.moments).map(([moment, count]) => `${moment} ${count}`);
  console.log(`${name}, ${processes} at once: ${result.kills} kills (${moments.join(', ')})`);
  console.log(`  ${result.arrived} of ${result.expected} digests on ${result.days} days`);
  console.log(`  missing: ${list(result.missing)}; twice: ${list(result.twice)}`);
  if (result.unsettled.length > 0) console.log(`  not settled: ${list(result.unsettled)}`);
  if (result.complaints.length > 0) console.log(`  ${result.complaints.length} complaints`);
  for (const complaint of result.complaints.slice(0, 5)) console.log(`    ${complaint}`);
}

let broken = false;
for (const database of [sqliteDatabase(), postgresDatabase()]) {
  await database.setUp();
  try {
    for (const processes of FLEETS) {
      const share = Math.ceil(kills / FLEETS.length);
      const random = createRandom(seed + processes);
      const place = await database.freshPlace();
      const onKill = (done: number): boolean => process.stderr.write(`\r${done} of ${share}  `);
      const result = await killRun({ place, subscriptions, processes, kills: share, random, onKill });
      process.stderr.write('\n');
      show(database.name, processes, result);
      broken ||= result.missing.length + result.twice.length + result.unsettled.length > 0;
    }
  } finally {
    await database.tearDown();
  }
}
console.log(broken ? 'broken' : 'ok');
process.exitCode = broken ? 1 : 0;
