/** The cache on disk: what it gives back, what it never trusts, and that it is no reason to fail. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClaimCache } from '../../src/storage/claim-cache.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const VALUE = { words: ['“ž”', ''], at: null, more: { deep: [1, -1.5] } };

/** What a start finds under a key, having to make do with `fallback` when there is nothing. */
function recallOnce(key: string, fallback: unknown, where = folder): unknown {
  const cache = openClaimCache(where, 'corpus');
  const value = cache.recall('step', key, () => fallback);
  cache.save();
  return value;
}

const files = (): string[] => readdirSync(folder);
const onlyFile = (): string => join(folder, files()[0] ?? '');

describe('openClaimCache', () => {
  it('gives back what was kept for the same key', () => {
    recallOnce('k', VALUE);
    expect(recallOnce('k', 'worked out again')).toStrictEqual(VALUE);
  });

  it('works out anew what was kept for another key, and keeps that', () => {
    recallOnce('old', VALUE);
    expect(recallOnce('new', 'new value')).toBe('new value');
    expect(recallOnce('new', 'worked out again')).toBe('new value');
  });

  it('keeps each corpus apart', () => {
    recallOnce('k', VALUE);
    expect(openClaimCache(folder, 'another corpus').recall('step', 'k', () => 'own')).toBe('own');
  });

  it('drops what nobody asked for any more', () => {
    const cache = openClaimCache(folder, 'corpus');
    cache.recall('removed document', 'k', () => VALUE);
    cache.recall('step', 'k', () => VALUE);
    cache.save();
    recallOnce('k', 'worked out again');
    expect(readFileSync(onlyFile(), 'utf8')).not.toContain('removed document');
  });

  it('does not write when nothing is new', () => {
    recallOnce('k', VALUE);
    utimesSync(onlyFile(), 1, 1);
    recallOnce('k', 'worked out again');
    expect(statSync(onlyFile()).mtimeMs).toBe(1000);
  });

  it('leaves nothing unfinished beside its file', () => {
    recallOnce('k', VALUE);
    expect(files()).toEqual([expect.stringMatching(/^claims-[0-9a-f]{16}\.json$/)]);
  });

  it('keeps the files of the eight corpora written last', () => {
    for (let corpus = 0; corpus < 12; corpus++) {
      const cache = openClaimCache(folder, `corpus ${corpus}`);
      cache.recall('step', 'k', () => corpus);
      cache.save();
    }
    expect(files()).toHaveLength(8);
    expect(openClaimCache(folder, 'corpus 11').recall('step', 'k', () => 'gone')).toBe(11);
  });

  it('lets what cannot be worked out fail, and keeps nothing of it', () => {
    const cache = openClaimCache(folder, 'corpus');
    const fail = (): never => {
      throw new Error('broken lexicon');
    };
    expect(() => cache.recall('step', 'k', fail)).toThrow('broken lexicon');
    cache.save();
    expect(recallOnce('k', 'later')).toBe('later');
  });
});

describe('a file that is not what was written', () => {
  const spoil: readonly [string, (text: string) => string | Uint8Array][] = [
    ['is empty', () => ''],
    ['is cut', (text) => text.slice(0, text.length - 20)],
    ['has one letter changed', (text) => text.replace('deep', 'deeq')],
    ['is somebody else’s', () => '{"step": {"key": "k", "value": "foreign"}}'],
    ['is binary', () => Uint8Array.from([0, 255, 10, 254, 0])],
    ['has a line too many', (text) => `\n${text}`],
  ];

  it.each(spoil)('%s: counts as none, and is written anew', (_, change) => {
    recallOnce('k', VALUE);
    const path = onlyFile();
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    expect(recallOnce('k', 'worked out')).toBe('worked out');
    expect(recallOnce('k', 'worked out again')).toBe('worked out');
  });
});

describe('a folder that cannot be written to', () => {
  it('is no reason to fail', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(recallOnce('k', VALUE, join(folder, 'file', 'cache'))).toBe(VALUE);
  });

  it.skipIf(process.getuid?.() === 0)('may be read-only', () => {
    chmodSync(folder, 0o500);
    expect(recallOnce('k', VALUE)).toBe(VALUE);
    chmodSync(folder, 0o700);
    expect(files()).toEqual([]);
  });
});
