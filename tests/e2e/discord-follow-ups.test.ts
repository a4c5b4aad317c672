/** Replies follow their questions: edited with them, deleted with them, also after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/domain/stores.ts';
import { serverParts } from '../../src/run-digests.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { noReview } from '../support/discord/small-library.ts';
import { eventually } from '../support/discord/stand-in.ts';

const BOT = `<@${IDS.bot}>`;
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const CROWNS = { content: `${BOT} how many crowns?`, mentionsBot: true };
const RIVER = { content: `${BOT} how long was the river measured?`, mentionsBot: true };

let folder: string;
let stores: Stores;
let harness: Harness;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-replies-'));
  stores = await openStores({ kind: 'sqlite', folder });
});
beforeEach(async () => {
  harness = await startHarness({ servers: serverParts(stores, [], silent, noReview) });
});
afterEach(async () => {
  await harness.end();
  expect(harness.discord.violations).toEqual([]);
  expect(harness.log.filter(({ level }) => level === 'error')).toEqual([]);
});
afterAll(async () => {
  await stores.close();
  rmSync(folder, { recursive: true });
});

const posted = () => harness.discord.posted;
const textOf = (): string => cardText(posted()[0]?.body ?? { embeds: [] });

async function asked(spoken: Parameters<Harness['discord']['say']>[0]): Promise<string> {
  const id = harness.discord.say(spoken);
  await eventually('a reply', () => posted().length > 0);
  await settled(id, true);
  return id;
}

/** The row follows the message. */
async function settled(id: string, isKept: boolean): Promise<void> {
  const isSo = async (): Promise<boolean> => ((await stores.replies.find(id)) !== null) === isKept;
  for (let tries = 0; tries < 50; tries += 1) {
    if (await isSo()) return;
    await harness.discord.quiet();
  }
  throw new Error(`the reply to ${id} is ${isKept ? 'not kept' : 'still kept'}`);
}

describe('a reply', () => {
  it('answers what an edited question asks now', async () => {
    const id = await asked(CROWNS);
    expect(textOf()).toContain('40 million crowns');
    harness.discord.edit(id, RIVER);
    await eventually('another answer', () => textOf().includes('six weeks'));
    expect(posted()).toHaveLength(1);
    expect(textOf()).not.toContain('40 million');
  });

  it('stays as it is when Discord only adds a preview', async () => {
    const id = await asked(CROWNS);
    const requests = harness.discord.requests.length;
    harness.discord.edit(id, RIVER, false);
    await harness.discord.quiet();
    expect(harness.discord.requests).toHaveLength(requests);
  });

  it('goes when the question no longer names the bot', async () => {
    const id = await asked(CROWNS);
    harness.discord.edit(id, { content: 'never mind' });
    await eventually('nothing', () => posted().length === 0);
  });

  it('goes with its question', async () => {
    const id = await asked(CROWNS);
    harness.discord.remove([id]);
    await eventually('nothing', () => posted().length === 0);
    await settled(id, false);
  });

  it('goes with its question when a moderator clears many messages', async () => {
    const id = await asked(CROWNS);
    harness.discord.remove(['900000000000000500', id]);
    await eventually('nothing', () => posted().length === 0);
  });

  it('follows in direct messages as well', async () => {
    const id = await asked({ content: 'how many crowns?', direct: true });
    harness.discord.edit(id, { content: 'how long was the river measured?', direct: true });
    await eventually('another answer', () => textOf().includes('six weeks'));
    harness.discord.remove([id], true);
    await eventually('nothing', () => posted().length === 0);
  });

  it('follows a question that was edited while it was still being answered', async () => {
    const id = harness.discord.say(CROWNS);
    harness.discord.edit(id, RIVER);
    await eventually('the later answer', () => textOf().includes('six weeks'));
    expect(posted()).toHaveLength(1);
  });

  it('follows after a restart', async () => {
    const id = await asked(CROWNS);
    const before = posted()[0];
    await harness.end();
    harness = await startHarness({ servers: serverParts(stores, [], silent, noReview) });
    if (before) posted().push(before);
    harness.discord.edit(id, RIVER);
    await eventually('another answer', () => textOf().includes('six weeks'));
  });

  it('is forgotten when somebody has deleted it', async () => {
    const id = await asked(CROWNS);
    posted().length = 0;
    harness.discord.edit(id, RIVER);
    await settled(id, false);
    expect(posted()).toHaveLength(0);
  });

  it('of another message is nobody asked for: edits that turn a message into a question are not answered', async () => {
    const id = harness.discord.say({ content: 'just talking' });
    harness.discord.edit(id, CROWNS);
    await harness.discord.quiet();
    expect(posted()).toHaveLength(0);
  });
});
