/** Cuts a text into words, numbers and marks with their places: the alphabet of the figure recognisers. */
import type { Span } from '../../domain/span.ts';

export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** No blank between the previous piece and this one. */
  readonly glued: boolean;
}

// Thousands may be set off by a comma or a blank; behind a month a plain blank parts the day from a count.
const PIECE =
  /(?:\d{1,3}(?:[,\u00A0\u202F\u2009]\d{3}){1,6}(?!\d)(?:\.\d{1,9}(?!\d))?|(?<!\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? )[1-9]\d{0,2}(?: \d{3}){1,6}(?! ?\d)|\d+(?:\.\d{1,9}(?![\d.]))?)|(?:[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?)|\S/gu;

/** The pieces of a text in order; blanks are left out. */
export function cutIntoPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(PIECE)) {
    const [found] = match;
    const start = match.index;
    const kind = /^\d/u.test(found) ? 'number' : /^[\p{L}\p{M}]/u.test(found) ? 'word' : 'mark';
    const end = start + found.length;
    pieces.push({ start, end, text: found, lower: found.toLowerCase(), kind, glued: start === lastEnd });
    lastEnd = end;
  }
  return pieces;
}

const isPlainDash = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[-‐‑–—−]$/u.test(piece.text);

/** A dash that stands close between two pieces: "18-30", "F-16". */
export const isTightDash = (pieces: readonly Piece[], at: number): boolean =>
  isPlainDash(pieces[at]) && pieces[at]?.glued === true && pieces[at + 1]?.glued === true;

/** The word at an index in lower case; empty outside the text. */
export const lowerAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
