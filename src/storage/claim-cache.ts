/** What reading a corpus gave, kept on disk: documents that have not changed need not be read again. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

export interface ClaimCache {
  /**
   * What was kept under `name` with the same `key`, else what `compute` gives now. The key has to stand for
   * everything that the value depends on, and the value has to survive JSON unaltered.
   */
  recall<T>(name: string, key: string, compute: () => T): T;
  /** Keeps what was recalled since the cache was opened, and drops the rest. Never throws. */
  save(): void;
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

type Entries = ReadonlyMap<string, Entry>;

const PREFIX = 'claims-';
/** So many corpora are kept; more are experiments whose files would pile up. */
const MOST_FILES = 8;

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && 'key' in entry && 'value' in entry;

/** A file is its content's fingerprint, a line break and the content: halves of files are told by that. */
function readEntries(path: string): Entries {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const content = text.slice(end + 1);
    if (fingerprint([content]) !== text.slice(0, end)) return new Map();
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed !== 'object' || parsed === null) return new Map();
    return new Map(Object.entries(parsed).filter((pair): pair is [string, Entry] => isEntry(pair[1])));
  } catch {
    return new Map();
  }
}

/** Written beside its place and put there in one step: whoever reads finds the old file or the new one. */
function writeEntries(folder: string, file: string, entries: Entries): void {
  const content = JSON.stringify(Object.fromEntries(entries));
  const unfinished = join(folder, `${file}.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, `${fingerprint([content])}\n${content}`);
  renameSync(unfinished, join(folder, file));
}

/** Removes the files that were not written for longest, unfinished ones of ended processes among them. */
function prune(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const { path } of files.slice(MOST_FILES)) rmSync(path, { force: true });
}

/**
 * The cache of one corpus, in a file of `folder` named after `corpus`. A file that is missing, broken or not
 * ours counts as empty; a folder that cannot be written to leaves everything as it is.
 */
export function openClaimCache(folder: string, corpus: string): ClaimCache {
  const file = `${PREFIX}${fingerprint([corpus]).slice(0, 16)}.json`;
  const kept = readEntries(join(folder, file));
  const recalled = new Map<string, Entry>();
  let isNew = false;
  return {
    recall<T>(name: string, key: string, compute: () => T): T {
      const known = kept.get(name);
      isNew ||= known?.key !== key;
      const entry = known?.key === key ? known : { key, value: compute() };
      recalled.set(name, entry);
      // The same key was given with this value, and the file is as it was written.
      return entry.value as T;
    },
    save() {
      if (!isNew && recalled.size === kept.size) return;
      try {
        writeEntries(folder, file, recalled);
        prune(folder);
      } catch {
        // A read-only or full disk: the next start reads the documents again.
      }
    },
  };
}
