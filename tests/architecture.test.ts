/** Holds the way the data goes: which folder may import which, and who may touch the outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkSource,
  findCycle,
  folderGraph,
  folderOf,
  type ImportTable,
  loadedAtStart,
  MOST_LINES,
  type Sources,
} from './architecture/check-source.ts';
import { scanSource } from './architecture/scan-source.ts';

const TABLE: ImportTable = {
  domain: {
    folders: [],
    packages: ['zod'],
    edge: false,
    because: 'The words of the field depend on nothing but a checker of shapes.',
  },
  words: {
    folders: ['domain'],
    packages: [],
    edge: false,
    because: 'What the bot says of its own accord, in each of its languages, is written in one place.',
  },
  language: {
    folders: ['domain'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', '@orama/stemmers', 'node:module'],
    edge: false,
    because: 'Recognisers work on text of any origin: they know neither articles nor claims.',
  },
  ingest: {
    folders: ['domain', 'language'],
    packages: [],
    edge: false,
    because: 'Bytes become an article before anybody asks what it says.',
  },
  extract: {
    folders: ['domain', 'language'],
    packages: [],
    edge: false,
    because: 'Claims come from an article alone, whatever format it had.',
  },
  search: {
    folders: ['domain', 'language'],
    packages: ['minisearch'],
    edge: false,
    because: 'The index sees claims, never how they were found.',
  },
  answers: {
    folders: ['domain', 'words', 'language', 'extract'],
    packages: [],
    edge: false,
    because: 'Answers ask the library through its interface; extract serves checks of pasted text.',
  },
  digest: {
    folders: ['domain', 'answers'],
    packages: ['temporal-polyfill'],
    edge: false,
    because: 'When, to whom, exactly once: clock, chance, database and Discord are handed in.',
  },
  command: {
    folders: ['domain', 'words'],
    packages: ['zod'],
    edge: false,
    because: 'What every platform shares knows no platform.',
  },
  commands: {
    folders: ['domain', 'words', 'answers', 'command'],
    packages: [],
    edge: false,
    because: 'A command is a value: options and the answer they lead to.',
  },
  storage: {
    folders: ['domain'],
    packages: ['zod', 'kysely', 'libsql', 'pg'],
    edge: true,
    because: 'The one folder that keeps things, on disk or in a database.',
  },
  discord: {
    folders: ['domain', 'words', 'command'],
    packages: ['discord.js'],
    edge: true,
    because: 'An adapter: answers in, messages out. No other folder may know discord.js.',
  },
  console: {
    folders: ['domain', 'words', 'command'],
    packages: [],
    edge: true,
    because: 'An adapter: answers in, terminal text out; it must start without loading discord.js.',
  },
  entries: {
    folders: [
      'domain',
      'words',
      'language',
      'ingest',
      'extract',
      'search',
      'answers',
      'digest',
      'command',
      'commands',
      'storage',
      'discord',
      'console',
    ],
    packages: ['dotenv', 'pino', 'zod'],
    edge: true,
    because: 'The entries wire everything together, and nothing imports them.',
  },
};

const ROOT = join(import.meta.dirname, '..');

const sources: Sources = new Map(
  ['src', 'commands'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name): [string, string] => {
        const path = `${top}/${name.replaceAll('\\', '/')}`;
        return [path, readFileSync(join(ROOT, path), 'utf8')];
      }),
  ),
);

describe('the repository', () => {
  it('imports only what the table allows, and touches the outside only at its edges', () => {
    expect([...sources].flatMap(([path, source]) => checkSource(path, source, TABLE))).toEqual([]);
  });

  it('has no cycle between folders', () => {
    expect(findCycle(folderGraph(sources))).toBeNull();
  });

  it('has a row for every folder, and a folder for every row', () => {
    const folders = new Set([...sources.keys()].map(folderOf));
    expect([...folders].sort()).toEqual(Object.keys(TABLE).sort());
  });

  it('gives a reason for every row', () => {
    for (const { because } of Object.values(TABLE)) expect(because).toMatch(/\.$/);
  });

  it.each(['src/main.ts', 'src/start.ts', 'src/predict.ts'])('%s starts without a database', (entry) => {
    const loaded = loadedAtStart(entry, sources);
    const database = /^(?:kysely|libsql|pg)$|^src\/storage\/database\//;
    expect([...loaded].filter((path) => database.test(path))).toEqual([]);
  });

  it.each(['src/main.ts', 'src/predict.ts'])('%s starts without discord.js', (entry) => {
    const loaded = loadedAtStart(entry, sources);
    expect(loaded.size, 'the walk must have followed the imports').toBeGreaterThan(5);
    expect([...loaded].filter((path) => path === 'discord.js' || folderOf(path) === 'discord')).toEqual([]);
  });

  it('answers from the cache without loading what reads documents', () => {
    const loaded = loadedAtStart('src/start.ts', sources);
    expect(loaded.size, 'the walk must have followed the imports').toBeGreaterThan(50);
    expect([...loaded].filter((path) => folderOf(path) === 'ingest')).toEqual([]);
    expect(loaded).not.toContain('src/readers.ts');
  });
});

describe('a planted violation is seen', () => {
  const check = (path: string, source: string) => checkSource(path, source, TABLE);

  it.each([
    ['a static import', "import { search } from '../search/search.ts';"],
    ['an import of a type', "import type { Index } from '../search/index-claims.ts';"],
    ['a re-export', "export { search } from '../search/search.ts';"],
    ['a dynamic import', "const load = () => import('../search/search.ts');"],
    ['an import over several lines', "import {\n  a,\n  b,\n} from '../search/search.ts';"],
    ['an import for its effect', "import '../search/search.ts';"],
  ])('%s of a folder that is not in the row', (_, source) => {
    expect(check('src/extract/attribute.ts', source)).toEqual([
      expect.stringMatching(/^src\/extract\/attribute\.ts:\d+ imports search$/),
    ]);
  });

  it.each([
    ['src/answers/quote.ts', "import { Client } from 'discord.js';", 'imports the package discord.js'],
    ['src/console/repl.ts', "import { Client } from 'discord.js';", 'imports the package discord.js'],
    ['src/language/stem.ts', "import x from '@orama/other/deep';", 'imports the package @orama/other'],
    ['src/ingest/read.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ['src/ingest/read.ts', 'const load = (name: string) => import(name);', 'imports a module whose name'],
    ['src/search/a.ts', "import { main } from '../main.ts';", 'imports entries'],
    ['src/search/a.ts', "import { b } from './b';", 'without its extension'],
    ['src/search/a.ts', "import words from '../../data/lexicon/topics.json';", 'imports data'],
    ['src/newcomer/a.ts', "import { b } from './b.ts';", 'has no row'],
  ])('%s: %s', (path, source, why) => {
    expect(check(path, source).join()).toContain(why);
  });

  it.each([
    ['process', 'const home = process.env.HOME;'],
    ['Date.now', 'const t = Date.now();'],
    ['new Date()', 'const t = new Date();'],
    ['new Date()', 'const t = new Date;'],
    ['Date()', 'const t = Date();'],
    ['Math.random', 'const r = Math.random();'],
    ['crypto', 'const r = crypto.randomUUID();'],
    ['fetch', "const page = await fetch('x');"],
    ['performance.now', 'const t = performance.now();'],
    ['a timer', 'setTimeout(run, 5);'],
    ['console', 'console.log(1);'],
  ])('%s inside, but not at an edge', (name, source) => {
    expect(check('src/extract/a.ts', source)).toEqual([`src/extract/a.ts:1 uses ${name}`]);
    expect(check('src/storage/a.ts', source)).toEqual([]);
  });

  it('sees ambient names in the code of a template text', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test holds a template.
    const source = 'const id = `a ${[1].map((x) => { return `${Math.random()}`; })} process`;';
    expect(check('src/extract/a.ts', source)).toEqual(['src/extract/a.ts:1 uses Math.random']);
  });

  it.each(['export default 1;', 'const a = 1;\nexport { a as default };'])(
    'a default export: %s',
    (source) => {
      expect(check('src/extract/a.ts', source).join()).toContain('exports a default');
    },
  );

  it('a file that is too long', () => {
    const lines = (count: number) => 'const a = 1;\n'.repeat(count);
    expect(check('src/extract/a.ts', lines(MOST_LINES))).toEqual([]);
    expect(check('src/extract/a.ts', lines(MOST_LINES + 1))).toEqual(['src/extract/a.ts has 301 lines']);
  });

  it('a cycle between folders, by whatever way round', () => {
    const planted: Sources = new Map([
      ['src/search/a.ts', "import { b } from '../answers/b.ts';"],
      ['src/answers/b.ts', "import type { C } from '../extract/c.ts';"],
      ['src/extract/c.ts', "import { a } from '../search/a.ts';"],
    ]);
    expect(findCycle(folderGraph(planted))).toEqual(['search', 'answers', 'extract', 'search']);
  });

  it('discord.js reached through another file, but not through a dynamic or a type import', () => {
    const planted = (statement: string): Sources =>
      new Map([
        ['src/main.ts', "import { wire } from './compose.ts';"],
        ['src/compose.ts', statement],
        ['src/discord/client.ts', "import { Client } from 'discord.js';"],
      ]);
    const reaches = (statement: string) => loadedAtStart('src/main.ts', planted(statement)).has('discord.js');
    expect(reaches("import { start } from './discord/client.ts';")).toBe(true);
    expect(reaches("import type { Bot } from './discord/client.ts';")).toBe(false);
    expect(reaches("const start = () => import('./discord/client.ts');")).toBe(false);
  });
});

describe('what is no violation', () => {
  it.each([
    ['a comment', '// process.env, Date.now()\n/* fetch(x) */ const a = 1;'],
    ['a text', 'const a = "call process.exit()"; const b = \'Math.random\'; const c = `setTimeout`;'],
    ['a regular expression', 'const a = /["\'`]fetch(x)/.test(b) && /process[/]/g.test(c);'],
    ['a division', 'const a = (b / c) / d; const e = f[0] / g; // process'],
    ['a date that is passed in', 'const a = new Date(0); const b = new Date(day);'],
    ['a property of that name', 'const a = run.process(b); const c = { process: 1 };'],
    ['its own folder', "import { b } from './b.ts';"],
    ['a folder of its row', "import type { Claim } from '../domain/claim.ts';"],
  ])('%s', (_, source) => {
    expect(checkSource('src/extract/a.ts', source, TABLE)).toEqual([]);
  });
});

describe('the scanner', () => {
  it('keeps offsets, so that lines can be named', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test holds a template.
    const source = "const a = 'x'; // y\nconst b = `z ${a} w`;\nconst c = /q/;\n";
    expect(scanSource(source).code).toHaveLength(source.length);
    expect(scanSource(source).code.split('\n')).toHaveLength(4);
  });

  it('tells types from values and later from now', () => {
    const source = [
      "import type { A } from './a.ts';",
      "import { type B, c } from './b.ts';",
      "const d = await import('./d.ts');",
    ].join('\n');
    expect(scanSource(source).imports).toEqual([
      { specifier: './a.ts', line: 1, typeOnly: true, dynamic: false },
      { specifier: './b.ts', line: 2, typeOnly: false, dynamic: false },
      { specifier: './d.ts', line: 3, typeOnly: false, dynamic: true },
    ]);
  });

  it('does not take the words "import" and "from" in prose for imports', () => {
    const source = "const a = \"import 'x' from 'y'\"; /* import 'z' */";
    expect(scanSource(source).imports).toEqual([]);
  });
});
