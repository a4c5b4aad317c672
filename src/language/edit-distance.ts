/** How many slips of the keyboard lie between two words: Damerau-Levenshtein, given up beyond a bound. */

const LONGEST = 64;

/** Rows of the table, used by every call in turn. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
];

/** Longer than any word: no distance is greater. */
const FAR = 255;

/** The last two letters of the first `row` of `a` are those of the first `column` of `b` the other way round. */
const isSwapped = (a: string, b: string, row: number, column: number): boolean =>
  row > 1 &&
  column > 1 &&
  a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
  a.charCodeAt(row - 2) === b.charCodeAt(column - 1);

/** Fills the row of the table for the first `row` letters of `a`; the least number in it. */
function fillRow(
  a: string,
  b: string,
  row: number,
  width: number,
  [beforeLast, last, current]: readonly [Uint8Array, Uint8Array, Uint8Array],
): number {
  const letter = a.charCodeAt(row - 1);
  current[0] = row;
  let least = row;
  for (let column = 1; column <= width; column++) {
    const replaced = (last[column - 1] ?? FAR) + (letter === b.charCodeAt(column - 1) ? 0 : 1);
    let cost = Math.min(replaced, (last[column] ?? FAR) + 1, (current[column - 1] ?? FAR) + 1);
    if (isSwapped(a, b, row, column)) cost = Math.min(cost, (beforeLast[column - 2] ?? FAR) + 1);
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that make `b` of `a`; `bound + 1` when there are
 * more than `bound`. Optimal string alignment (Boytsov 2011): no part is edited twice. Of words of more than 64 letters
 * only the first 64 are held against each other.
 */
export function editDistance(a: string, b: string, bound: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  const [height, width] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= height; row++) {
    if (fillRow(a, b, row, width, [beforeLast, last, current]) > bound) return bound + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[width] ?? FAR, bound + 1);
}

/** Slips that are forgiven in a word of this many letters; short words are too close to each other for any. */
export function forgivenSlips(letters: number): number {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}
