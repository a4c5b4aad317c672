/** The corpus as the console answers from it: with the operator's corrections, where there is a database of them. */
import type { Config } from './config.ts';
import { databasePlace } from './database-place.ts';
import { withCorrections } from './domain/apply-corrections.ts';
import { type Problem, ProblemError } from './domain/problems.ts';
import type { Corpus } from './search/create-library.ts';
import { hasSqlite } from './storage/sqlite-file.ts';

/**
 * Loads a database only when there is one. When it cannot be read, `warn` is told and everything is answered as it was
 * read from the documents.
 */
export async function correctedCorpus(
  corpus: Corpus,
  config: Config,
  warn: (problem: Problem) => void,
): Promise<Corpus> {
  const place = databasePlace(config);
  if (place.kind === 'sqlite' && !hasSqlite(place.folder)) return corpus;
  try {
    const { correctionsAt } = await import('./storage/database/read-corrections.ts');
    return withCorrections(corpus, await correctionsAt(place));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    warn(error.problem);
    return corpus;
  }
}
