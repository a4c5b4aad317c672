/** Reads a corpus: folders → documents → articles → claims. */
import type { Article } from './domain/article.ts';
import type { Claim } from './domain/claim.ts';
import type { Lexicon } from './domain/lexicon.ts';
import type { Problem } from './domain/problems.ts';
import { createExtractor } from './extract/extract-claims.ts';
import { ingest } from './ingest/ingest.ts';
import { readDocuments } from './storage/read-documents.ts';
import { readLexicon } from './storage/read-lexicon.ts';

export interface Folders {
  readonly documentsFolder: string;
  readonly lexiconFolder: string;
  /** Takes knowledge away before anything is read, to see what the texts alone give. */
  readonly adapt?: (lexicon: Lexicon) => Lexicon;
}

export interface Corpus {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly lexicon: Lexicon;
  /** Documents that could not be read; the others have been. */
  readonly problems: readonly Problem[];
}

/** Reads and extracts without an index. Throws a ProblemError when the lexicon is broken. */
export function readCorpus({ documentsFolder, lexiconFolder, adapt = (same) => same }: Folders): Corpus {
  const lexicon = adapt(readLexicon(lexiconFolder));
  const { documents, sources, problems } = readDocuments(documentsFolder);
  const extractor = createExtractor(lexicon);
  const articles: Article[] = [];
  const claims: Claim[] = [];
  const failures: Problem[] = [...problems];
  for (const document of documents) {
    const ingested = ingest(document, sources[document.name] ?? null);
    if ('problem' in ingested) {
      failures.push(ingested.problem);
      continue;
    }
    const extracted = extractor.extract(ingested.article);
    articles.push(extracted.article);
    claims.push(...extracted.claims);
  }
  return { articles, claims, lexicon, problems: failures };
}
