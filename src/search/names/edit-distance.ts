/** How many slips of the keyboard lie between two words: Damerau-Levenshtein, given up beyond a bound. */

const cell = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

/**
 * Insertions, deletions, replacements and swaps of neighbours that make `b` of `a`; `bound + 1` when there are
 * more than `bound`. Optimal string alignment (Boytsov 2011): no part is edited twice.
 */
export function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
        swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > bound) return bound + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(cell(last, b.length), bound + 1);
}

/** Slips that are forgiven in a word of this many letters; short words are too close to each other for any. */
export function forgivenSlips(letters: number): number {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}
