/** A lexicon that somebody edits by hand: what is right is read, and what is wrong is named. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/domain/problems.ts';
import { readLexicon } from '../../src/storage/read-lexicon.ts';

const PEOPLE = '[{ "id": "ada-lovelace", "name": "Ada Lovelace" }]';

const files: Readonly<Record<string, string>> = {
  people: PEOPLE,
  organisations: '[]',
  countries: '[]',
  topics: '[]',
  cues: '[]',
  synonyms: '[["big", "large"]]',
  events: '[]',
};

/** A reader over texts in memory: the folder's content with some files replaced, or removed by null. */
const reading =
  (changes: Readonly<Record<string, string | null>> = {}) =>
  (path: string): string => {
    const name = path.replace(/^.*\/(\w+)\.json$/, '$1');
    const text = name in changes ? changes[name] : files[name];
    if (typeof text !== 'string') throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return text;
  };

function problemOf(changes: Readonly<Record<string, string | null>>): { code: string; message: string } {
  try {
    readLexicon('lexicon', reading(changes));
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('readLexicon', () => {
  it('fills in what an entry leaves out, so that editors write only what they know', () => {
    const { people, synonyms } = readLexicon('lexicon', reading());
    expect(people).toEqual([
      { id: 'ada-lovelace', name: 'Ada Lovelace', role: null, aliases: [], offices: [] },
    ]);
    expect(synonyms).toEqual([['big', 'large']]);
  });

  it('reads a folder on disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.json`), text);
    expect(readLexicon(folder).people[0]?.id).toBe('ada-lovelace');
  });

  it('accepts a byte order mark, which editors on Windows leave', () => {
    expect(readLexicon('lexicon', reading({ people: `\uFEFF${PEOPLE}` })).people).toHaveLength(1);
  });

  it('names a missing file', () => {
    const { code, message } = problemOf({ events: null });
    expect(code).toBe('lexicon/invalid');
    expect(message).toContain('events.json');
    expect(message).toContain('missing');
  });

  it('names the file that is no JSON', () => {
    expect(problemOf({ topics: '[{]' }).message).toContain('topics.json');
  });

  it('says where in the file the mistake is', () => {
    const { message } = problemOf({
      people: '[{ "id": "a", "name": "A" }, { "id": "Bad Id", "name": "B" }]',
    });
    expect(message).toContain('people.json');
    expect(message).toContain('1.id');
  });

  it('refuses a misspelt key instead of ignoring it', () => {
    const { message } = problemOf({ people: '[{ "id": "a", "name": "A", "alias": ["B"] }]' });
    expect(message).toContain('alias');
  });

  it('refuses an object where a list is expected', () => {
    expect(problemOf({ countries: '{}' }).code).toBe('lexicon/invalid');
  });
});
