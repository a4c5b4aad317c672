/** Fitted by tests/search/fit-confidence.ts, which prints this list: the constant, then a weight for each signal of rank-confidence.ts. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [-1.876, 0.105, 0.353, 0.639, 2.141, 1.234];
