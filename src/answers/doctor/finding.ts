/** One thing that /doctor has looked at: well, or something to do. */

export interface Finding {
  readonly isWell: boolean;
  /** What is; and, where it is not well, what to do about it. */
  readonly sentence: string;
}

export const well = (sentence: string): Finding => ({ isWell: true, sentence });
export const lookAt = (sentence: string): Finding => ({ isWell: false, sentence });

export interface Ward {
  readonly heading: string;
  readonly findings: readonly Finding[];
}
