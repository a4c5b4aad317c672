/** The whole pipeline afresh, without a cache: the corpus of a folder, read, extracted and indexed. */
import { type Folders, readCorpus } from './corpus.ts';
import type { Problem } from './domain/problems.ts';
import type { ClaimLibrary } from './domain/services.ts';
import { createLibrary } from './search/create-library.ts';

/** Documents that cannot be read come back as problems; throws a ProblemError when the lexicon is broken. */
export function compose(folders: Folders): { library: ClaimLibrary; problems: readonly Problem[] } {
  const { articles, claims, lexicon, problems } = readCorpus(folders);
  return { library: createLibrary({ articles, claims, lexicon }), problems };
}
