/** "Is the first text right?": the examples of a retrieval set, a logistic fitted on them, and how well it tells. */
import { logistic, type Signals } from '../../../src/search/rank-confidence.ts';
import type { Ranker } from '../../../src/search/rank-corpus.ts';

export interface Example {
  readonly signals: Signals;
  readonly right: boolean;
}

/** Queries without a hit have nothing to be sure of and are left out. */
export function examplesOf(
  ranker: Ranker,
  queries: readonly { id: string; text: string }[],
  judgements: readonly { query: string; doc: string }[],
): readonly Example[] {
  const relevant = new Set(judgements.map(({ query, doc }) => `${query}\n${doc}`));
  const judged = new Set(judgements.map(({ query }) => query));
  return queries.flatMap(({ id, text }) => {
    const { hits, signals } = ranker.rankWithConfidence(text, 1);
    const [first] = hits;
    return first && signals && judged.has(id) ? [{ signals, right: relevant.has(`${id}\n${first.id}`) }] : [];
  });
}

/** Pull of the weights towards 0. */
const SHRINKAGE = 1e-3;
const ROUNDS = 30;

/** Solves `matrix` x = `right` by Gaussian elimination; both are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot);
      matrix[row] = (matrix[row] ?? []).map((value, column) => value - factor * at(pivot, column));
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = solution.reduce(
      (sum, value, column) => sum + (column > row ? at(row, column) * value : 0),
      0,
    );
    solution[row] = ((right[row] ?? 0) - known) / at(row, row);
  }
  return solution;
}

interface Step {
  readonly gradient: number[];
  readonly curvature: number[][];
}

/** Adds what one example says about the weights. */
function addExample(
  { gradient, curvature }: Step,
  weights: readonly number[],
  example: Example,
  share: number,
) {
  const sure = logistic(weights, example.signals);
  const row = [1, ...example.signals];
  for (const [a, first] of row.entries()) {
    gradient[a] = (gradient[a] ?? 0) + share * (Number(example.right) - sure) * first;
    const line = curvature[a] ?? [];
    for (const [b, second] of row.entries()) {
      line[b] = (line[b] ?? 0) + share * sure * (1 - sure) * first * second;
    }
  }
}

/** The constant is not shrunk. */
const pull = (place: number): number => (place === 0 ? 1e-9 : SHRINKAGE);

/** Constant and weights by Newton's method; each set counts alike, whatever its size. The matrix is positive definite. */
export function fitLogistic(sets: readonly (readonly Example[])[]): readonly number[] {
  const size = 1 + (sets[0]?.[0]?.signals.length ?? 0);
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const step: Step = {
      gradient: weights.map((weight, place) => -pull(place) * weight),
      curvature: weights.map((_, row) => weights.map((__, column) => (row === column ? pull(row) : 0))),
    };
    for (const examples of sets) {
      const share = 1 / examples.length / sets.length;
      for (const example of examples) addExample(step, weights, example, share);
    }
    const move = solve(step.curvature, step.gradient);
    weights = weights.map((weight, place) => weight + (move[place] ?? 0));
  }
  return weights;
}

/** Probability that a right first text is trusted more than a wrong one; ties count half. NaN without either. */
export function areaUnderCurve(examples: readonly { sure: number; right: boolean }[]): number {
  const right = examples.filter((example) => example.right);
  const wrong = examples.filter((example) => !example.right);
  let above = 0;
  for (const { sure } of right) {
    for (const other of wrong) above += sure > other.sure ? 1 : sure === other.sure ? 0.5 : 0;
  }
  return above / (right.length * wrong.length);
}

const FOLDS = 5;

/** Each example judged by weights that were fitted on the four fifths without it, together with the other sets. */
export function crossValidate(
  examples: readonly Example[],
  others: readonly (readonly Example[])[],
): readonly { sure: number; right: boolean }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitLogistic([examples.filter((__, place) => place % FOLDS !== fold), ...others]);
    return examples
      .filter((__, place) => place % FOLDS === fold)
      .map(({ signals, right }) => ({ sure: logistic(weights, signals), right }));
  }).flat();
}
