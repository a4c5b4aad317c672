/** What reads: the lexicon, the list of sources, and documents into articles and their claims. */
import { createExtractor } from './extract/extract-claims.ts';
import type { Readers } from './gather-corpus.ts';
import { ingest } from './ingest/ingest.ts';
import { readLexicon } from './storage/read-lexicon.ts';
import { readSources } from './storage/read-sources.ts';

export const readers: Readers = {
  readLexicon,
  readSources,
  createReader: (lexicon) => {
    const extractor = createExtractor(lexicon);
    return (document, source) => {
      const ingested = ingest(document, source);
      return 'problem' in ingested ? ingested : extractor.extract(ingested.article);
    };
  },
};
