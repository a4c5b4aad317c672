/**
 * Long runs: `npm run soak [-- PART [FLAGS]]`. The parts are calls, kills, zones and load, all of them unless one is named; each
 * file tells its flags.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PARTS = ['calls', 'kills', 'zones', 'load'];

const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && PARTS.includes(first);
if (first !== undefined && !named) throw new Error(`the parts are ${PARTS.join(', ')}`);

for (const part of named ? [first] : PARTS) {
  console.log(`${part}:`);
  const file = join(import.meta.dirname, `${part}.ts`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
