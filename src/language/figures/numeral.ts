/** Reads one numeral, in digits or in words, from the pieces of a text. */
import { SCALES, SUFFIXES, TENS, UNITS } from './number-words.ts';
import { isTightDash, lowerAt, type Piece } from './pieces.ts';

export interface Numeral {
  readonly value: number;
  /** Indexes of pieces, half-open. */
  readonly from: number;
  readonly to: number;
  readonly form: 'digits' | 'words';
  /** The number in front of "million" and the like, and what it was multiplied by. */
  readonly scale: number;
  readonly mantissa: number;
}

// Beyond this an integer is not held exactly; nothing that news counts is so large.
const LARGEST = 1e15;
const MOST_WORDS = 14;

/** Sums such as 1.2 × 1,000,000 leave a trace of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** The value of digits as written: "134,500", "2.4". */
const digitsOf = (piece: Piece): number => Number(piece.text.replace(/[^\d.]/gu, ''));

function readDigits(pieces: readonly Piece[], at: number): Numeral | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || piece.text.length > 21) return null;
  const mantissa = digitsOf(piece);
  const next = pieces[at + 1];
  // "20 million" is at times written without its blank.
  const suffix = next?.glued ? SUFFIXES.get(next.lower) : undefined;
  const scale = suffix ?? SCALES.get(next?.lower ?? '') ?? 1;
  const value = tidy(mantissa * scale);
  if (value > LARGEST) return null;
  return { value, from: at, to: at + (scale === 1 ? 1 : 2), form: 'digits', scale, mantissa };
}

/** "half a million", "half-dozen", "half million". */
function readHalf(pieces: readonly Piece[], at: number): Numeral | null {
  if (lowerAt(pieces, at) !== 'half') return null;
  const word = lowerAt(pieces, at + 1) === 'a' || isTightDash(pieces, at + 1) ? at + 2 : at + 1;
  const scale = SCALES.get(lowerAt(pieces, word));
  return scale ? inWords(at, word + 1, scale / 2) : null;
}

/** "a quarter of a million". */
function readQuarter(pieces: readonly Piece[], at: number): Numeral | null {
  if (!/^(?:a|quarter)$/u.test(lowerAt(pieces, at))) return null;
  const words = [0, 1, 2, 3].map((step) => lowerAt(pieces, at + step)).join(' ');
  if (words !== 'a quarter of a' && words !== 'quarter of a million') return null;
  const to = words === 'a quarter of a' ? at + 5 : at + 4;
  const scale = SCALES.get(lowerAt(pieces, to - 1));
  return scale ? inWords(at, to, scale / 4) : null;
}

const inWords = (from: number, to: number, value: number, scale = 1): Numeral => ({
  value: tidy(value),
  from,
  to,
  form: 'words',
  scale,
  mantissa: tidy(value / scale),
});

interface Below {
  readonly value: number;
  readonly to: number;
}

/** "seven", "twelve", "forty-two", "forty two". */
function readBelowHundred(pieces: readonly Piece[], at: number): Below | null {
  const unit = UNITS.get(lowerAt(pieces, at));
  if (unit !== undefined) return { value: unit, to: at + 1 };
  const tens = TENS.get(lowerAt(pieces, at));
  if (tens === undefined) return null;
  const next = isTightDash(pieces, at + 1) ? at + 2 : at + 1;
  const rest = UNITS.get(lowerAt(pieces, next));
  return rest !== undefined && rest < 10 ? { value: tens + rest, to: next + 1 } : { value: tens, to: at + 1 };
}

/** "and a half" after a numeral: "two and a half billion". */
const halfAfter = (pieces: readonly Piece[], at: number): boolean =>
  lowerAt(pieces, at) === 'and' && lowerAt(pieces, at + 1) === 'a' && lowerAt(pieces, at + 2) === 'half';

/** "a hundred", "two hundred thousand", "one hundred and fifty", "two and a half million". */
function readWords(pieces: readonly Piece[], at: number): Numeral | null {
  const article = /^an?$/u.test(lowerAt(pieces, at)) && SCALES.has(lowerAt(pieces, at + 1));
  const first = article ? { value: 1, to: at + 1 } : readBelowHundred(pieces, at);
  if (!first) return null;
  let total = 0;
  let group = first.value;
  let to = first.to;
  let scale = 1;
  if (halfAfter(pieces, to)) {
    group += 0.5;
    to += 3;
  }
  while (to - at < MOST_WORDS) {
    const multiple = SCALES.get(lowerAt(pieces, to));
    if (multiple !== undefined) {
      // "a million" ends a group; "hundred" and "dozen" go on within it.
      if (multiple < 1000) group *= multiple;
      else {
        total += group * multiple;
        group = 0;
      }
      scale = multiple;
      to += 1;
      continue;
    }
    const next = scale === 1 ? null : continuation(pieces, to, scale);
    if (!next) break;
    group += next.value;
    to = next.to;
    scale = 1;
  }
  const value = total + group;
  return value > LARGEST ? null : inWords(at, to, value, group === 0 ? scale : 1);
}

/** What follows "hundred" or "thousand": "and fifty", "two hundred". */
function continuation(pieces: readonly Piece[], at: number, scale: number): Below | null {
  if (scale === 12) return null;
  const joined = lowerAt(pieces, at) === 'and';
  const below = readBelowHundred(pieces, joined ? at + 1 : at);
  // "a million and one of them" counts twice; only hundreds are joined by "and".
  return joined && scale > 1000 ? null : below;
}

/** The numeral that begins at a piece, or null. */
export function readNumeral(pieces: readonly Piece[], at: number): Numeral | null {
  if (pieces[at]?.kind === 'number') return readDigits(pieces, at);
  return readHalf(pieces, at) ?? readQuarter(pieces, at) ?? readWords(pieces, at);
}
