/** Words around a number that say how exact it is: "more than", "about", "or more". */
import type { Qualifier } from '../../domain/figure.ts';
import type { Piece } from './pieces.ts';

const BEFORE: readonly (readonly [string, Qualifier])[] = [
  [
    'at least|no fewer than|no less than|not less than|not fewer than|more than|well over|just over',
    'at least',
  ],
  [
    'greater than|higher than|upwards of|in excess of|a minimum of|over|above|as few as|as low as|as little as',
    'at least',
  ],
  [
    'exceeding|exceed|exceeds|exceeded|surpassing|surpass|surpasses|surpassed|topping|tops|topped',
    'at least',
  ],
  ['no more than|not more than|fewer than|less than|just under|at most|at the most|as many as', 'at most'],
  ['as much as|as high as|as large as|up to|a maximum of|under|below|lower than|not quite', 'at most'],
  ['an estimated|estimated|approximately|approx|roughly|around|about|some|nearly|almost|close to', 'about'],
  [
    'nearly|in the region of|on the order of|somewhere around|or so|circa|perhaps|maybe|possibly|probably',
    'about',
  ],
  ['exactly|precisely', 'exactly'],
].flatMap(([phrases, qualifier]) =>
  String(phrases)
    .split('|')
    .map((phrase) => [phrase, qualifier as Qualifier] as const),
);

/** Longest first, so that "no more than" is not taken for "more than". */
const PHRASES = BEFORE.map(([phrase, qualifier]) => ({ words: phrase.split(' '), qualifier })).sort(
  (one, other) => other.words.length - one.words.length,
);

const AFTER: ReadonlyMap<string, Qualifier> = new Map([
  ['more', 'at least'],
  ['over', 'at least'],
  ['older', 'at least'],
  ['fewer', 'at most'],
  ['less', 'at most'],
  ['younger', 'at most'],
  ['so', 'about'],
]);

export interface Qualified {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly to: number;
}

/** The qualifier in front of the piece `from`, and where it begins; null when there is none. */
export function qualifierBefore(pieces: readonly Piece[], from: number): Omit<Qualified, 'to'> | null {
  for (const { words, qualifier } of PHRASES) {
    const start = from - words.length;
    if (start >= 0 && words.every((word, step) => pieces[start + step]?.lower === word)) {
      return { qualifier, from: start };
    }
  }
  return null;
}

/** "500 or more", "500 or so", "500+". */
export function qualifierAfter(pieces: readonly Piece[], to: number): Omit<Qualified, 'from'> | null {
  const next = pieces[to];
  if (next?.text === '+' && next.glued) return { qualifier: 'at least', to: to + 1 };
  const qualifier = next?.lower === 'or' ? AFTER.get(pieces[to + 1]?.lower ?? '') : undefined;
  return qualifier ? { qualifier, to: to + 2 } : null;
}
