/** What the bot tells about itself, and about what could keep it from its work: the real client, a real database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command/define-command.ts';
import { registrationPayload } from '../../src/discord/registration.ts';
import { ProblemError, problem } from '../../src/domain/problems.ts';
import type { Stores } from '../../src/domain/stores.ts';
import { serverParts } from '../../src/run-digests.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { noReview } from '../support/discord/small-library.ts';
import { eventually } from '../support/discord/stand-in.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const everywhere = `/applications/${IDS.application}/commands`;
const here = `/applications/${IDS.application}/guilds/${IDS.server}/commands`;
const payloadOf = (list: readonly Command[]) => JSON.parse(JSON.stringify(registrationPayload(list)));
const [forOperator, forAll] = [true, false].map((is) => commands.filter((one) => one.forOperator === is));
const payload = payloadOf(forAll ?? []);

let folder: string;
let stores: Stores;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-doctor-'));
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

async function harnessed(options: Parameters<typeof startHarness>[0] = {}): Promise<Harness> {
  const harness = await startHarness({ servers: serverParts(stores, [], silent, noReview), ...options });
  open.push(harness);
  return harness;
}

async function call({ discord }: Harness, name: string, rest = {}) {
  const { body, ephemeral } = await discord.outcome(discord.ask({ name, ...rest }));
  return { text: cardText(body).replaceAll('\\', ''), isPrivate: ephemeral };
}

describe('/about', () => {
  it('tells version, what is on record, privacy in four lines, and whom to write to', async () => {
    const program = { version: '1.2.3', operatorContact: 'ops@example.org', lastDocumentOn: '2026-01-02' };
    const { text } = await call(await harnessed({ program }), 'about');
    for (const words of [
      'Verbatim 1.2.3',
      /On record: \d+ claims by \d+ speakers in \d+ documents/,
      'came in on 2 January 2026',
      '/settings erase',
      'ops@example.org',
      'PRIVACY.md',
    ])
      expect(text).toMatch(words);
  });

  it('says so when the operator has named no address', async () => {
    expect((await call(await harnessed(), 'about')).text).toContain('has named no address');
  });
});

describe('/doctor', () => {
  it('finds all well on a server where all is well, between itself and the manager', async () => {
    const harness = await harnessed();
    harness.discord.commands.put(everywhere, payload);
    const { text, isPrivate } = await call(harness, 'doctor');
    expect(text).toContain('All is well');
    expect(text).toMatch(/Answers and can be written, in \d+ ms/);
    expect(text).toContain('Nothing is missing here in #sources');
    expect(isPrivate).toBe(true);
  });

  it.each([
    ['uk', 'Усе гаразд', 'Тут, у #sources, є всі потрібні дозволи.'],
    ['ru', 'Всё в порядке', 'Здесь, в #sources, есть все нужные разрешения.'],
  ])('speaks the language of the manager: %s', async (locale, ...expected) => {
    const harness = await harnessed();
    harness.discord.commands.put(everywhere, payload);
    const { text } = await call(harness, 'doctor', { locale });
    for (const words of expected) expect(text).toContain(words);
  });

  it('is for those who may manage the server', async () => {
    expect((await call(await harnessed(), 'doctor', { permissions: '3072' })).text).toContain(
      'may manage this server',
    );
  });

  it('compares the commands with what Discord has', async () => {
    const harness = await harnessed();
    expect((await call(harness, 'doctor')).text).toMatch(
      /Look at this · Not registered: \/ask, .*npm run register/,
    );
    const [ask, ...others] = payload;
    harness.discord.commands.put(everywhere, [
      { ...ask, description: 'Asks' },
      ...others,
      { type: 1, name: 'old', description: 'x' },
    ]);
    const { text } = await call(harness, 'doctor');
    expect(text).toContain('in an older form: /ask.');
    expect(text).toContain('no longer there: /old.');
  });

  it('takes those of one server for registered, and tells when they are offered twice', async () => {
    const harness = await harnessed();
    harness.discord.commands.put(here, payload);
    expect((await call(harness, 'doctor')).text).toContain('Registered as they should be');
    harness.discord.commands.put(everywhere, payload);
    expect((await call(harness, 'doctor')).text).toMatch(/Offered twice.*\/quote/);
  });

  it('looks for the commands of the operator on the operator’s server, and nowhere else', async () => {
    const usual = serverParts(stores, [], silent, noReview);
    const harness = await harnessed({ servers: { ...usual, operatorServerId: IDS.server } });
    harness.discord.commands.put(everywhere, payload);
    expect((await call(harness, 'doctor')).text).toContain('Not registered: /review.');
    harness.discord.commands.put(here, payloadOf(forOperator ?? []));
    expect((await call(harness, 'doctor')).text).toContain('Registered as they should be');
    const other = await harnessed({ servers: usual });
    other.discord.commands.put(everywhere, payload);
    other.discord.commands.put(here, payloadOf(forOperator ?? []));
    expect((await call(other, 'doctor')).text).toContain('no longer there: /review.');
  });

  it('does not wait for Discord for ever', async () => {
    const harness = await harnessed();
    harness.discord.interventions.push({ path: /commands$/, reply: 'never' });
    const asked = harness.discord.ask({ name: 'doctor' });
    await eventually('an answer', () => asked.shown.length > 0, 6000);
    expect(cardText(asked.shown[0]?.body ?? {})).toContain('did not tell in time');
  });

  it('tells that the database cannot be written', async () => {
    const check = () => Promise.reject(new ProblemError(problem('storage/full')));
    const harness = await harnessed({ servers: serverParts({ ...stores, check }, [], silent, noReview) });
    expect((await call(harness, 'doctor')).text).toMatch(/Look at this · The disk of the database is full/);
  });

  it('counts how often the connection was lost', async () => {
    const harness = await harnessed();
    for (let times = 1; times <= 2; times++) {
      harness.discord.gateway.close(4000);
      await eventually('a connection', () => harness.discord.gateway.resumes === times);
    }
    await harness.discord.quiet();
    expect((await call(harness, 'doctor')).text).toContain('Connected again 2 times');
  });
});
