/** Prints how well the confidence of a ranking tells right first texts from wrong ones, on public retrieval sets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CONFIDENCE_WEIGHTS } from '../../../src/search/confidence-weights.ts';
import { logistic } from '../../../src/search/rank-confidence.ts';
import { createRanker } from '../../../src/search/rank-corpus.ts';
import { parseLines } from '../gold.ts';
import { areaUnderCurve, crossValidate, type Example, examplesOf } from './confidence.ts';
import { judgement } from './score-retrieval.ts';

export const CONFIDENCE_SETS = ['ct20', 'politifact', 'trecqa'] as const;

const query = z.object({ id: z.coerce.string(), text: z.string() });
const text = z.object({
  id: z.coerce.string(),
  text: z.string(),
  title: z.string().nullable().default(null),
});

/** The examples of one split of one set in the folder. */
export function readExamples(folder: string, set: string, split: string): readonly Example[] {
  const read = (file: string): string => readFileSync(join(folder, set, file), 'utf8');
  const ranker = createRanker(parseLines(text, read('corpus.jsonl')));
  const queries = parseLines(query, read(`queries.${split}.jsonl`));
  return examplesOf(ranker, queries, parseLines(judgement, read(`qrels.${split}.jsonl`)));
}

type Judged = readonly { sure: number; right: boolean }[];

const BARS = [0.9, 0.7, 0.5];

function line(name: string, judged: Judged, goal: number): string {
  const area = areaUnderCurve(judged);
  const shares = BARS.map((bar) => {
    const trusted = judged.filter(({ sure }) => sure >= bar);
    return `≥ ${bar}: ${trusted.filter(({ right }) => right).length} of ${trusted.length}`;
  });
  const verdict = area >= goal ? 'ok' : 'SHORT';
  return `  ${name.padEnd(28)} AUROC ${area.toFixed(3)} (≥ ${goal.toFixed(2)} ${verdict})   right where confidence ${shares.join(', ')}`;
}

export function printConfidence(folder: string): void {
  if (!CONFIDENCE_SETS.every((set) => existsSync(join(folder, set)))) return;
  const judge = (examples: readonly Example[]): Judged =>
    examples.map(({ signals, right }) => ({ sure: logistic(CONFIDENCE_WEIGHTS, signals), right }));
  const [posts, claims, questions] = CONFIDENCE_SETS.map((set) => readExamples(folder, set, 'train'));
  console.log('\nConfidence: is the first text right?');
  console.log(line('ct20 dev', judge(readExamples(folder, 'ct20', 'dev')), 0.95));
  const others = [posts ?? [], questions ?? []];
  console.log(line('politifact, cross-validated', crossValidate(claims ?? [], others), 0.85));
  console.log(line('trecqa dev', judge(readExamples(folder, 'trecqa', 'dev')), 0.7));
}
