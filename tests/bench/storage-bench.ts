/** How fast the database is: a setting that the disk has, and a morning's digests planned. */
import { fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stores } from '../../src/domain/stores.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { median, quantile } from '../quality/numbers.ts';
import { startPostgres } from '../support/postgres.ts';
import { onDay, planFor, subscription } from '../support/subscriptions.ts';
import type { Bar, Chart } from './bars.ts';
import { timeCall } from './measure.ts';

const WRITES = 1000;
const MOST_WRITE_MS = 5;
const SUBSCRIPTIONS = 10_000;
const MOST_PLAN_MS = 1000;
const AT_ONCE = 100;

const verdict = (reached: boolean): string => (reached ? 'ok' : 'SHORT');

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** What the disk itself takes for a page: nothing that keeps its word can be faster. */
function timeDisk(folder: string): () => number {
  const file = openSync(join(folder, 'plain'), 'a');
  const page = Buffer.alloc(4096, 1);
  return () =>
    timeCall(() => {
      writeSync(file, page);
      fdatasyncSync(file);
    });
}

async function benchSettings({ settings }: Stores, folder: string): Promise<Chart> {
  const diskTime = timeDisk(folder);
  const disk: number[] = [];
  const times: number[] = [];
  for (let n = 0; n < WRITES; n++) {
    const write = () => settings.set(`server-${n % 100}`, { privateByDefault: n % 2 === 0, language: 'uk' });
    times.push(await timeOf(write));
    disk.push(diskTime());
  }
  const bars = [
    ['median', median(times)],
    ['99th percentile', quantile(times, 0.99)],
    ['a page to a plain file, median', median(disk)],
    ['a page to a plain file, 99th percentile', quantile(disk, 0.99)],
  ] as const;
  return {
    title: `A setting written and on the disk, SQLite, ${WRITES} times: ${verdict(quantile(times, 0.99) <= MOST_WRITE_MS)}`,
    bars: bars.map(([label, value]) => ({ label, value, shown: `${value.toFixed(2)} ms` })),
    goal: { value: MOST_WRITE_MS, shown: `${MOST_WRITE_MS} ms at the 99th percentile` },
  };
}

async function subscribeAll({ subscriptions }: Stores): Promise<void> {
  for (let n = 0; n < SUBSCRIPTIONS; n += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, (_, k) => `subscription-${n + k}`);
    await Promise.all(ids.map((id) => subscriptions.add(subscription(id, { serverId: id }))));
  }
}

/** What is due is read, and its deliveries written, in one process. */
async function planBar(label: string, stores: Stores): Promise<Bar> {
  await subscribeAll(stores);
  let planned = 0;
  const value = await timeOf(async () => {
    const due = await stores.subscriptions.due(onDay(1), SUBSCRIPTIONS);
    planned = await stores.deliveries.plan(due.map((one) => planFor(one)));
  });
  if (planned !== SUBSCRIPTIONS) throw new Error(`${planned} of ${SUBSCRIPTIONS} were planned`);
  return { label, value, shown: `${value.toFixed(0)} ms` };
}

async function onPostgres<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
  const server = await startPostgres();
  const stores = await openStores({ kind: 'postgresql', url: await server.createSchema() });
  try {
    return await work(stores);
  } finally {
    await stores.close();
    await server.remove();
  }
}

export async function benchStorage(): Promise<Chart[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const stores = await openStores({ kind: 'sqlite', folder });
  try {
    const settings = await benchSettings(stores, folder);
    const bars = [
      await planBar('SQLite', stores),
      await onPostgres((server) => planBar('PostgreSQL', server)),
    ];
    const reached = bars.every(({ value }) => value <= MOST_PLAN_MS);
    const title = `${SUBSCRIPTIONS} subscriptions that are due, planned: ${verdict(reached)}`;
    return [settings, { title, bars, goal: { value: MOST_PLAN_MS, shown: `${MOST_PLAN_MS} ms` } }];
  } finally {
    await stores.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
