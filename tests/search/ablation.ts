/**
 * MAP on public retrieval sets with one part of the engine taken away at a time (table in src/search/README.md):
 *   node --import tsx tests/search/ablation.ts FOLDER
 * FOLDER holds SET/corpus.jsonl, SET/queries.SPLIT.jsonl and SET/qrels.SPLIT.jsonl.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createRanker, type RankedText, type Ranker } from '../../src/search/rank-corpus.ts';
import { DEFAULT_TUNING } from '../../src/search/tuning.ts';

const SETS = [
  ['ct20', 'train', 5],
  ['ct20', 'dev', 5],
  ['politifact', 'train', 5],
  ['trecqa', 'train', 5],
  ['trecqa', 'dev', 5],
  ['trecqa', 'dev', 10],
] as const;

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));

type Ranks = Pick<Ranker, 'rank'>;

function plain(texts: readonly RankedText[]): Ranks {
  const index = new MiniSearch<RankedText>({ fields: ['text', 'title'] });
  index.addAll(texts.map(({ id, text, title }) => ({ id, text, title: title ?? '' })));
  return {
    rank: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id, score }) => ({ id: String(id), score })),
  };
}

const VARIANTS: Readonly<Record<string, (texts: readonly RankedText[]) => Ranks>> = {
  'MiniSearch as it comes': plain,
  'this engine': (texts) => createRanker(texts),
  'without idf²': (texts) => createRanker(texts, { ...DEFAULT_TUNING, idfBoost: 0 }),
  "with MiniSearch's coordination": (texts) => createRanker(texts, { ...DEFAULT_TUNING, coordination: 1 }),
  'without coordination': (texts) => createRanker(texts, { ...DEFAULT_TUNING, coordination: 0 }),
  'without misspellings': (texts) => createRanker(texts, { ...DEFAULT_TUNING, fuzzyFrom: 99 }),
  'without word families': (texts) => createRanker(texts, { ...DEFAULT_TUNING, kinWeight: 0 }),
  'without words taken apart': (texts) => createRanker(texts, { ...DEFAULT_TUNING, splitting: false }),
  'without kinds of answers': (texts) => createRanker(texts, { ...DEFAULT_TUNING, answerKinds: false }),
  'with a higher k (2)': (texts) =>
    createRanker(texts, { ...DEFAULT_TUNING, bm25: { ...DEFAULT_TUNING.bm25, k: 2 } }),
  'without the title field': (texts) => createRanker(texts.map(({ id, text }) => ({ id, text }))),
};

/** Mean over the queries of the average precision within the first `cut` texts. */
function meanPrecision(ranker: Ranks, folder: string, split: string, cut: number): number {
  const relevant = new Map<string, Set<string>>();
  for (const { query, doc } of readLines<{ query: string; doc: string }>(
    join(folder, `qrels.${split}.jsonl`),
  )) {
    relevant.set(query, (relevant.get(query) ?? new Set()).add(doc));
  }
  const queries = readLines<{ id: string; text: string }>(join(folder, `queries.${split}.jsonl`));
  let total = 0;
  for (const { id, text } of queries) {
    const wanted = relevant.get(id);
    let found = 0;
    for (const [rank, hit] of ranker.rank(text, cut).entries()) {
      if (!wanted?.has(hit.id)) continue;
      found += 1;
      total += found / (rank + 1) / wanted.size;
    }
  }
  return total / relevant.size;
}

const [folder = ''] = process.argv.slice(2);
if (!existsSync(folder)) throw new Error('usage: node --import tsx tests/search/ablation.ts FOLDER');
for (const [name, create] of Object.entries(VARIANTS)) {
  const rankers = new Map<string, Ranks>();
  const figures = SETS.map(([set, split, cut]) => {
    const ranker = rankers.get(set) ?? create(readLines<RankedText>(join(folder, set, 'corpus.jsonl')));
    rankers.set(set, ranker);
    return `${set} ${split} MAP@${cut} ${meanPrecision(ranker, join(folder, set), split, cut).toFixed(3)}`;
  });
  process.stdout.write(`${name.padEnd(32)} ${figures.join('   ')}\n`);
}
