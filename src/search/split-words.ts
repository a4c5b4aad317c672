/** Takes words apart that were written as one ("#stopthestrike"): the most likely row of known words. */

const SHORTEST_WHOLE = 7;
const LONGEST_WHOLE = 40;
const LONGEST_PIECE = 20;
const MOST_PIECES = 5;
/** A word that a single text has is believed from so many letters on. */
const RARE_FROM = 5;
/** Log-likelihood that a piece of two letters costs beside its own: hardly any word is so short. */
const SHORT_COST = 3;

interface Way {
  readonly likelihood: number;
  readonly from: number;
}

/** Where the best way to `end` has its last piece; null when no row of known words ends there. */
function bestWay(
  word: string,
  end: number,
  ways: readonly (Way | null)[],
  countOf: (piece: string) => number,
  total: number,
): Way | null {
  let best: Way | null = null;
  for (let length = 2; length <= Math.min(LONGEST_PIECE, end); length++) {
    const from = end - length;
    const before = ways[from];
    if (!before) continue;
    const piece = word.slice(from, end);
    const count = countOf(piece);
    if (count < 1 || (count < 2 && length < RARE_FROM)) continue;
    const likelihood = before.likelihood + Math.log(count / total) - (length < 3 ? SHORT_COST : 0);
    if (!best || likelihood > best.likelihood) best = { likelihood, from };
  }
  return best;
}

/**
 * The pieces of a lower-case word of seven letters or more; null where it is no row of at most five known words.
 * `countOf`: how often a word stands in the texts, 0 for an unknown one; `total`: the sum over all words.
 */
export function splitWord(
  word: string,
  countOf: (piece: string) => number,
  total: number,
): readonly string[] | null {
  if (word.length < SHORTEST_WHOLE || word.length > LONGEST_WHOLE) return null;
  const ways: (Way | null)[] = [{ likelihood: 0, from: 0 }];
  for (let end = 1; end <= word.length; end++) ways.push(bestWay(word, end, ways, countOf, total));
  const pieces: string[] = [];
  for (let end = word.length; end > 0; ) {
    const way = ways[end];
    if (!way) return null;
    pieces.unshift(word.slice(way.from, end));
    end = way.from;
  }
  return pieces.length <= MOST_PIECES ? pieces : null;
}
