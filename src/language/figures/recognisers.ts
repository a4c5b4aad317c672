/** The recognisers of figures, in the order in which they are tried at each place of a text. */
import type { Qualifier } from '../../domain/figure.ts';
import { type Amount, readAmount } from './amount.ts';
import { isCurrency } from './measures.ts';
import { SHARES, TENS, UNITS } from './number-words.ts';
import { readNumeral } from './numeral.ts';
import { isTightDash, lowerAt, type Piece } from './pieces.ts';

export interface Found extends Amount {
  /** Set when the construction decides it ("under the age of 21"). */
  readonly qualifier?: Qualifier;
  readonly kind: 'age' | 'share' | 'amount';
}

type Recogniser = (pieces: readonly Piece[], at: number) => Found | null;

const standsAt = (pieces: readonly Piece[], at: number, words: readonly string[]): boolean =>
  words.every((word, step) => lowerAt(pieces, at + step) === word);

const AGE_OPENINGS: readonly (readonly [readonly string[], Qualifier | null])[] = (
  [
    ['between the ages of', null],
    ['between ages', null],
    ['from the ages of', null],
    ['the ages of', null],
    ['under the age of', 'at most'],
    ['below the age of', 'at most'],
    ['up to the age of', 'at most'],
    ['over the age of', 'at least'],
    ['above the age of', 'at least'],
    ['at the age of', null],
    ['from the age of', 'at least'],
    ['the age of', null],
    ['aged over', 'at least'],
    ['aged under', 'at most'],
    ['aged up to', 'at most'],
    ['aged at least', 'at least'],
    ['aged', null],
    ['ages', null],
    ['age', null],
  ] as const
).map(([words, qualifier]) => [words.split(' '), qualifier]);

const OPENS_AGE: ReadonlySet<string> = new Set(AGE_OPENINGS.map(([words]) => words[0] ?? ''));

const AGE = 'years of age';
const OLDEST = 120;

/** The range "18 and 27" behind "between the ages of", which reads as a range only after "between". */
function readAgeRange(pieces: readonly Piece[], at: number, pairs: boolean): Amount | null {
  const plain = readAmount(pieces, at);
  if (plain?.max !== undefined || !pairs) return plain;
  const low = readNumeral(pieces, at);
  const high = low && lowerAt(pieces, low.to) === 'and' ? readNumeral(pieces, low.to + 1) : null;
  if (!low || !high || high.value <= low.value) return plain;
  return { from: at, to: high.to, value: low.value, max: high.value, numerals: [low, high], measure: null };
}

const age: Recogniser = (pieces, at) => {
  if (!OPENS_AGE.has(lowerAt(pieces, at))) return null;
  const opening = AGE_OPENINGS.find(([words]) => standsAt(pieces, at, words));
  if (!opening) return null;
  const [words, qualifier] = opening;
  const pairs = words.includes('ages') || words[0] === 'between';
  const amount = readAgeRange(pieces, at + words.length, pairs);
  if (!amount || (amount.max ?? amount.value) > OLDEST) return null;
  if (amount.measure && amount.measure.kind !== 'age' && amount.measure.kind !== 'time') return null;
  const measure = { kind: 'age', unit: AGE, to: amount.to } as const;
  return { ...amount, from: at, measure, kind: 'age', ...(qualifier ? { qualifier } : {}) };
};

/** ", 48," behind a name. */
const ageInApposition: Recogniser = (pieces, at) => {
  const [name, comma, number, close] = [at - 2, at - 1, at, at + 1].map((index) => pieces[index]);
  if (comma?.text !== ',' || close?.text !== ',' || !/^\d{1,3}$/u.test(number?.text ?? '')) return null;
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text)) return null;
  const numeral = readNumeral(pieces, at);
  if (!numeral || numeral.value > OLDEST || numeral.value < 1) return null;
  const measure = { kind: 'age', unit: AGE, to: at + 1 } as const;
  return { from: at, to: at + 1, value: numeral.value, numerals: [numeral], measure, kind: 'age' };
};

/** "one in five", "four out of five". */
const shareOfGroup: Recogniser = (pieces, at) => {
  const part = readNumeral(pieces, at);
  if (!part) return null;
  const outOf = standsAt(pieces, part.to, ['out', 'of']);
  if (!outOf && lowerAt(pieces, part.to) !== 'in') return null;
  const whole = readNumeral(pieces, part.to + (outOf ? 2 : 1));
  // "30 in 2022" and "one in 15" differ: shares are of small parts, and whole numbers of their kind.
  if (!whole || part.value >= whole.value || part.value > 9 || whole.value > 100_000) return null;
  if (!outOf && (part.form !== whole.form ? part.value !== 1 : false)) return null;
  return {
    from: at,
    to: whole.to,
    value: part.value / whole.value,
    numerals: [part, whole],
    measure: null,
    kind: 'share',
  };
};

/** "by a fifth", "a third more": elsewhere "a third" alone may be an ordinal ("a third man"). */
const LEADS_TO_SHARE =
  /^(?:by|about|around|roughly|nearly|almost|least|most|than|over|under|only|just|approximately|perhaps|some)$/u;
const COMPARES = /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|dearer|faster|of)$/u;
const GOES_ON =
  /^(?:of|by|from|in|to|on|at|for|as|and|or|but|than|since|until|after|before|more|less|fewer|higher|lower|over|under|this|last|next|between|[^\p{L}\p{N}])$/u;
const STRETCH_OF_TIME = /^(?:in|for|within|every|per|each|after|during|last|next|this|that)$/u;

/** Is "a fifth" or "one fifth" that ends at `to` a share, without a plural that would tell? */
function isSingleShare(pieces: readonly Piece[], from: number, to: number): boolean {
  const [before, after] = [lowerAt(pieces, from - 1), lowerAt(pieces, to)];
  if (after === 'of') return true;
  if (lowerAt(pieces, to - 1) === 'quarter' && STRETCH_OF_TIME.test(before)) return false;
  const goesOn = after === '' || GOES_ON.test(after);
  if (lowerAt(pieces, from) === 'one') return goesOn;
  return COMPARES.test(after) || (LEADS_TO_SHARE.test(before) && goesOn);
}

/** "a third of", "by a fifth", "one fifth", "two-thirds", "three quarters". */
const shareInWords: Recogniser = (pieces, at) => {
  const article = /^an?$/u.test(lowerAt(pieces, at));
  const part = article ? null : readNumeral(pieces, at);
  // "a quarter of a million" is a number.
  if (article === (readNumeral(pieces, at) !== null)) return null;
  const behind = part?.to ?? at + 1;
  const word = isTightDash(pieces, behind) ? behind + 1 : behind;
  const whole = SHARES.get(lowerAt(pieces, word));
  const value = part?.value ?? 1;
  if (!whole || value >= whole) return null;
  if (value === 1 && !isSingleShare(pieces, at, word + 1)) return null;
  return {
    from: at,
    to: word + 1,
    value: value / whole,
    numerals: part ? [part] : [],
    measure: null,
    kind: 'share',
  };
};

const HALVED = /^(?:of|the|its|their|his|her|our|all)$/u;
const WHICH_HALF = /^(?:first|second|last|latter|other|one|a|this|that|and)$/u;

/** "half of the schools", "half the crew". */
const half: Recogniser = (pieces, at) => {
  if (lowerAt(pieces, at) !== 'half' || !HALVED.test(lowerAt(pieces, at + 1))) return null;
  if (WHICH_HALF.test(lowerAt(pieces, at - 1))) return null;
  return { from: at, to: at + 1, value: 0.5, numerals: [], measure: null, kind: 'share' };
};

const amount: Recogniser = (pieces, at) => {
  const found = readAmount(pieces, at);
  return found && { ...found, kind: found.measure?.kind === 'age' ? 'age' : 'amount' };
};

/**
 * The more words a construction has, the earlier it is tried: an age or a share would else be read as a bare number.
 * `amount` reads anything that is left.
 */
export const RECOGNISERS: readonly Recogniser[] = [
  age,
  ageInApposition,
  shareOfGroup,
  shareInWords,
  half,
  amount,
];

const OPENS_OTHERS = /^(?:an?|half|quarter|between|from)$/u;

/** Most words of a text open no figure; they are not put to the recognisers. */
const mayOpen = ({ kind, lower, text }: Piece): boolean => {
  if (kind !== 'word') return kind === 'number' || isCurrency(text);
  return (
    UNITS.has(lower) ||
    TENS.has(lower) ||
    OPENS_OTHERS.test(lower) ||
    OPENS_AGE.has(lower) ||
    isCurrency(text)
  );
};

/** What begins at a piece, by the first recogniser that knows it. */
export function recogniseAt(pieces: readonly Piece[], at: number): Found | null {
  const first = pieces[at];
  if (!first || !mayOpen(first)) return null;
  for (const recognise of RECOGNISERS) {
    const found = recognise(pieces, at);
    if (found) return found;
  }
  return null;
}
