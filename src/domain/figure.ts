/** A number that a text states, with what it counts. */

export type Qualifier = 'exactly' | 'about' | 'at least' | 'at most' | 'between';

export interface Figure {
  readonly value: number;
  /** The upper end of a range ("400,000-700,000"). */
  readonly max?: number;
  /** What is counted, as written ("men", "years of age", "%", "USD"); null when the text does not say. */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** The words of the text, verbatim, qualifier included ("more than half a million"). */
  readonly exact: string;
}
