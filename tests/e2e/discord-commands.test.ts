/** Slash commands from the gateway to the card: the real client against a stand-in for Discord. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommand } from '../../src/command/define-command.ts';
import { cardText } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import type { Shown } from '../support/discord/interaction-side.ts';
import { interrupted } from '../support/discord/small-library.ts';

const embedText = ({ body }: Shown): string => cardText(body);

/** An example as a person would fill it in: "/quote lund year:2021" → { speaker: 'lund', year: 2021 }. */
const CALLS: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ['ask', { question: 'how much does the bridge cost in crowns' }],
  ['quote', { speaker: 'lund' }],
  ['quote', { speaker: 'lund', about: 'bridge', year: 2021 }],
  ['draft', { year: 2021 }],
  ['timeline', { period: '2021' }],
  ['topic', { topic: 'bridge' }],
  ['check', { text: 'The bridge will cost about 40 million crowns.' }],
  ['sources', {}],
  ['digest preview', {}],
  ['about', {}],
  ['help', {}],
];

describe('slash commands', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterEach(() => {
    expect(harness.discord.violations).toEqual([]);
  });
  afterAll(() => harness.end());

  it('has a call for every command', () => {
    // Those for managers: digests.test.ts.
    const open = commands.filter(({ forManagers }) => !forManagers);
    expect(new Set(CALLS.map(([name]) => name))).toEqual(new Set(open.map(({ name }) => name)));
  });

  it.each(CALLS)('answers /%s %o once, publicly, acknowledged before it computes', async (name, options) => {
    const interaction = harness.discord.ask({ name, options });
    const shown = await harness.discord.outcome(interaction);
    expect(shown.ephemeral).toBe(false);
    expect(embedText(shown).length).toBeGreaterThan(40);
    expect(interaction.taken).toEqual(['deferred', 'edit']);
    expect(interaction.acknowledgedAfter).toBeLessThan(2500);
  });

  it('shows the words, who says them, through whom and when', async () => {
    const shown = await harness.discord.outcome(
      harness.discord.ask({ name: 'quote', options: { speaker: 'lund' } }),
    );
    const text = embedText(shown);
    expect(text).toContain('> The bridge will cost **“about 40 million crowns”**, minister Ada Lund said');
    expect(text).toContain('*Ada Lund, transport minister*');
    expect(text).toContain('quoted by Valley News Agency, in The Courier');
    // Noon UTC of 3 May 2021: a stated day, so Discord words it for the reader.
    expect(text).toContain('said <t:1620043200:D>');
  });

  it('answers in direct messages too', async () => {
    const shown = await harness.discord.outcome(harness.discord.ask({ name: 'sources', direct: true }));
    expect(shown.ephemeral).toBe(false);
  });

  it('shows a problem with an option to the asker alone, at once', async () => {
    const interaction = harness.discord.ask({ name: 'quote', options: { speaker: '🤷' } });
    const shown = await harness.discord.outcome(interaction);
    expect(shown.ephemeral).toBe(true);
    expect(embedText(shown)).toContain('no words that could be looked up');
    expect(interaction.taken).toEqual(['message']);
  });

  it('shows a problem that only the answer finds to the asker alone, and nothing stays for the others', async () => {
    const interaction = harness.discord.ask({ name: 'timeline', options: { period: 'whenever' } });
    const shown = await harness.discord.outcome(interaction);
    expect(shown.ephemeral).toBe(true);
    expect(embedText(shown)).toContain('is not a period');
    expect(interaction.isThinking).toBe(false);
    expect(interaction.shown).toHaveLength(1);
  });

  it('refuses a command that is no longer there, naming the nearest', async () => {
    const shown = await harness.discord.outcome(harness.discord.ask({ name: 'quotes' }));
    expect(shown.ephemeral).toBe(true);
    expect(embedText(shown)).toContain('/quote');
  });

  it('answers many at once, each once', async () => {
    const asked = Array.from({ length: 20 }, (_, index) =>
      harness.discord.ask({ name: 'quote', options: { speaker: index % 2 ? 'lund' : 'brandt' } }),
    );
    const shown = await Promise.all(asked.map((interaction) => harness.discord.outcome(interaction)));
    shown.forEach((message, index) => {
      expect(embedText(message)).toContain(index % 2 ? 'Ada Lund' : 'Otto Brandt');
    });
  });

  it('neither pings nor formats, whatever is asked', async () => {
    const question = '@everyone <@900000000000000005> **bold** [x](https://example.org) ||s||';
    const shown = await harness.discord.outcome(harness.discord.ask({ name: 'ask', options: { question } }));
    expect(shown.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    expect(embedText(shown)).not.toMatch(/(?<!\\)(@everyone|<@|\*\*bold|\[x\])/);
  });
});

describe('Apps → Check claims', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterEach(() => {
    expect(harness.discord.violations).toEqual([]);
  });
  afterAll(() => harness.end());

  const check = (message: Readonly<Record<string, unknown>>, direct = false) =>
    harness.discord.askOnMessage('Check claims', message, direct);

  it('answers the asker alone, acknowledged before it computes', async () => {
    const interaction = check({ content: 'About 40 million crowns for the bridge.' });
    const shown = await harness.discord.outcome(interaction);
    expect(shown.ephemeral).toBe(true);
    expect(embedText(shown)).toContain('million crowns for the bridge');
    expect(embedText(shown)).toContain('Ada Lund');
    expect(interaction.taken).toEqual(['deferred', 'edit']);
    expect(interaction.acknowledgedAfter).toBeLessThan(2500);
  });

  it('answers in direct messages too', async () => {
    const shown = await harness.discord.outcome(check({ content: 'The bridge is closed for good.' }, true));
    expect(embedText(shown)).toContain('bridge');
  });

  it.each([
    [
      'only a picture',
      {
        content: '',
        attachments: [
          {
            id: '1',
            filename: 'a.png',
            size: 1,
            url: 'https://cdn.example/a.png',
            proxy_url: 'https://cdn.example/a.png',
          },
        ],
      },
    ],
    ['only an emoji', { content: '🤷' }],
    ['only space', { content: ' \n ' }],
  ])('tells that a message has no words: %s', async (_, message) => {
    const interaction = check(message);
    const shown = await harness.discord.outcome(interaction);
    expect(shown.ephemeral).toBe(true);
    expect(embedText(shown)).toContain('no words that could be looked up');
    expect(interaction.taken).toEqual(['message']);
  });

  it('reads what a message forwards, and the preview of a link', async () => {
    const forwarded = {
      message_reference: { type: 1, channel_id: '900000000000000004', message_id: '900000000000000080' },
      message_snapshots: [{ message: { content: 'About 40 million crowns for the bridge.', embeds: [] } }],
    };
    expect(embedText(await harness.discord.outcome(check({ content: '', ...forwarded })))).toContain(
      'Ada Lund',
    );
    const preview = {
      content: '',
      embeds: [{ type: 'link', title: 'About 40 million crowns for the bridge.' }],
    };
    expect(embedText(await harness.discord.outcome(check(preview)))).toContain('Ada Lund');
  });

  it('neither pings nor formats, whatever the message says', async () => {
    const content =
      '@everyone <@900000000000000005> the bridge is **bold** ||s|| [x](https://example.org) `code` # not a heading';
    const shown = await harness.discord.outcome(check({ content }));
    expect(shown.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    expect(embedText(shown)).not.toMatch(/(?<!\\)(@everyone|<@|\*\*bold|\[x\]|`code)/);
  });

  it('has a card for the longest message there is', async () => {
    const sentences = Array.from({ length: 130 }, (_, n) => `It costs ${n + 41} million crowns.`);
    const content = sentences.join(' ').slice(0, 4000);
    const shown = await harness.discord.outcome(check({ content }));
    expect(embedText(shown)).toContain('not looked up');
  });

  it('refuses an entry that is no longer there', async () => {
    const shown = await harness.discord.outcome(harness.discord.askOnMessage('Gone', { content: 'x' }));
    expect(shown.ephemeral).toBe(true);
    expect(embedText(shown)).toContain('There is no command');
  });
});

describe('autocompletion', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.end());

  it('offers speakers, topics and years with the number of claims', async () => {
    const speakers = await harness.discord.choices(harness.discord.type('quote', 'speaker', 'lu'));
    expect(speakers).toEqual([
      { name: expect.stringMatching(/Ada Lund.*1 claim/), value: expect.any(String) },
    ]);
    const topics = await harness.discord.choices(harness.discord.type('topic', 'topic', 'br'));
    expect(topics).toEqual([{ name: expect.stringMatching(/Bridge.*claim/), value: 'Bridge' }]);
    const years = await harness.discord.choices(harness.discord.type('draft', 'year', '20', 4));
    expect(years).toEqual([{ name: expect.stringMatching(/^2021/), value: 2021 }]);
    expect(harness.discord.violations).toEqual([]);
  });

  it('offers nothing for options and commands that it does not know', async () => {
    expect(await harness.discord.choices(harness.discord.type('quote', '__proto__', 'x'))).toEqual([]);
    expect(await harness.discord.choices(harness.discord.type('gone', 'speaker', 'x'))).toEqual([]);
  });
});

describe('autocompletion that fails', () => {
  it('offers nothing and is logged', async () => {
    const fail = (): never => {
      throw new Error('the index is broken');
    };
    const { discord, log, end } = await startHarness({
      library: () => interrupted('suggestSpeakers', fail),
    });
    expect(await discord.choices(discord.type('quote', 'speaker', 'lu'))).toEqual([]);
    expect(log).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'an autocompletion failed' }),
    );
    await end();
  });
});

describe('an answer that fails', () => {
  it('becomes a private problem with the reference that stands in the log', async () => {
    const cause = new Error('the index is broken');
    const library = interrupted('findSpeaker', () => {
      throw cause;
    });
    const { discord, log, end } = await startHarness({ library: () => library });
    const shown = await discord.outcome(discord.ask({ name: 'quote', options: { speaker: 'lund' } }));
    expect(shown.ephemeral).toBe(true);
    expect(embedText(shown)).toContain('reference ref-1');
    expect(embedText(shown)).not.toContain('index is broken');
    expect(log).toContainEqual({
      level: 'error',
      message: 'a command failed',
      details: { reference: 'ref-1', command: 'quote', err: cause },
    });
    expect(discord.violations).toEqual([]);
    await end();
  });

  it('becomes one too when Discord refuses the card', async () => {
    const { discord, log, end } = await startHarness();
    const refusal = { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } };
    discord.interventions.push({ path: /\/messages\/@original$/, reply: refusal });
    const interaction = discord.ask({ name: 'sources' });
    const shown = await discord.outcome(interaction);
    expect(shown.ephemeral).toBe(true);
    expect(embedText(shown)).toContain('reference ref-1');
    expect(interaction.isThinking).toBe(false);
    expect(log).toContainEqual(expect.objectContaining({ level: 'error', message: 'a command failed' }));
    await end();
  });
});

/** Computes, or waits for a disk, for so long that nothing else runs in this process. */
const block = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};

describe('an answer that takes long', () => {
  it('is acknowledged first, and shown although Discord no longer takes a first response', async () => {
    const library = interrupted('claimsBy', () => block(3200));
    const { discord, end } = await startHarness({ library: () => library });
    const start = Date.now();
    const interaction = discord.ask({ name: 'quote', options: { speaker: 'lund', year: 2021 } });
    const shown = await discord.outcome(interaction);
    expect(interaction.acknowledgedAfter).toBeLessThan(2500);
    expect(shown.ephemeral).toBe(false);
    expect(embedText(shown)).toContain('Ada Lund');
    expect(Date.now() - start).toBeGreaterThan(3200);
    await end();
  });

  it('and a first response after three seconds is really refused', async () => {
    const { discord, end } = await startHarness();
    const interaction = discord.ask({ name: 'sources' });
    expect(interaction.callback({ type: 4, data: {} }, interaction.sentAt + 3001)).toMatchObject({
      code: 10062,
    });
    await discord.outcome(interaction);
    await end();
  });
});

describe('commands of any shape', () => {
  it('reads numbers as numbers and leaves out what was not given', async () => {
    const seen: unknown[] = [];
    const probe = defineCommand({
      name: 'probe',
      description: 'Takes one of each',
      options: {
        word: { type: 'string', required: true, description: 'A word' },
        count: { type: 'integer', min: 1, max: 9, description: 'A number' },
        more: { type: 'string', description: 'Not given' },
      },
      examples: ['/probe word'],
      run: (values) => {
        seen.push(values);
        return { kind: 'notice', title: 'Seen', claims: [], notes: [], sections: [] };
      },
    });
    const { discord, end } = await startHarness({ commands: [probe] });
    await discord.outcome(discord.ask({ name: 'probe', options: { word: ' tide ', count: 3 } }));
    expect(seen).toEqual([{ word: 'tide', count: 3, more: undefined }]);
    expect(discord.violations).toEqual([]);
    await end();
  });
});
