/** Processes that deliver digests are killed at bad moments: every digest arrives, and none twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresDatabase, sqliteDatabase } from '../contract/databases.ts';
import { createRandom } from '../soak/random.ts';
import { killRun } from '../support/digest/kill-run.ts';

describe.each([
  { database: sqliteDatabase(), processes: 2 },
  { database: postgresDatabase(), processes: 3 },
])('kill -9 of processes on $database.name, $processes at once', ({ database, processes }) => {
  beforeAll(() => database.setUp());
  afterAll(() => database.tearDown());

  it('loses no digest and posts none twice', async () => {
    const place = await database.freshPlace();
    const result = await killRun({ place, subscriptions: 10, processes, kills: 5, random: createRandom(1) });
    expect(result.kills).toBe(5);
    expect(result).toMatchObject({ missing: [], twice: [], unsettled: [] });
    expect(result.arrived).toBe(result.expected);
  }, 120_000);
});
