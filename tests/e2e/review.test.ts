/** Reports and decisions: the real client, a real database, and a record that is exchanged under the running bot. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerReport } from '../../src/answers/review/answer-report.ts';
import { type CorrectedRecord, correctedRecord } from '../../src/corrected-record.ts';
import { actionOf } from '../../src/discord/components/carried-call.ts';
import { ProblemError, problem } from '../../src/domain/problems.ts';
import type { ReportReason } from '../../src/domain/review.ts';
import type { Stores } from '../../src/domain/stores.ts';
import { serverParts } from '../../src/run-digests.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildDocument } from '../support/claims.ts';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { eventually } from '../support/discord/stand-in.ts';
import { buildCorpus } from '../support/library.ts';
import { subscription } from '../support/subscriptions.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const MEMBER = '3072';

const TELLING = 'The recruits of the valley go home in May';
const WATER = 'Water was handed out to the recruits at the gate';

/** What the rules have read, with a mistake or two; `closing` changes the text behind the claims' words. */
const corpusWith = (closing = '.') =>
  buildCorpus(
    buildDocument({ id: 'valley.txt', published: { value: '2031-04-02', certainty: 'stated', text: null } }, [
      {
        exact: TELLING,
        suffix: ', the mayor said.',
        speaker: 'Otto Brandt',
        topics: ['conscription'],
        about: '2031-05',
      },
      {
        exact: 'Ninety recruits came',
        suffix: ', Ada Lund said.',
        speaker: 'Ada Lund',
        topics: ['conscription'],
      },
      { exact: WATER, suffix: closing, topics: ['conscription'], said: '2031-03-09' },
      {
        exact: 'Water handed out to recruits',
        section: 'headline',
        topics: ['conscription'],
        repeats: 'valley.txt#3',
      },
    ]),
  );
const [FIRST, THIRD] = ['valley.txt#1', 'valley.txt#3'];
const RECORDS = [{ id: 'valley.txt', fingerprint: 'f', firstSeenAt: '2031-04-02T09:00:00.000Z' }];

let folder: string;
let stores: Stores;
let record: CorrectedRecord;
let harness: Harness;

async function start(corpus = corpusWith(), operatorServerId: string | null = IDS.server): Promise<void> {
  stores = await openStores({ kind: 'sqlite', folder });
  record = await correctedRecord(corpus, RECORDS, stores.reviews.corrections);
  const servers = serverParts(stores, RECORDS, silent, { operatorServerId, ...record });
  harness = await startHarness({ library: record.library, servers });
}

async function stop(): Promise<void> {
  expect(harness.discord.violations).toEqual([]);
  await harness.end();
  await stores.close();
}

async function ask(name: string, options: Record<string, string | number> = {}, asker = {}) {
  const { discord } = harness;
  const shown = await discord.outcome(discord.ask({ name, options, ...asker }));
  return {
    text: cardText(shown.body).replaceAll('\\\\', '').replaceAll('**', ''),
    isPrivate: shown.ephemeral,
  };
}
const textOf = async (name: string, options: Record<string, string | number> = {}): Promise<string> =>
  (await ask(name, options)).text;

let reports = 0;
const report = (claimId: string, reason: ReportReason, note = '') =>
  answerReport(
    { claimId, reason, note },
    {
      library: record.library(),
      reviews: stores.reviews,
      now: `2031-05-01T00:00:0${reports}.000Z`,
      newId: () => `report-${reports++}`,
      words: WORDS.en,
    },
  );

const choices = async (name: string, option: string, typed: string, asker = {}) =>
  (await harness.discord.choices(harness.discord.type(name, option, typed, 3, asker))) as readonly {
    name: string;
    value: string;
  }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-review-'));
  await start();
});
afterEach(() => {
  expect(harness.discord.violations).toEqual([]);
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

describe('reports', () => {
  it('are thanked for, and wait for the operator, the oldest first and those of one claim together', async () => {
    expect((await ask('review list')).text).toContain('No report is open.');
    expect(await report(THIRD, 'no-claim', 'nobody claims\u0000 that @everyone')).toMatchObject({
      title: 'Thank you',
    });
    await report(FIRST, 'speaker', 'it was **Ada Lund**, his deputy');
    await report(THIRD, 'no-claim');
    const { text, isPrivate } = await ask('review list');
    expect(isPrivate).toBe(true);
    expect(text).toMatch(/2 reported claims/);
    expect(text).toMatch(/1\. valley\.txt#3: not a claim \(2\) · “nobody claims that @everyone”/);
    expect(text).toMatch(/2\. valley\.txt#1: wrong speaker · “it was Ada Lund, his deputy”/);
    expect(text.indexOf(WATER)).toBeLessThan(text.indexOf(TELLING));
    expect(text).toContain('Otto Brandt');
  });

  it('are shown with all that was written for one of them', async () => {
    const words = 'the second sentence says whose words these are, '.repeat(6).trim();
    await report(FIRST, 'other', words);
    const { text } = await ask('review list', { number: 2 });
    expect(text).toContain(words);
    expect(text).toContain('2 of 2: wrong speaker, something else');
    expect((await ask('review list', { number: 3 })).text).toContain('There is no number 3');
  });

  it('are not kept of what is not on record, nor when the database is away', async () => {
    expect(await report('valley.txt#9', 'other')).toMatchObject({ problem: { code: 'report/claim-gone' } });
    const parts = {
      library: record.library(),
      now: '2031-05-01T00:00:00.000Z',
      newId: () => 'report-x',
      words: WORDS.en,
    };
    const away = { report: () => Promise.reject(new ProblemError(problem('storage/full'))) };
    const request = { claimId: FIRST, reason: 'other', note: '' } as const;
    expect(await answerReport(request, { ...parts, reviews: away })).toMatchObject({
      problem: { code: 'storage/full' },
    });
    const broken = { report: () => Promise.reject(new Error('a fault of ours')) };
    await expect(answerReport(request, { ...parts, reviews: broken })).rejects.toThrow('a fault of ours');
  });

  it('of one claim are thanked for, but kept no more, when there are enough', async () => {
    for (let n = 0; n < 5; n++) await report('valley.txt#2', 'other', 'again');
    expect(await report('valley.txt#2', 'other', 'once more')).toMatchObject({
      sections: [{ lines: [expect.stringContaining('reported already')] }],
    });
    expect(await textOf('review list', { number: 3 })).not.toContain('once more');
    await ask('review confirm', { claim: 'valley.txt#2' });
  });
});

describe('/review', () => {
  it('is for managers of the operator’s server', async () => {
    expect(await ask('review list', {}, { permissions: MEMBER })).toMatchObject({
      text: expect.stringContaining('may manage this server'),
      isPrivate: true,
    });
    expect(await choices('review confirm', 'claim', '', { permissions: MEMBER })).toEqual([]);
  });

  it('offers the reported claims by whose they are and where they stand', async () => {
    expect(await choices('review correct', 'claim', '')).toEqual([
      { name: '1. The Courier · valley.txt · not a claim (2)', value: THIRD },
      { name: '2. Otto Brandt · valley.txt · wrong speaker, something else', value: FIRST },
    ]);
    expect(await choices('review hide', 'claim', 'otto')).toHaveLength(1);
    expect(await choices('review correct', 'speaker', 'lund')).toHaveLength(1);
    expect(await choices('review undo', 'claim', '')).toEqual([]);
  });

  it.each([
    ['uk', '2 твердження, про помилки в яких повідомили', '1. The Courier · valley.txt · не твердження (2)'],
    [
      'ru',
      '2 утверждения, об ошибках в которых сообщили',
      '1. The Courier · valley.txt · не утверждение (2)',
    ],
  ])('speaks the language of the operator: %s', async (locale, title, choice) => {
    expect((await ask('review list', {}, { locale })).text).toContain(title);
    const [first] = await choices('review correct', 'claim', '', { locale });
    expect(first).toEqual({ name: choice, value: THIRD });
  });

  it.each([
    [{ speaker: 'Nobody' }, 'No document has a claim', 'valley.txt#99'],
    [{}, 'Nothing was given to correct', FIRST],
    [{ said: 'soonish' }, 'not a period', FIRST],
    [{ about: '31 february 2031' }, 'not in the calendar', FIRST],
  ])('refuses what it cannot make sense of: %o', async (options, words, claim) => {
    expect(await textOf('review correct', { claim, ...options })).toContain(words);
    expect(await stores.reviews.corrections()).toEqual([]);
  });
});

describe('a corrected claim', () => {
  it('is the new speaker’s at once, says so everywhere, and is the old one’s no more', async () => {
    expect(await textOf('quote', { speaker: 'brandt' })).toContain(TELLING);
    const { text } = await ask('review correct', { claim: FIRST, speaker: 'lund', about: 'june 2031' });
    expect(text).toContain(TELLING);
    expect(text).toContain('2 reports are closed.');
    const quoted = await textOf('quote', { speaker: 'lund' });
    expect(quoted).toContain(TELLING);
    expect(quoted).toMatch(/speaker and what time it is about corrected on \d+ \w+ \d{4} by the operator/);
    expect(await textOf('quote', { speaker: 'brandt' })).not.toContain(TELLING);
    expect(await choices('quote', 'speaker', 'brandt')).toEqual([]);
    expect(await textOf('timeline', { period: '2031-06' })).toContain(TELLING);
    expect(await textOf('timeline', { period: '2031-05' })).toContain('Nothing on record is about 2031-05');
    expect(await textOf('digest preview')).not.toContain('Otto Brandt');
    expect((await ask('review list')).text).not.toContain(TELLING);
  });

  it('keeps what was put right before', async () => {
    await ask('review correct', { claim: FIRST, said: '2031-04-01' });
    expect(await stores.reviews.corrections()).toMatchObject([
      { claimId: FIRST, speaker: 'Ada Lund', about: '2031-06', said: '2031-04-01' },
    ]);
    expect(await textOf('quote', { speaker: 'lund' })).toMatch(
      /speaker, when it was said and what time it is about corrected on/,
    );
  });
});

const nowhere = async (words: string): Promise<void> => {
  const calls: readonly (readonly [string, Record<string, string | number>])[] = [
    ['quote', { speaker: 'the courier' }],
    ['ask', { question: 'who handed out water to the recruits?' }],
    ['check', { text: 'At the gate water was handed out to the recruits.' }],
    ['timeline', { period: '2031' }],
    ['topic', { topic: 'conscription' }],
    ['digest preview', {}],
  ];
  for (const [name, options] of calls) expect(await textOf(name, options), name).not.toContain(words);
};

describe('a hidden claim', () => {
  it('is nowhere, nor what repeats it, and is counted nowhere', async () => {
    expect(await textOf('ask', { question: 'who handed out water to the recruits?' })).toContain(WATER);
    expect(await textOf('sources')).toContain('3 claims');
    expect(await choices('quote', 'speaker', 'courier')).toEqual([]);
    const { text } = await ask('review hide', { claim: THIRD.toUpperCase() });
    expect(text).toContain('Hidden');
    await nowhere(WATER);
    await nowhere('Water handed out to recruits');
    expect(await textOf('sources')).toContain('2 claims');
    expect(record.library().claims.every(({ id, repeats }) => id !== THIRD && repeats !== THIRD)).toBe(true);
    const digest = await record.compose(subscription('a'), {
      from: '2031-04-01T00:00:00.000Z',
      until: '2031-04-03T00:00:00.000Z',
      localDate: '2031-04-03',
    });
    expect(JSON.stringify(digest)).toContain(TELLING);
    expect(JSON.stringify(digest)).toContain('speaker');
    expect(JSON.stringify(digest)).not.toContain(WATER);
    expect(await report(THIRD, 'other')).toMatchObject({ problem: { code: 'report/claim-gone' } });
  });

  it('stays hidden, and the others corrected, after a restart', async () => {
    await stop();
    await start();
    await nowhere(WATER);
    expect(await textOf('quote', { speaker: 'lund' })).toContain(TELLING);
  });

  it('comes back with its reports when that is undone', async () => {
    const offered = await choices('review undo', 'claim', '');
    expect(offered.map(({ value }) => value)).toEqual([THIRD, FIRST]);
    expect(await textOf('review undo', { claim: THIRD })).toContain('2 reports are open again.');
    expect(await textOf('ask', { question: 'who handed out water to the recruits?' })).toContain(WATER);
    expect(await textOf('review list')).toContain('not a claim (2)');
    expect(await textOf('review undo', { claim: THIRD })).toContain('Nothing has been decided');
  });

  it('is right after all: its reports are closed, and it stays', async () => {
    expect(await textOf('review confirm', { claim: THIRD })).toContain('2 reports are closed.');
    expect(await textOf('ask', { question: 'who handed out water to the recruits?' })).toContain(WATER);
    expect(await textOf('review list')).toContain('No report is open.');
    expect(await textOf('review confirm', { claim: 'nothing' })).toContain('No document has a claim');
  });
});

describe('a document that changes', () => {
  it('loses the decisions on what reads otherwise now, and the list says so', async () => {
    await report(THIRD, 'date');
    await ask('review hide', { claim: THIRD });
    await ask('review undo', { claim: FIRST });
    await ask('review hide', { claim: THIRD });
    await stop();
    await start(corpusWith(', officials of the town said.'));
    expect(await textOf('ask', { question: 'who handed out water to the recruits?' })).toContain(WATER);
    const { text } = await ask('review list');
    expect(text).toMatch(/valley\.txt#3 was hidden on .*, but no claim of valley\.txt fits that any more/);
    expect(await textOf('review undo', { claim: THIRD })).toContain('1 report is open again.');
    const after = await textOf('review list');
    expect(after).not.toContain('was hidden');
    expect(after).toContain('1 report on valley.txt#3 fit no claim of valley.txt any more');
    expect(await textOf('review confirm', { claim: THIRD })).toContain('1 report is closed.');
  });
});

describe('the form under a card', () => {
  it('brings what a reader says to the operator, with the claim', async () => {
    const { discord } = harness;
    const card = await discord.outcome(discord.ask({ name: 'quote', options: { speaker: 'brandt' } }));
    const parts = (card.body.components as { components: { custom_id: string }[] }[]).flatMap(
      ({ components }) => components,
    );
    const button = parts.find(({ custom_id }) => actionOf(custom_id) === 'wrong');
    const pressed = discord.press({ message: card, id: button?.custom_id ?? '' });
    const form = await eventually('a form', () => pressed.modal);
    expect(pressed.taken).toEqual(['modal']);
    const [menu, reasons] = form.components as {
      component: { options: { label: string; value: string }[] };
    }[];
    expect(reasons?.component.options.map(({ label }) => label)).toContain('Somebody else said it');
    const claim = menu?.component.options[0]?.value ?? '';
    expect(menu?.component.options[0]?.label).toContain('Otto Brandt');
    const sent = await discord.outcome(
      discord.fillIn(String(form.custom_id), { claim, reason: 'date' }, { note: 'from the form' }),
    );
    expect(sent.ephemeral).toBe(true);
    expect(cardText(sent.body)).toContain('Thank you');
    const listed = await textOf('review list');
    expect(listed).toContain('from the form');
    expect(listed).toContain(claim);
  });
});

describe('another server', () => {
  it('has no /review, whoever registers it there, and is not told of it', async () => {
    expect(await textOf('help')).toContain('/review list');
    await stop();
    await start(corpusWith(), '900000000000000999');
    for (const name of ['list', 'confirm', 'hide', 'undo', 'correct'])
      expect((await ask(`review ${name}`, name === 'list' ? {} : { claim: THIRD })).text).toContain(
        'those who run this bot',
      );
    expect((await ask('review list', {}, { direct: true })).text).toContain('Discord server');
    expect(await choices('review confirm', 'claim', '')).toEqual([]);
    expect(await textOf('help')).not.toContain('/review');
    expect(await textOf('help', { command: 'review' })).toContain('no command');
    expect(await choices('help', 'command', 'rev')).toEqual([]);
  });
});
