/** Who sees an answer: as the asker chose, else as the server has it, and never everybody in doubt. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SettingsStore, Stores } from '../../src/domain/stores.ts';
import { serverParts } from '../../src/run-digests.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { noReview } from '../support/discord/small-library.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const ofPrivateServer = { privateByDefault: true, language: null };

let folder: string;
let stores: Stores;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-private-'));
  stores = await openStores({ kind: 'sqlite', folder });
});
afterAll(async () => {
  await stores.close();
  rmSync(folder, { recursive: true });
});

let open: Harness[] = [];
afterEach(async () => {
  for (const { discord, end } of open) {
    expect(discord.violations).toEqual([]);
    await end();
  }
  open = [];
});

async function harnessed(settings: Partial<SettingsStore> = {}): Promise<Harness> {
  const kept = { ...stores, settings: { ...stores.settings, ...settings } };
  const harness = await startHarness({ servers: serverParts(kept, [], silent, noReview) });
  open.push(harness);
  return harness;
}

async function sees(
  { discord }: Harness,
  options: Readonly<Record<string, string | boolean>> = {},
  { name = 'sources', direct = false } = {},
) {
  const interaction = discord.ask({ name, options, direct });
  const { ephemeral } = await discord.outcome(interaction);
  return { who: ephemeral ? 'asker' : 'everybody', after: interaction.acknowledgedAfter ?? Infinity };
}

describe('private', () => {
  it('is as the asker chose, acknowledged as it is answered', async () => {
    const harness = await harnessed();
    expect((await sees(harness)).who).toBe('everybody');
    expect((await sees(harness, { private: false })).who).toBe('everybody');
    expect((await sees(harness, { private: true })).who).toBe('asker');
    expect((await sees(harness, { private: true }, { name: 'digest preview' })).who).toBe('asker');
    expect((await sees(harness, { private: true, speaker: 'lund' }, { name: 'quote' })).who).toBe('asker');
    const interaction = harness.discord.ask({ name: 'sources', options: { private: true } });
    await harness.discord.outcome(interaction);
    expect(interaction.taken).toEqual(['deferred', 'edit']);
  });

  it('is as the server has it when nothing was chosen, and in direct messages for nobody to read along', async () => {
    await stores.settings.set(IDS.server, ofPrivateServer);
    const harness = await harnessed();
    expect((await sees(harness)).who).toBe('asker');
    expect((await sees(harness, { private: false })).who).toBe('everybody');
    expect((await sees(harness, {}, { direct: true })).who).toBe('everybody');
    await stores.settings.eraseServer(IDS.server);
  });

  it('is looked up once for many calls', async () => {
    let lookups = 0;
    const harness = await harnessed({
      ofServer: (id) => {
        lookups += 1;
        return stores.settings.ofServer(id);
      },
    });
    for (let n = 0; n < 5; n++) await sees(harness);
    expect(lookups).toBe(1);
  });

  it('is what a call is in doubt: a database that hangs is not waited for, one that fails is logged', async () => {
    const hanging = await harnessed({ ofServer: () => new Promise<never>(() => {}) });
    const { who, after } = await sees(hanging);
    expect(who).toBe('asker');
    expect(after).toBeLessThan(1500);
    expect((await sees(hanging, { private: false })).who).toBe('everybody');
    const failing = await harnessed({ ofServer: () => Promise.reject(new Error('gone')) });
    expect((await sees(failing)).who).toBe('asker');
    expect(failing.log).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        message: 'the settings of a server could not be looked up',
      }),
    );
  });
});
