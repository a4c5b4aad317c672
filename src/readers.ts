/** What reads: the lexicon, the list of sources, and documents into articles and their claims. */
import { fileURLToPath } from 'node:url';
import { decodeWeights } from './extract/attribution/fitted/weights.ts';
import { createExtractor } from './extract/extract-claims.ts';
import type { Readers } from './gather-corpus.ts';
import { ingest } from './ingest/ingest.ts';
import { readLexicon } from './storage/read-lexicon.ts';
import { readSources } from './storage/read-sources.ts';
import { readWeights } from './storage/read-weights.ts';

/** Part of the program, as the rules are. */
const WEIGHTS = fileURLToPath(new URL('../data/models/attribution.json', import.meta.url));

export const attributionWeights = (): Int8Array => decodeWeights(readWeights(WEIGHTS));

export const readers: Readers = {
  readLexicon,
  readSources,
  createReader: (lexicon) => {
    const extractor = createExtractor(lexicon, attributionWeights());
    return (document, source) => {
      const ingested = ingest(document, source);
      return 'problem' in ingested ? ingested : extractor.extract(ingested.article);
    };
  },
};
