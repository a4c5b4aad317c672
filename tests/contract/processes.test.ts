/** What several processes may do to one database: be killed, start at once, claim at once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/storage/database/migrations.ts';
import { openStores, type Place } from '../../src/storage/database/open-stores.ts';
import { STARTING_MS } from '../support/postgres.ts';
import { onDay, planFor, subscription } from '../support/subscriptions.ts';
import { postgresDatabase, rawQuery, sqliteDatabase } from './databases.ts';

const CHILD = join(import.meta.dirname, 'child.ts');
const KILLS = 2;
/** A kill comes so many milliseconds after the first acknowledged write. */
const KILL_WITHIN_MS = 120;

interface Child {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves when a line has come, and rejects when the process ends before. */
  said(line: RegExp): Promise<void>;
  readonly ended: Promise<number | null>;
}

function startChild(task: string, place: Place, name: string): Child {
  const args = ['--import', 'tsx', CHILD, task, JSON.stringify(place), name];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = (line: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (lines.some((one) => line.test(one))) resolve();
      };
      look();
      reader.on('line', look);
      void ended.then(() => reject(new Error(`ended without saying ${line}: ${lines.join('\n')}`)));
    });
  return { process: child, lines, said, ended };
}

const about = (lines: readonly string[], word: string): string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

/** Processes take seconds to start where many tests run at once. */
const TIMEOUT_MS = 60_000;

describe.each([sqliteDatabase(), postgresDatabase()])('$name', { timeout: TIMEOUT_MS }, (database) => {
  beforeAll(() => database.setUp(), STARTING_MS);
  afterAll(() => database.tearDown());

  it('keeps whatever it has acknowledged when the process is killed', async () => {
    const place = await database.freshPlace();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startChild('write', place, `life-${kill}`);
      await child.said(/^sent /);
      await sleep(Math.random() * KILL_WITHIN_MS);
      child.process.kill('SIGKILL');
      await child.ended;
      acknowledged.push(...child.lines);
    }
    const stores = await openStores(place);
    for (const serverId of about(acknowledged, 'setting')) {
      const { language } = await stores.settings.ofServer(serverId);
      expect(language, serverId).toBe('uk');
    }
    for (const serverId of about(acknowledged, 'planned'))
      expect(await stores.deliveries.latest(serverId, 1), serverId).toHaveLength(1);
    const sent = about(acknowledged, 'sent');
    expect(sent.length).toBeGreaterThanOrEqual(KILLS);
    for (const serverId of sent) {
      const messageId = `message-${serverId}@2025-01-01`;
      expect(await stores.deliveries.latest(serverId, 1)).toMatchObject([{ state: 'sent', messageId }]);
      expect(await stores.subscriptions.ofServer(serverId)).toMatchObject([{ coveredUntil: onDay(2) }]);
    }
    await stores.close();
  });

  it('is brought to its schema once, and gives each delivery to one, when two processes work at once', async () => {
    const place = await database.freshPlace();
    const children = ['w1', 'w2'].map((name) => startChild('claim', place, name));
    const allSay = (line: RegExp) => Promise.all(children.map(({ said }) => said(line)));
    const signal = (): void => {
      for (const child of children) child.process.stdin?.write('go\n');
    };
    await allSay(/^ready/);
    signal();
    await allSay(/^open/);
    expect(await rawQuery(place, sql`select * from schema_version`)).toEqual([{ version: SCHEMA_VERSION }]);

    const stores = await openStores(place);
    const made = Array.from({ length: 120 }, (_, n) => subscription(`s${n}`));
    for (const one of made) await stores.subscriptions.add(one);
    await stores.deliveries.plan(made.map((one) => planFor(one)));
    signal();
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0]);
    const claimed = children.map(({ lines }) => about(lines, 'claimed'));
    expect(claimed.flat()).toHaveLength(made.length);
    expect(new Set(claimed.flat()).size).toBe(made.length);
    for (const [index, ids] of claimed.entries()) {
      for (const id of ids) {
        const [delivery] = await stores.deliveries.latest(id.replace(/@.*/, ''), 1);
        expect(delivery).toMatchObject({ claimedBy: `w${index + 1}`, attempts: 1 });
      }
    }
    await stores.close();
  });
});
