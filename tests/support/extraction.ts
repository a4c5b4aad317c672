/** Runs the real ingest and extraction on a text made in a test. */
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Lexicon } from '../../src/domain/lexicon.ts';
import type { Source } from '../../src/domain/sources.ts';
import { createExtractor } from '../../src/extract/extract-claims.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { attributionWeights } from '../../src/readers.ts';
import { readLexicon } from '../../src/storage/read-lexicon.ts';

export const lexicon: Lexicon = readLexicon(new URL('../../data/lexicon', import.meta.url).pathname);

const extractor = createExtractor(lexicon, attributionWeights());

export interface Given {
  /** EDTF; undated when left out. */
  readonly published?: string;
  readonly publisher?: string;
}

const sourceOf = ({ published, publisher }: Given): Source => ({
  ...(published ? { published: { value: published, certainty: 'stated', how: 'given' } } : {}),
  ...(publisher ? { publisher: { name: publisher, certainty: 'stated', how: 'given' } } : {}),
});

/** Paragraphs are joined by blank lines, as on a page. */
export function extractFrom(
  paragraphs: readonly string[],
  given: Given = {},
): { article: Article; claims: Claim[] } {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const ingested = ingest({ name: 'made.txt', bytes }, sourceOf(given));
  if ('problem' in ingested) throw new Error(ingested.problem.message);
  return extractor.extract(ingested.article);
}

/** The one claim whose words hold `words`; fails loudly when there is none or several. */
export function claimWith(claims: readonly Claim[], words: string): Claim {
  const found = claims.filter(({ selector }) => selector.exact.includes(words));
  const [only] = found;
  if (!only || found.length > 1) {
    throw new Error(
      `${found.length} claims hold "${words}": ${claims.map(({ selector }) => selector.exact).join(' | ')}`,
    );
  }
  return only;
}
