/** The stored documents, read and indexed once for all tests of a file. */
import { join } from 'node:path';
import { compose } from '../../src/compose.ts';
import type { Services } from '../../src/domain/services.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');

/** "Last year" must not depend on when the tests run. */
export const TODAY = '2026-01-01';

export function corpusServices(): Services {
  const { library } = compose({
    documentsFolder: join(DATA, 'documents'),
    lexiconFolder: join(DATA, 'lexicon'),
  });
  return { library, today: TODAY, language: 'en' };
}
