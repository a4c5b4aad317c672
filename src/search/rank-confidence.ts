/** How sure a ranking is that its first text is the right one: a logistic over what can be seen in the scores. */
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import type { TextHit } from './text-index.ts';

/**
 * In the order of the weights: score over the most it could be, share of the asked idf that the first has, lead over the
 * second and over the fifth (in logarithms of the score), share of the idf of the first that is asked for.
 */
export type Signals = readonly number[];

/** A lead over nobody. */
const NO_RIVAL = 3;

/** Of a weighed sum of the signals and its constant, which comes first. */
export function logistic([constant = 0, ...weights]: readonly number[], signals: Signals): number {
  const sum = weights.reduce((so, weight, place) => so + weight * (signals[place] ?? 0), constant);
  return 1 / (1 + Math.exp(-sum));
}

function leadOver(hits: readonly TextHit[], place: number): number {
  const [first, other] = [hits[0], hits[place]];
  return first && other && other.score > 0
    ? Math.min(NO_RIVAL, Math.log(first.score / other.score))
    : NO_RIVAL;
}

const sumOf = (stems: Iterable<string>, idf: (stem: string) => number): number => {
  let sum = 0;
  for (const stem of stems) sum += idf(stem);
  return sum;
};

/** `hits`: best first, at least one; `asked`: stems of the query; `own`: those of the first text. */
export function readSignals(
  hits: readonly TextHit[],
  asked: ReadonlySet<string>,
  own: ReadonlySet<string>,
  idf: (stem: string) => number,
): Signals {
  const both = [...asked].filter((stem) => own.has(stem));
  const most = sumOf(asked, (stem) => idf(stem) ** 2);
  return [
    (hits[0]?.score ?? 0) / Math.max(most, Number.EPSILON),
    sumOf(both, idf) / Math.max(sumOf(asked, idf), Number.EPSILON),
    leadOver(hits, 1),
    leadOver(hits, 4),
    sumOf(both, idf) / Math.max(sumOf(own, idf), Number.EPSILON),
  ];
}

/** 0..1. */
export const confidenceOf = (signals: Signals): number => logistic(CONFIDENCE_WEIGHTS, signals);
