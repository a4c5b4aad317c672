/** The stored documents and the lexicon of the repository, and the lexicon without its people. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ReadText } from './match.ts';

const ROOT = join(import.meta.dirname, '..', '..');
export const DOCUMENTS_FOLDER = join(ROOT, 'data', 'documents');
export const LEXICON_FOLDER = join(ROOT, 'data', 'lexicon');

/** Reads stored texts as they lie on disk, each once. */
export function textReader(folder = DOCUMENTS_FOLDER): ReadText {
  const texts = new Map<string, string | null>();
  return (doc) => {
    const file = join(folder, basename(doc));
    if (!texts.has(doc)) texts.set(doc, existsSync(file) ? readFileSync(file, 'utf8') : null);
    return texts.get(doc) ?? null;
  };
}

/** Gives `use` a copy of the lexicon that knows no person, and removes it afterwards. */
export async function withoutPeople<T>(use: (lexiconFolder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-lexicon-'));
  try {
    cpSync(LEXICON_FOLDER, folder, { recursive: true });
    writeFileSync(join(folder, 'people.json'), '[]\n');
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
