/** The weights of the text index, each measured on public retrieval sets (see README.md here). */

export interface Tuning {
  /** The power of idf that multiplies BM25's own: 1 makes idf². */
  readonly idfBoost: number;
  /** Exponent of (matched / asked) terms. */
  readonly coordination: number;
  /** Letters from which a word that is not in the index may stand for one at distance 1, and 2. */
  readonly fuzzyFrom: number;
  readonly fuzzyTwoFrom: number;
  readonly fuzzyWeight: number;
  /** What another word of the same family counts; 0 keeps to the words asked. */
  readonly kinWeight: number;
  /** Are unknown words taken apart into known ones ("#stopthestrike")? */
  readonly splitting: boolean;
  /** Is a text preferred that has what a question asks for (a number, a time, a name, a place)? */
  readonly answerKinds: boolean;
  readonly titleBoost: number;
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
}

export const DEFAULT_TUNING: Tuning = {
  idfBoost: 1,
  coordination: 0.4,
  fuzzyFrom: 5,
  fuzzyTwoFrom: 8,
  fuzzyWeight: 0.45,
  kinWeight: 0.4,
  splitting: true,
  answerKinds: true,
  titleBoost: 1,
  bm25: { k: 1.2, b: 0.7, d: 0.5 },
};
