/** A corpus from the cache is the corpus read afresh, whatever has changed since. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../src/corpus.ts';
import { readers } from '../src/readers.ts';
import { recallCorpus } from '../src/recall-corpus.ts';

const ROOT = join(import.meta.dirname, '..');

let home = '';
const inHome = (name: string): string => join(home, name);
const folders = () => ({
  documentsFolder: inHome('data/documents'),
  lexiconFolder: inHome('data/lexicon'),
});

/** The corpus, and which of its documents had to be read. */
function recall() {
  const read: string[] = [];
  let loaded = false;
  const corpus = recallCorpus({ ...folders(), projectFolder: home, cacheFolder: inHome('cache') }, () => {
    loaded = true;
    return {
      ...readers,
      createReader: (lexicon) => {
        const reader = readers.createReader(lexicon);
        return (document, source) => {
          read.push(document.name);
          return reader(document, source);
        };
      },
    };
  });
  return { corpus, read, loaded };
}

function change(name: string, edit: (text: string) => string): void {
  const path = inHome(name);
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  expect(edited, `${name} must change`).not.toBe(text);
  writeFileSync(path, edited);
}

const documents = (): string[] =>
  readdirSync(inHome('data/documents')).filter((name) => name.endsWith('.txt'));
const first = (): string => documents()[0] ?? '';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const name of ['data', 'src', 'package-lock.json']) {
    cpSync(join(ROOT, name), inHome(name), { recursive: true });
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('recallCorpus', { timeout: 60_000 }, () => {
  it('equals the corpus read afresh, from an empty cache and from a full one', () => {
    const fresh = readCorpus(folders());
    expect(fresh.claims.length, 'there must be something to keep').toBeGreaterThan(10);
    expect(recall().corpus).toStrictEqual(fresh);
    expect(recall().corpus).toStrictEqual(fresh);
  });

  it('reads nothing and loads nothing that reads when nothing has changed', () => {
    recall();
    expect(recall()).toMatchObject({ read: [], loaded: false });
  });

  const edits: readonly [string, () => string, (text: string) => string, () => string[]][] = [
    [
      'one letter of a document',
      () => `data/documents/${first()}`,
      (text) => text.replace('a', 'A'),
      () => [first()],
    ],
    [
      'the entry of a document in sources.json',
      () => 'data/documents/sources.json',
      (text) => text.replace(/("publisher"[^}]*"name": ")/, '$1The '),
      () => [first()],
    ],
    [
      'a word of the lexicon',
      () => 'data/lexicon/topics.json',
      (text) => text.replace(/"terms": \[\s*"/, '$&zzz'),
      documents,
    ],
    ['the program', () => 'src/extract/extract-claims.ts', (text) => `${text}\n`, documents],
    ['what it is built on', () => 'package-lock.json', (text) => `${text} `, documents],
  ];

  it.each(edits)('reads again what depends on %s', (_, name, edit, expected) => {
    recall();
    change(name(), edit);
    const { corpus, read } = recall();
    expect(read).toEqual(expected());
    expect(corpus).toStrictEqual(readCorpus(folders()));
    expect(recall().read).toEqual([]);
  });

  it('reads a new document alone, and forgets one that is gone', () => {
    recall();
    writeFileSync(
      inHome('data/documents/new.txt'),
      'The minister said on Friday that the bridge was safe.\n',
    );
    expect(recall().read).toEqual(['new.txt']);
    rmSync(inHome('data/documents/new.txt'));
    const { corpus, read } = recall();
    expect(read).toEqual([]);
    expect(corpus).toStrictEqual(readCorpus(folders()));
  });

  it('tells of the same problems again', () => {
    writeFileSync(inHome('data/documents/empty.txt'), '');
    const { problems } = readCorpus(folders());
    expect(problems.map(({ code }) => code)).toEqual(['document/empty']);
    expect(recall().corpus.problems).toEqual(problems);
    expect(recall().corpus.problems).toEqual(problems);
    rmSync(inHome('data/documents/empty.txt'));
  });

  it('names what is wrong with the lexicon at every start', () => {
    recall();
    change('data/lexicon/cues.json', (text) => text.replace('[', '[[['));
    for (let start = 0; start < 2; start++) expect(() => recall()).toThrow(/lexicon\/invalid/);
  });
});
