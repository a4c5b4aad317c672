/** Scores a ranking against relevance judgements: mean average precision and mean reciprocal rank. */
import { z } from 'zod';
import { mean } from '../numbers.ts';

export const judgement = z.object({ query: z.coerce.string(), doc: z.coerce.string() });

export interface RetrievalScores {
  readonly queries: number;
  /** Mean average precision at a depth, over all relevant documents of a query (trec_eval's map_cut). */
  readonly map: (depth: number) => number | null;
  readonly mrr: number | null;
}

/** TREC run lines `qid Q0 docid rank score tag` → query → documents, best first. Throws on other lines. */
export function parseRun(text: string): Map<string, string[]> {
  const ranked = new Map<string, { doc: string; rank: number }[]>();
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [query, , doc, rank] = line.trim().split(/\s+/);
    if (query === undefined || doc === undefined || !Number.isFinite(Number(rank))) {
      throw new Error(`not a line of a TREC run: ${line}`);
    }
    ranked.set(query, [...(ranked.get(query) ?? []), { doc, rank: Number(rank) }]);
  }
  return new Map(
    [...ranked].map(([query, rows]) => {
      const inOrder = rows.sort((a, b) => a.rank - b.rank).map(({ doc }) => doc);
      return [query, [...new Set(inOrder)]];
    }),
  );
}

function averagePrecision(ranks: readonly number[], depth: number, relevant: number): number {
  const within = ranks.filter((rank) => rank <= depth);
  return within.reduce((sum, rank, index) => sum + (index + 1) / rank, 0) / relevant;
}

/** A judged query that was not answered counts as 0. */
export function scoreRetrieval(
  judgements: readonly z.infer<typeof judgement>[],
  run: ReadonlyMap<string, readonly string[]>,
): RetrievalScores {
  const relevant = new Map<string, Set<string>>();
  for (const { query, doc } of judgements) {
    relevant.set(query, (relevant.get(query) ?? new Set()).add(doc));
  }
  const scored = [...relevant].map(([query, docs]) => ({
    relevant: docs.size,
    ranks: (run.get(query) ?? []).flatMap((doc, index) => (docs.has(doc) ? [index + 1] : [])),
  }));
  return {
    queries: scored.length,
    map: (depth) => mean(scored.map((one) => averagePrecision(one.ranks, depth, one.relevant))),
    mrr: mean(scored.map(({ ranks }) => (ranks[0] === undefined ? 0 : 1 / ranks[0]))),
  };
}
