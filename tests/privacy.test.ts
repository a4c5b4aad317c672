/** Holds PRIVACY.md to the program: what is kept, and what is logged. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorForLog } from '../src/discord/error-for-log.ts';
import type { Stores } from '../src/domain/stores.ts';
import { serverParts } from '../src/run-digests.ts';
import { openStores } from '../src/storage/database/open-stores.ts';
import { rawQuery } from './contract/databases.ts';
import { IDS } from './support/discord/fixtures.ts';
import { startHarness } from './support/discord/harness.ts';
import { interrupted, noReview } from './support/discord/small-library.ts';
import { eventually } from './support/discord/stand-in.ts';

const privacy = readFileSync(new URL('../PRIVACY.md', import.meta.url), 'utf8');
const terms = readFileSync(new URL('../TERMS.md', import.meta.url), 'utf8');
const silent = { info: () => {}, warn: () => {}, error: () => {} };

let folder: string;
let stores: Stores;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-privacy-'));
  stores = await openStores({ kind: 'sqlite', folder });
});
afterAll(async () => {
  await stores.close();
  rmSync(folder, { recursive: true });
});

describe('PRIVACY.md', () => {
  it('tells of every table that there is', async () => {
    const listed = sql<{ name: string }>`select name from sqlite_master where type = 'table'`;
    const tables = await rawQuery({ kind: 'sqlite', folder }, listed);
    const told = [...privacy.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(tables.length).toBeGreaterThan(4);
    expect(told).toEqual(expect.arrayContaining(tables.map(({ name }) => name)));
  });

  it('and TERMS.md name the commands by which people help themselves', () => {
    for (const call of ['/about', '/settings export', '/settings erase']) expect(privacy).toContain(call);
    expect(terms).toContain('/about');
  });
});

const SECRET = 'quokkasecret';

/** Everything in a database file and in its log, as it is on the disk. */
const onDisk = (): string =>
  ['verbatim.db', 'verbatim.db-wal'].map((name) => readFileSync(join(folder, name), 'latin1')).join('');

describe('what people write', () => {
  it('is neither kept nor logged, whether it is answered or goes wrong; nor is who wrote it', async () => {
    let isBroken = false;
    const library = interrupted('understand', () => {
      if (isBroken) throw new Error('the index is broken');
    });
    const { discord, log, end } = await startHarness({
      library: () => library,
      servers: serverParts(stores, [], silent, noReview),
    });
    const askAll = async (posts: number) => {
      discord.say({ content: `<@${IDS.bot}> what of ${SECRET}?`, mentionsBot: true });
      const question = { question: `who said ${SECRET}` };
      await discord.outcome(discord.ask({ name: 'ask', options: question }));
      await discord.outcome(discord.askOnMessage('Check claims', { content: `They say ${SECRET}.` }));
      await eventually('a reply', () => discord.posted.length === posts);
    };
    await askAll(1);
    isBroken = true;
    await askAll(2);
    isBroken = false;
    const before = log.length;
    for (const path of [/\/messages$/, /callback$/])
      discord.interventions.push({ path, reply: { status: 500, body: { message: 'down', code: 0 } } });
    discord.say({ content: `<@${IDS.bot}> ${SECRET}?`, mentionsBot: true });
    discord.ask({ name: 'ask', options: { question: SECRET } });
    await eventually('lines of the log', () => log.length === before + 2);
    await end();
    const lines = log.map(({ details: { err, ...details }, message }) =>
      JSON.stringify([message, details, err === undefined ? null : errorForLog(err)]),
    );
    expect(lines.join('\n')).toContain('the index is broken');
    expect(lines.join('\n')).not.toContain(SECRET);
    expect(lines.join('\n')).not.toContain(IDS.asker);
    expect(onDisk()).toContain('question_id');
    expect(onDisk()).not.toContain(SECRET);
    expect(onDisk()).not.toContain(IDS.asker);
  });
});
