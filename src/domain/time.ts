/** A point or stretch of time as EDTF (ISO 8601-2), with how it is known. */

/** 'stated': the text says so. 'inferred': we worked it out; a reader must be told ("probably"). */
export type Certainty = 'stated' | 'inferred';

export interface Time {
  /** EDTF level 0 or 1; see edtf.ts. */
  readonly value: string;
  readonly certainty: Certainty;
  /** The words of the document that it was read from, verbatim; null when it stands in no words. */
  readonly text: string | null;
}
