/** Units that belong to the number itself: per cent, money, spans of time, age, sizes. */
import { isTightDash, lowerAt, type Piece } from './pieces.ts';

export interface Measure {
  readonly kind: 'percent' | 'money' | 'time' | 'age' | 'size';
  readonly unit: string;
  /** Index of the piece after it. */
  readonly to: number;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['¥', 'JPY'],
]);

/** Letters that tell one dollar from another: "US$5", "C$5". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['NT', 'TWD'],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar dollars usd',
    EUR: 'euro euros eur',
    GBP: 'pound pounds gbp',
    RUB: 'ruble rubles rouble roubles rub',
    UAH: 'hryvnia hryvnias hryvnya uah',
    PLN: 'zloty zlotys zlotych pln',
    CNY: 'yuan renminbi cny',
    JPY: 'yen jpy',
    CHF: 'chf',
    INR: 'rupee rupees inr',
    TRY: 'lira liras',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

const CODES = /^(?:USD|EUR|GBP|RUB|UAH|PLN|CNY|JPY|CHF|INR)$/u;
const ISSUERS = /^(?:us|american|russian|ukrainian|british|chinese|japanese|indian|turkish|polish)$/u;
const TIME =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|centuries|century)$/u;

/** Whether a piece may begin a currency in front of a number. */
export const isCurrency = (text: string): boolean =>
  SYMBOLS.has(text) || DOLLARS.has(text) || CODES.test(text);

/** A currency that stands before the number: "$2", "US$2", "EUR 5"; `to` is where the number begins. */
export function readCurrencyBefore(pieces: readonly Piece[], at: number): Measure | null {
  const dollar = pieces[at + 1];
  const issuer = dollar?.text === '$' && dollar.glued ? DOLLARS.get(pieces[at]?.text ?? '') : undefined;
  if (issuer) return { kind: 'money', unit: issuer, to: at + 2 };
  const symbol = SYMBOLS.get(pieces[at]?.text ?? '');
  if (symbol) return { kind: 'money', unit: symbol, to: at + 1 };
  const code = pieces[at]?.text ?? '';
  return CODES.test(code) ? { kind: 'money', unit: code, to: at + 1 } : null;
}

function readPercent(pieces: readonly Piece[], from: number): Measure | null {
  const at = isTightDash(pieces, from) ? from + 1 : from;
  const word = lowerAt(pieces, at);
  const next = lowerAt(pieces, at + 1);
  const points = word === 'percentage' || /^(?:percent|%)$/u.test(word);
  if (points && /^points?$/u.test(next)) return { kind: 'percent', unit: 'percentage points', to: at + 2 };
  if (/^(?:%|percent|pct)$/u.test(word)) return { kind: 'percent', unit: '%', to: at + 1 };
  const behind = isTightDash(pieces, at + 1) ? at + 2 : at + 1;
  if (word !== 'per' || lowerAt(pieces, behind) !== 'cent') return null;
  return { kind: 'percent', unit: '%', to: behind + 1 };
}

/** Screens are named by their lines in the same way ("720p"). */
const LINES_OF_SCREEN: ReadonlySet<string> = new Set(['144', '240', '360', '480', '720']);

/** "92p". */
function readPence(pieces: readonly Piece[], at: number): Measure | null {
  const piece = pieces[at];
  const digits = pieces[at - 1]?.text ?? '';
  if (piece?.text !== 'p' || !piece.glued || digits.length > 3 || LINES_OF_SCREEN.has(digits)) return null;
  return { kind: 'money', unit: 'pence', to: at + 1 };
}

const SIZE =
  /^(?:met(?:re|er)|kilomet(?:re|er)|km|centimet(?:re|er)|cm|mile|foot|inch|yard|acre|hectare|litre|liter|gallon|ton|tonne|kilogram|kilo|kg|megawatt|gigawatt|kilowatt)$/u;

/** "a 5.5-metre fence". */
function readSize(pieces: readonly Piece[], at: number): Measure | null {
  const unit = isTightDash(pieces, at) ? pieces[at + 1] : undefined;
  return unit && SIZE.test(unit.lower) ? { kind: 'size', unit: unit.text, to: at + 2 } : null;
}

function readMoney(pieces: readonly Piece[], at: number): Measure | null {
  const symbol = SYMBOLS.get(pieces[at]?.text ?? '');
  if (symbol && pieces[at + 1]?.kind !== 'number') return { kind: 'money', unit: symbol, to: at + 1 };
  const word = ISSUERS.test(lowerAt(pieces, at)) ? at + 1 : at;
  const unit = CURRENCIES.get(lowerAt(pieces, word));
  // "20 pounds of flour" is weighed, not paid.
  if (!unit || (unit === 'GBP' && lowerAt(pieces, word + 1) === 'of')) return null;
  return { kind: 'money', unit, to: word + 1 };
}

const AGE = 'years of age';

/** "25-year-old", "34 years old", "18 years of age". */
function readAge(pieces: readonly Piece[], at: number): Measure | null {
  if (isTightDash(pieces, at) && lowerAt(pieces, at + 1) === 'year' && isTightDash(pieces, at + 2)) {
    return /^olds?$/u.test(lowerAt(pieces, at + 3)) ? { kind: 'age', unit: AGE, to: at + 4 } : null;
  }
  if (!/^years?$/u.test(lowerAt(pieces, at))) return null;
  if (lowerAt(pieces, at + 1) === 'old') return { kind: 'age', unit: AGE, to: at + 2 };
  const ofAge = lowerAt(pieces, at + 1) === 'of' && lowerAt(pieces, at + 2) === 'age';
  return ofAge ? { kind: 'age', unit: AGE, to: at + 3 } : null;
}

function readTime(pieces: readonly Piece[], at: number): Measure | null {
  const piece = pieces[at];
  if (!piece || !TIME.test(piece.lower)) return null;
  return { kind: 'time', unit: piece.text, to: at + 1 };
}

/** The measure that stands behind a number, or null. */
export const readMeasure = (pieces: readonly Piece[], at: number): Measure | null =>
  readPercent(pieces, at) ??
  readMoney(pieces, at) ??
  readPence(pieces, at) ??
  readAge(pieces, at) ??
  readTime(pieces, at) ??
  readSize(pieces, at);
