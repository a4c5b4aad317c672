/** Short names for contents: equal contents have equal fingerprints, others practically never. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Part = string | Uint8Array;

/** SHA-256 of the parts, in hexadecimal; where one part ends and the next begins counts too. */
export function fingerprint(parts: Iterable<Part>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

function contentOf(path: string): Part {
  try {
    return readFileSync(path);
  } catch {
    return 'unreadable';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    return [];
  }
}

/** Of one file; one that cannot be read has a fingerprint too. Never throws. */
export const fingerprintOfFile = (path: string): string => fingerprint([contentOf(path)]);

/** Of all files in a folder and the folders in it, with their names. Never throws. */
export const fingerprintOfFolder = (folder: string): string =>
  fingerprint(namesIn(folder).flatMap((name) => [name, contentOf(join(folder, name))]));
