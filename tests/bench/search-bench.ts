/**
 * Prints what searching costs: against MiniSearch as it comes, and over a hundred thousand claims. Run by `npm run bench`
 * in a process of its own, with `--expose-gc`. The sentences are those of the public sets in the folder VERBATIM_DATA,
 * else the claims of the project's own documents, recombined either way.
 */
import { readCorpus } from '../../src/corpus.ts';
import { DOCUMENTS_FOLDER, LEXICON_FOLDER } from '../quality/corpus.ts';
import { publicSentences, recombined } from './large-corpus.ts';
import { measureExchange, measureLargeRecord } from './large-record.ts';
import { drawLimits } from './limits.ts';
import { compareWithMiniSearch } from './search-cost.ts';

const TEXTS = 10_000;
const QUERIES = 200;

function ownSentences(): readonly string[] {
  const { claims } = readCorpus({ documentsFolder: DOCUMENTS_FOLDER, lexiconFolder: LEXICON_FOLDER });
  return claims.map(({ selector }) => selector.exact.replace(/\s+/g, ' '));
}

const folder = process.env.VERBATIM_DATA;
const readSentences = (): readonly string[] => (folder ? publicSentences(folder) : ownSentences());

const part = process.argv[2];
if (part === 'cost') {
  const texts = recombined(readSentences(), TEXTS).map((text, id) => ({ id: String(id), text }));
  const queries = recombined(readSentences(), QUERIES, 11);
  console.log(
    drawLimits(
      'The engine against MiniSearch as it comes, 10,000 texts',
      compareWithMiniSearch(texts, queries),
    ),
  );
} else if (part === 'exchange') {
  console.log(
    drawLimits('100,000 claims, exchanged after a correction', await measureExchange(readSentences)),
  );
} else {
  console.log(
    drawLimits('100,000 claims, from the question to the ranked claims', measureLargeRecord(readSentences)),
  );
}
