/** Numbers that state no quantity: dates, times, names, labels, results, and "one" as a pronoun. */
import { CALENDAR_VETOES } from './calendar-vetoes.ts';
import { NAME_VETOES } from './name-vetoes.ts';
import type { Piece } from './pieces.ts';
import type { Found } from './recognisers.ts';
import type { Veto } from './veto.ts';
import { WORD_VETOES } from './word-vetoes.ts';

/** Any one suffices, so their order is free; names come first because they reject most. */
const VETOES: readonly Veto[] = [...NAME_VETOES, ...CALENDAR_VETOES, ...WORD_VETOES];

/** Whether a number that a recogniser read states no quantity. */
export const isNoFigure = (pieces: readonly Piece[], found: Found): boolean =>
  VETOES.some((veto) => veto(pieces, found));
