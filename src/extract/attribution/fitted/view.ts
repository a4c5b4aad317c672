/** A passage in numbers: what the features of cues, sources and contents are made of. */
import type { Token } from '../../../language/tokens.ts';
import { type CueBook, cueLemma } from '../cue-book.ts';
import type { PassageIndex } from '../passage-index.ts';
import { hashOf } from './weights.ts';

export interface View {
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Uint8Array;
  /** The last two letters: endings tell tense and kind of words that were never seen. */
  readonly ending: Int32Array;
  /** Bits of MARK. */
  readonly mark: Uint8Array;
  /** Class of the lemma in the lexicon: 0 none, 1 speech, 2 stance, 3 act; +4 as a noun. */
  readonly cue: Uint8Array;
  /** Numbers of verbs, commas and closing quotation marks before each token. */
  readonly verbs: Uint16Array;
  readonly commas: Uint16Array;
  readonly quotes: Uint16Array;
  /** For a token in a quotation the first token of it and the one behind its last; else -1. */
  readonly opening: Int32Array;
  readonly closing: Int32Array;
  /** 1 for a token inside round brackets. */
  readonly bracketed: Uint8Array;
  /** Of a verb: 1 in -ing, 2 plain, 3 in -s, 4 past; else 0. */
  readonly form: Uint8Array;
  /** Number of verbs of saying, outside quoted speech, before each token. */
  readonly sayings: Uint16Array;
  /** The first opening mark at or behind a token, and the last closing one before it; the size and -1 without. */
  readonly nextOpening: Int32Array;
  readonly lastClosing: Int32Array;
}

export const MARK = {
  upper: 1,
  spoken: 2,
  quoted: 4,
  opens: 8,
  closes: 16,
  comma: 32,
  stop: 64,
  verb: 128,
} as const;

/** Words in brackets behind a name ("(R-Fla.)") speak for nobody. */
export const isBracketed = (view: View, i: number): boolean => view.bracketed[i] === 1;

const POS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' ');
export const POS_CODE: ReadonlyMap<string, number> = new Map(POS.map((pos, index) => [pos, index + 1]));
export const pos = (name: string): number => POS_CODE.get(name) ?? 0;

const CLASSES = { speech: 1, stance: 2, act: 3 } as const;

export function viewOf(tokens: readonly Token[], index: PassageIndex, book: CueBook): View {
  const size = tokens.length;
  const view = {
    word: new Int32Array(size),
    lemma: new Int32Array(size),
    pos: new Uint8Array(size),
    ending: new Int32Array(size),
    mark: new Uint8Array(size),
    cue: new Uint8Array(size),
    verbs: new Uint16Array(size + 1),
    commas: new Uint16Array(size + 1),
    quotes: new Uint16Array(size + 1),
    opening: new Int32Array(size).fill(-1),
    closing: new Int32Array(size).fill(-1),
    bracketed: bracketedTokens(tokens),
    form: new Uint8Array(size),
    sayings: new Uint16Array(size + 1),
    nextOpening: new Int32Array(size + 1).fill(size),
    lastClosing: new Int32Array(size + 1).fill(-1),
  };
  tokens.forEach((token, i) => {
    const lemma = cueLemma(token);
    view.word[i] = hashOf(token.lower);
    view.lemma[i] = hashOf(lemma);
    view.pos[i] = pos(token.pos);
    view.ending[i] = hashOf(token.lower.slice(-2));
    view.cue[i] = cueClass(book, lemma);
    const mark = markOf(token, i, index);
    view.mark[i] = mark;
    view.verbs[i + 1] = (view.verbs[i] ?? 0) + (mark & MARK.verb ? 1 : 0);
    view.commas[i + 1] = (view.commas[i] ?? 0) + (mark & MARK.comma ? 1 : 0);
    view.quotes[i + 1] = (view.quotes[i] ?? 0) + (mark & MARK.closes ? 1 : 0);
    view.form[i] = formOf(token, mark);
    const isSaying = view.cue[i] === 1 && mark & MARK.verb && !(mark & MARK.spoken);
    view.sayings[i + 1] = (view.sayings[i] ?? 0) + (isSaying ? 1 : 0);
    view.lastClosing[i + 1] = mark & MARK.closes ? i : (view.lastClosing[i] ?? -1);
  });
  for (let i = size - 1; i >= 0; i--) {
    view.nextOpening[i] = (view.mark[i] ?? 0) & MARK.opens ? i : (view.nextOpening[i + 1] ?? size);
  }
  markQuotations(view, index, size);
  return view;
}

const MOST_BRACKETED = 12;

function bracketedTokens(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let open = -1;
  tokens.forEach(({ text }, i) => {
    if (text === '(') open = i;
    if (text !== ')' || open < 0) return;
    if (i - open <= MOST_BRACKETED) inside.fill(1, open + 1, i);
    open = -1;
  });
  return inside;
}

function formOf({ lower, lemma }: Token, mark: number): number {
  if (!(mark & MARK.verb)) return 0;
  if (lower.endsWith('ing')) return 1;
  if (lower === lemma) return 2;
  return lower.endsWith('s') ? 3 : 4;
}

function markQuotations(view: View, index: PassageIndex, size: number): void {
  let first = 0;
  for (let i = 0; i < size; i++) {
    const quotation = index.quotationAt(i);
    if (i === 0 || quotation !== index.quotationAt(i - 1)) first = i;
    if (!quotation) continue;
    view.opening[i] = first;
    if (i + 1 === size || index.quotationAt(i + 1) !== quotation) view.closing.fill(i + 1, first, i + 1);
  }
}

function cueClass({ verbs, nouns }: CueBook, lemma: string): number {
  const verb = verbs.get(lemma);
  if (verb) return CLASSES[verb.class];
  const noun = nouns.get(lemma);
  return noun ? 4 + CLASSES[noun.class] : 0;
}

function markOf(token: Token, i: number, index: PassageIndex): number {
  const quotation = index.quotationAt(i);
  let mark = 0;
  if (token.text[0] !== token.lower[0]) mark |= MARK.upper;
  if (index.isSpoken(i)) mark |= MARK.spoken;
  if (quotation) mark |= MARK.quoted;
  if (quotation?.start === token.start) mark |= MARK.opens;
  if (quotation?.end === token.end && quotation.closed) mark |= MARK.closes;
  if (token.text === ',') mark |= MARK.comma;
  if (token.pos === 'PUNCT' && /^[.!?:;…—–]+$/u.test(token.text)) mark |= MARK.stop;
  if (token.pos === 'VERB' || token.pos === 'AUX') mark |= MARK.verb;
  return mark;
}

/** The value at a place, or -1 outside the sentence, so that edges are features too. */
export function at(values: Int32Array | Uint8Array, i: number, from: number, to: number): number {
  return i >= from && i < to ? (values[i] ?? -1) : -1;
}

export function valueAt(values: Int32Array | Uint8Array | Uint16Array, i: number): number {
  return values[i] ?? 0;
}

/** How much a count grows between two boundaries, `most` at the most. */
export function between(counts: Uint16Array, from: number, to: number, most: number): number {
  return Math.min(most, (counts[to] ?? 0) - (counts[from] ?? 0));
}

/** The marks at a place, none outside the sentence. */
export function markAt(view: View, i: number, from: number, to: number): number {
  return i >= from && i < to ? (view.mark[i] ?? 0) : 0;
}

/** Does a quotation open behind a boundary: 0 no, 1 yes, 2 yes, behind another verb of saying. */
export function quotationAhead(view: View, boundary: number, to: number): number {
  const opening = view.nextOpening[boundary] ?? to;
  if (opening >= to) return 0;
  return between(view.sayings, boundary, opening, 1) + 1;
}

/** How a quotation closes with the token: 0 not, 1 without a pause, 2 with a comma inside, 3 like a sentence. */
export function closingKind(view: View, i: number): number {
  if (!(valueAt(view.mark, i) & MARK.closes)) return 0;
  const inner = valueAt(view.mark, i - 1);
  if (inner & MARK.comma) return 2;
  return inner & MARK.stop ? 3 : 1;
}

/**
 * Does a quotation close before a token: 0 no, 1 close by, 2 further away, 3 before another verb of saying; and from 4
 * on, in steps of 4, how.
 */
export function quotationBehind(view: View, i: number, from: number): number {
  const closing = view.lastClosing[i] ?? -1;
  if (closing < from) return 0;
  if (between(view.sayings, closing, i, 1)) return 3;
  return (i - closing > 6 ? 2 : 1) + 4 * closingKind(view, closing);
}

/** A count cut into few steps. */
export const bucket = (count: number): number => {
  if (count <= 5) return count;
  if (count <= 8) return 6;
  if (count <= 14) return 7;
  return count <= 30 ? 8 : 9;
};
