/** Reads a corpus afresh: folders → documents → articles → claims. */
import type { Lexicon } from './domain/lexicon.ts';
import { type Corpus, type Folders as CorpusFolders, gatherCorpus } from './gather-corpus.ts';
import { readers } from './readers.ts';

export type { Corpus } from './gather-corpus.ts';

export interface Folders extends CorpusFolders {
  /** Takes knowledge away before anything is read, to see what the texts alone give. */
  readonly adapt?: (lexicon: Lexicon) => Lexicon;
}

/** Reads and extracts without an index. Throws a ProblemError when the lexicon is broken. */
export const readCorpus = ({ adapt = (same) => same, ...folders }: Folders): Corpus =>
  gatherCorpus(folders, () => ({
    ...readers,
    readLexicon: (folder) => adapt(readers.readLexicon(folder)),
  }));
