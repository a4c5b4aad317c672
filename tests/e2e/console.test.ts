/** The real process, as a person or a script starts it. Each start costs about a second, so each does much. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { type Outcome, ROOT, type Start, start, TIME_LIMIT } from './start.ts';

const ARTICLE = `Harbour of Westhaven stays open

By Cleo Marsh, The Westhaven Courier, 4 May 2023

The harbour of Westhaven will stay open through the winter, officials of the town said on Wednesday.

“The harbour stays open, and nobody has to move a single boat,” harbour master Ada Berg told reporters on Wednesday. She added that 1,250 boats had been counted in the harbour.

Berg denied that the town had asked for a closure of the harbour during the storms of the last two years.
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-console-'));
  writeFileSync(join(folder, 'westhaven.txt'), ARTICLE);
  writeFileSync(join(folder, 'broken.txt'), Buffer.from([0, 1, 2, 0, 255, 0]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (how: Start): Promise<Outcome> =>
  start({ ...how, env: { DOCUMENTS_DIR: folder, ...how.env } }).outcome;

/** Writes the CommonJS modules that a process has loaded into a file when it ends. */
const moduleReport = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(`
    import { createRequire } from 'node:module';
    import { writeFileSync } from 'node:fs';
    const { cache } = createRequire(${JSON.stringify(join(ROOT, 'package.json'))});
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, Object.keys(cache).join('\\n')));
  `)}`;

describe('one call', () => {
  it(
    'is answered from the folder of the settings, in plain text, without loading Discord even where there is a token',
    async () => {
      const loaded = join(folder, 'loaded.log');
      const { code, stdout, stderr } = await run({
        args: ['/quote ada berg'],
        nodeArgs: ['--import', moduleReport(loaded)],
        env: { FORCE_COLOR: '1', COLUMNS: '200', DISCORD_TOKEN: 'aaaa.bbbb.cccc' },
      });
      expect(code).toBe(0);
      const text = stdout.replace(/\s+/gu, ' ');
      expect(text).toContain('“The harbour stays open, and nobody has to move a single boat,”');
      expect(text).toContain('— Ada Berg');
      expect(text).toMatch(/(published 4 May 2023|undated)/u);
      expect(stdout).not.toMatch(/\p{Cc}(?<!\n)/u);
      expect(stderr, 'a document that is not text is told, and the others still answer').toContain(
        'broken.txt',
      );

      const modules = readFileSync(loaded, 'utf8');
      expect(modules, 'the report sees what is loaded').toContain('wink-nlp');
      expect(modules).not.toMatch(/node_modules\/(discord\.js|@discordjs|pino)\//u);
    },
    TIME_LIMIT,
  );

  it(
    'tells the shell when nothing is on record; JSON is one line, and complete',
    async () => {
      const { code, stdout } = await run({ args: ['--json', '/quote nobody of that name'] });
      expect(code).toBe(1);
      expect(stdout).toMatch(/^[^\n]+\n$/u);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'nothing-found', claims: [] });
    },
    TIME_LIMIT,
  );
});

describe('calls a line in', () => {
  const BAD: readonly (readonly [call: string, code: string])[] = [
    ['/quote', 'option/missing'],
    ['/quote 🤷🔥', 'option/no-words'],
    ['/draft 20222', 'option/out-of-range'],
    ['/draft two thousand', 'option/not-a-number'],
    ['/qoute ada berg', 'command/unknown'],
    ['/timeline 31 february 2022', 'period/no-such-day'],
    ['/timeline 2025..2022', 'period/reversed'],
    [`/quote ${'a'.repeat(6000)}`, 'option/too-long'],
    ['', 'command/empty'],
  ];
  const HOSTILE = [
    `/ask ${'harbour '.repeat(749)}`,
    '/quote @everyone',
    "/quote '; DROP TABLE claims; --",
    '/quote (a+)+$',
    '/ask \u001b[31m\u202eharbour',
  ];

  it(
    'gives an answer a line out, in order, whatever is asked',
    async () => {
      const lines = [...BAD.map(([call]) => call), ...HOSTILE, '/quote ada berg'];
      const { code, stdout } = await run({ args: ['--json'], input: `${lines.join('\n')}\n` });
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line): Answer => JSON.parse(line));
      expect(answers).toHaveLength(lines.length);
      expect(code, 'each answer tells for itself how it went').toBe(0);
      const codes = answers.map((answer) => (answer.kind === 'problem' ? answer.problem.code : null));
      expect(codes.slice(0, BAD.length)).toEqual(BAD.map(([, problem]) => problem));
      expect(codes).not.toContain('internal');
      for (const answer of answers.slice(BAD.length, -1)) expect(answer.kind).not.toBe('problem');
      expect(answers.at(-1)).toMatchObject({ kind: 'claims' });
    },
    TIME_LIMIT,
  );

  it(
    'ends quietly when the reader has enough',
    async () => {
      const input = '/quote ada berg\n/help\n'.repeat(500);
      const { code, stderr } = await run({ input, closeEarly: true });
      expect(code).toBe(0);
      expect(stderr).not.toContain('EPIPE');
      expect(stderr).not.toContain('Error');
    },
    TIME_LIMIT,
  );

  it(
    'answers nothing to an empty input, and greets nobody',
    async () => {
      const { code, stdout, stderr } = await run({});
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(stderr).toContain('Nothing was asked');
    },
    TIME_LIMIT,
  );
});

describe('a start that cannot be', () => {
  it(
    'refuses flags that it does not know',
    async () => {
      const { code, stdout, stderr } = await run({ args: ['--jsno', '/help'] });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--jsno');
      expect(stderr).toContain('--help');
    },
    TIME_LIMIT,
  );

  it(
    'tells a program that asked for JSON what is wrong with the flags',
    async () => {
      const { code, stdout } = await run({ args: ['--json', '--jsno', '/help'] });
      expect(code).toBe(2);
      expect(stdout).toMatch(/^[^\n]+\n$/u);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'problem', problem: { code: 'start/invalid' } });
    },
    TIME_LIMIT,
  );

  it(
    'tells all mistakes of the settings, but no secret',
    async () => {
      const env = { DISCORD_TOKEN: 'Bot s3cr3t.t0ken', LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'x' };
      const { code, stdout, stderr } = await run({ args: ['--json', '/help'], env });
      expect(code).toBe(2);
      for (const name of Object.keys(env)) expect(stderr).toContain(`${name}=`);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'problem', problem: { code: 'config/invalid' } });
      expect(stdout + stderr).not.toContain('s3cr3t');
    },
    TIME_LIMIT,
  );

  it(
    'names the folder that holds no documents',
    async () => {
      const nowhere = join(folder, 'nowhere');
      const { code, stderr } = await run({ args: ['--documents', nowhere, '/help'] });
      expect(code).toBe(2);
      expect(stderr).toContain(nowhere);
    },
    TIME_LIMIT,
  );
});

it(
  '--help and --version say what they are for',
  async () => {
    const [help, version] = await Promise.all([run({ args: ['--help'] }), run({ args: ['--version'] })]);
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('--documents DIR') });
    expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  },
  TIME_LIMIT,
);
