/** One number or a range of two, with the measure that they carry. */
import { type Measure, readCurrencyBefore, readMeasure } from './measures.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { isTightDash, lowerAt, type Piece } from './pieces.ts';

/** What a recogniser found; indexes are of pieces, half-open. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly max?: number;
  readonly numerals: readonly Numeral[];
  readonly measure: Measure | null;
}

interface Bound {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly measure: Measure | null;
}

function readBound(pieces: readonly Piece[], from: number): Bound | null {
  const currency = readCurrencyBefore(pieces, from);
  const numeral = readNumeral(pieces, currency?.to ?? from);
  if (!numeral) return null;
  if (currency) return { from, to: numeral.to, numeral, measure: currency };
  const measure = readMeasure(pieces, numeral.to);
  return { from, to: measure?.to ?? numeral.to, numeral, measure };
}

const JOINTS = /^(?:to|or)$/u;

/** Where the second number begins when a joint stands at `at`, or null. */
function afterJoint(pieces: readonly Piece[], at: number, opening: string): number | null {
  if (isTightDash(pieces, at)) return at + 1;
  const word = lowerAt(pieces, at);
  if (opening === 'between') return word === 'and' || word === 'to' ? at + 1 : null;
  if (opening === 'from') return word === 'to' ? at + 1 : null;
  return JOINTS.test(word) ? at + 1 : null;
}

const agree = (low: Measure | null, high: Measure | null): boolean =>
  low === null || high === null || low.unit === high.unit;

/** "2-3 million" means two million: the lower number borrows the multiple of the upper one. */
function lowest(low: Numeral, high: Numeral): number {
  const borrows = low.scale === 1 && high.scale > 1 && low.value < 1000 && low.value < high.mantissa;
  return borrows ? low.value * high.scale : low.value;
}

function readRange(pieces: readonly Piece[], from: number, opening: string): Amount | null {
  const low = readBound(pieces, opening ? from + 1 : from);
  if (!low) return null;
  const start = afterJoint(pieces, low.to, opening);
  const high = start === null ? null : readBound(pieces, start);
  if (!high || !agree(low.measure, high.measure)) return null;
  const value = lowest(low.numeral, high.numeral);
  if (value >= high.numeral.value) return null;
  const measure = high.measure ?? low.measure;
  const numerals = [low.numeral, high.numeral];
  return { from, to: high.to, value, max: high.numeral.value, numerals, measure };
}

const CHANGE =
  /^(?:rose|rise[sn]?|rising|raised?|raising|raises|increas\w*|grew|grow\w*|fell|fall\w*|drop\w*|declin\w*|cut|cuts|cutting|reduc\w*|lower\w*|expand\w*|climb\w*|jump\w*|went|go|goes|gone|up|down|chang\w*|mov\w*|doubl\w*|upgrad\w*|shr[aiu]nk\w*)$/u;
const CLAUSE_END = /^[.;:!?]$/u;

/** "rose from 400 to 650": two states, not a range. */
export function tellsChange(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const lower = lowerAt(pieces, at);
    if (CLAUSE_END.test(lower)) return false;
    if (CHANGE.test(lower)) return true;
  }
  return false;
}

/** The amount that begins at a piece: "between 5 and 7", "from 10 to 12 hours", "3-5 months", "$2", "40". */
export function readAmount(pieces: readonly Piece[], at: number): Amount | null {
  const opening = lowerAt(pieces, at);
  if (opening === 'between') return readRange(pieces, at, opening);
  if (opening === 'from') return tellsChange(pieces, at) ? null : readRange(pieces, at, opening);
  const changing = lowerAt(pieces, at - 1) === 'from' && tellsChange(pieces, at - 1);
  const range = changing ? null : readRange(pieces, at, '');
  if (range) return range;
  const bound = readBound(pieces, at);
  if (!bound) return null;
  const { from, to, numeral, measure } = bound;
  return { from, to, value: numeral.value, numerals: [numeral], measure };
}
