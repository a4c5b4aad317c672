/** The documents of a folder, byte for byte. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem } from '../domain/problems.ts';

export interface StoredDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Documents {
  /** Sorted by name. */
  readonly documents: readonly StoredDocument[];
  /** What could not be read; everything else has been. */
  readonly problems: readonly Problem[];
}

/** Twenty megabytes: no article has a hundredth of it. */
export const MOST_BYTES = 20_000_000;

const isDocument = (name: string): boolean => !name.startsWith('.') && /\.(?:txt|md)$/i.test(name);

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why the system refused, without the path that Node puts into its messages. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  const { code } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'it is not a folder',
    ELOOP: 'it is a link to itself',
  };
  return (code && known[code]) ?? code ?? error.message;
}

function readDocument(folder: string, name: string): StoredDocument | Problem {
  const path = join(folder, name);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return problem('document/unreadable', { name, reason: 'it is no ordinary file' });
    if (stats.size > MOST_BYTES) {
      return problem('document/too-large', { name, size: stats.size, max: MOST_BYTES });
    }
    return { name, bytes: readFileSync(path) };
  } catch (error) {
    return problem('document/unreadable', { name, reason: reasonOf(error) });
  }
}

/** null where there is no such folder. */
function listNames(folder: string): string[] | Problem | null {
  try {
    return readdirSync(folder).filter(isDocument).sort(byCode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return problem('document/unreadable', { name: folder, reason: reasonOf(error) });
  }
}

/**
 * Reads the .txt and .md files of `folder` (not of folders in it; hidden files are passed over). Never throws:
 * what cannot be read becomes a problem ('document/unreadable', 'document/too-large', 'documents/none'), and
 * the others load.
 */
export function readDocuments(folder: string): Documents {
  const names = listNames(folder);
  if (names === null) return { documents: [], problems: [problem('documents/none', { folder })] };
  if (!Array.isArray(names)) {
    return { documents: [], problems: [names, problem('documents/none', { folder })] };
  }
  const read = names.map((name) => readDocument(folder, name));
  const documents = read.filter((entry): entry is StoredDocument => 'bytes' in entry);
  const failures = read.filter((entry): entry is Problem => 'code' in entry);
  const none = documents.length === 0 ? [problem('documents/none', { folder })] : [];
  return { documents, problems: [...failures, ...none] };
}
