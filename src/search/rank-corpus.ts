/** Ranks any collection of short texts for a question or message: the engine without the claims. */

import { cleanMessage } from '../language/clean-message.ts';
import { termReader, termsOf } from '../language/terms.ts';
import { createTextIndex } from './text-index.ts';
import { DEFAULT_TUNING, type Tuning } from './tuning.ts';

export interface RankedText {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
}

export interface Ranking {
  readonly id: string;
  readonly score: number;
}

export interface Ranker {
  /** At most `limit` texts, best first; only texts that share a term with the query. */
  rank(queryText: string, limit: number): readonly Ranking[];
}

/** Indexes the collection once; ids must be unique. */
export function createRanker(corpus: readonly RankedText[], tuning: Tuning = DEFAULT_TUNING): Ranker {
  const read = termReader();
  const index = createTextIndex(
    { text: 1, title: tuning.titleBoost },
    corpus.map(({ text, title }, id) => ({
      id,
      fields: { text: read(text), title: read(title ?? '') },
    })),
    tuning,
  );
  const rank = (queryText: string, limit: number): readonly Ranking[] =>
    index
      .search(termsOf(cleanMessage(queryText)).map((term) => ({ term, weight: 1 })))
      .slice(0, limit)
      .flatMap(({ id, score }) => {
        const entry = corpus[id];
        return entry ? [{ id: entry.id, score }] : [];
      });
  return { rank };
}
