/** Reads of a corpus only what has changed since the last start; the rest comes from the cache. */
import { join } from 'node:path';
import { type Corpus, type Folders, gatherCorpus, type Readers } from './gather-corpus.ts';
import { openClaimCache } from './storage/claim-cache.ts';
import { fingerprint, fingerprintOfFile, fingerprintOfFolder } from './storage/fingerprint.ts';

/** What decides how documents are read, in folders of src/. */
const READING = ['domain', 'language', 'ingest', 'extract', 'storage'];

/** The program as far as it reads documents: another version must not use what this one found. */
const programOf = (project: string): string =>
  fingerprint([
    process.version,
    fingerprintOfFile(join(project, 'package-lock.json')),
    fingerprintOfFile(join(project, 'src/readers.ts')),
    fingerprintOfFolder(join(project, 'data/models')),
    ...READING.map((folder) => fingerprintOfFolder(join(project, 'src', folder))),
  ]);

export interface CachedFolders extends Folders {
  /** Where this program stands. */
  readonly projectFolder: string;
  /** Need not exist, nor be writable. */
  readonly cacheFolder: string;
}

/**
 * Equal to the corpus read afresh. `readers` is called, and what it needs loaded, only when something changed.
 * Throws a ProblemError when the lexicon is broken.
 */
export function recallCorpus(
  { projectFolder, cacheFolder, documentsFolder, lexiconFolder }: CachedFolders,
  readers: () => Readers,
): Corpus {
  const cache = openClaimCache(cacheFolder, fingerprint([documentsFolder, lexiconFolder]));
  const program = programOf(projectFolder);
  const corpus = gatherCorpus({ documentsFolder, lexiconFolder }, readers, (step, dependsOn, workOut) =>
    cache.recall(step, fingerprint([program, ...dependsOn]), workOut),
  );
  cache.save();
  return corpus;
}
