/** The stored documents and the lexicon of the repository. */
import { existsSync, readFileSync } from 'node:fs';
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
