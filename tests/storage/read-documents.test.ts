/** A folder of documents: what loads, what is refused, and why; and what sources.json says of them. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_BYTES, readDocuments } from '../../src/storage/read-documents.ts';
import { readSources } from '../../src/storage/read-sources.ts';

let folder = '';
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const names = (): string[] => readDocuments(folder).documents.map(({ name }) => name);
const codes = (): string[] => readDocuments(folder).problems.map(({ code }) => code);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readDocuments', () => {
  it('reads .txt and .md byte for byte, sorted, and nothing else', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0, 13, 10]);
    put('b.txt', bytes);
    put('a.md', '# A');
    put('.hidden.txt', 'no');
    put('c.pdf', 'no');
    put('sources.json', '{}');
    mkdirSync(join(folder, 'folder'));
    const { documents, problems } = readDocuments(folder);
    expect(documents.map(({ name }) => name)).toEqual(['a.md', 'b.txt']);
    expect(Uint8Array.from(documents[1]?.bytes ?? [])).toEqual(bytes);
    expect(problems).toEqual([]);
  });

  it('names a folder, a dangling link and a file that is too large, and loads the others', () => {
    put('good.txt', 'Text.');
    mkdirSync(join(folder, 'folder.txt'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.txt'));
    put('large.txt', '');
    truncateSync(join(folder, 'large.txt'), MOST_BYTES + 1);
    expect(names()).toEqual(['good.txt']);
    expect(codes()).toEqual(['document/unreadable', 'document/too-large', 'document/unreadable']);
  });

  it('reads a file of exactly the limit', () => {
    put('limit.txt', '');
    truncateSync(join(folder, 'limit.txt'), MOST_BYTES);
    expect(names()).toEqual(['limit.txt']);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that it may not read', () => {
    put('secret.txt', 'Text.');
    chmodSync(join(folder, 'secret.txt'), 0);
    expect(codes()).toContain('document/unreadable');
  });

  it('says when there is nothing to read', () => {
    expect(codes()).toEqual(['documents/none']);
    expect(readDocuments(join(folder, 'missing')).problems.map(({ code }) => code)).toEqual([
      'documents/none',
    ]);
  });
});

describe('sources.json', () => {
  const good = { publisher: { name: 'The Strand', certainty: 'stated', how: 'label' } };

  beforeEach(() => put('a.txt', 'Text.'));

  it('may be missing', () => {
    expect(readSources(folder)).toEqual({ sources: {}, problems: [] });
  });

  it('a typo in one entry is named, with the reason, and the other entries count', () => {
    put('sources.json', JSON.stringify({ 'a.txt': good, 'b.txt': { publisherr: good.publisher } }));
    const { sources, problems } = readSources(folder);
    expect(sources).toEqual({ 'a.txt': good });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/b\.txt.*publisherr/);
  });

  it.each([['{"a.txt": '], ['[]'], ['"text"'], ['null']])(
    'as %s leaves the documents readable',
    (content) => {
      put('sources.json', content);
      expect(names()).toEqual(['a.txt']);
      expect(readSources(folder).problems.map(({ code }) => code)).toEqual(['sources/invalid']);
    },
  );

  it('with a byte order mark is read; an entry called __proto__ does no harm', () => {
    put('sources.json', `\uFEFF{"__proto__": ${JSON.stringify(good)}, "a.txt": ${JSON.stringify(good)}}`);
    const { sources } = readSources(folder);
    expect(sources['a.txt']).toEqual(good);
    expect(Object.getPrototypeOf(sources)).toBe(Object.prototype);
  });
});
