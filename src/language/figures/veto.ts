/** What a rule against a number looks like, and what such rules ask. */
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';
import type { Found } from './recognisers.ts';

/** Whether what a recogniser found states no quantity. */
export type Veto = (pieces: readonly Piece[], found: Found) => boolean;

export const anyNumeral = (found: Found, test: (numeral: Numeral) => boolean): boolean =>
  found.numerals.some(test);
