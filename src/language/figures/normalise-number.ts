/** The number that a person typed, for searching: "134,500", "400k", "half a million". */
import { readNumeral } from './numeral.ts';
import { cutIntoPieces } from './pieces.ts';

// A typed number is short; anything longer is a sentence.
const LONGEST = 80;

/** The value of a text that is a number and nothing else, or null. */
export function normaliseNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  // Typists also set thousands off with a plain blank ("134 500") or an apostrophe.
  const typed = text.trim().replace(/(?<=\d)[ '’](?=\d{3}(?!\d))/gu, ',');
  const pieces = cutIntoPieces(typed);
  const numeral = readNumeral(pieces, 0);
  return numeral && numeral.to === pieces.length ? numeral.value : null;
}
