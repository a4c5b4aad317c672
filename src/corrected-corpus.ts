/** The corpus as the console answers from it: with the operator's corrections, where there is a database of them. */
import type { Config } from './config.ts';
import { databasePlace } from './database-place.ts';
import { withCorrections } from './domain/apply-corrections.ts';
import type { Problem } from './domain/problems.ts';
import type { Corpus } from './search/create-library.ts';
import { hasSqlite } from './storage/sqlite-file.ts';

const UNCORRECTED = 'Answered from the documents as they were read, without corrections.';

/**
 * Loads a database only when there is one. When it cannot be read, `warn` is told and everything is answered as it was
 * read from the documents.
 */
export async function correctedCorpus(
  corpus: Corpus,
  config: Config,
  warn: (problem: Pick<Problem, 'message' | 'hint'>) => void,
): Promise<Corpus> {
  const place = databasePlace(config);
  if (place.kind === 'sqlite' && !hasSqlite(place.folder)) return corpus;
  const { correctionsAt } = await import('./storage/database/read-corrections.ts');
  const corrections = await correctionsAt(place);
  if (!('code' in corrections)) return withCorrections(corpus, corrections);
  warn({ message: corrections.message, hint: UNCORRECTED });
  return corpus;
}
