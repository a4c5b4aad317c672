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
  });
  markQuotations(view, index, size);
  return view;
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

/** A count cut into few steps. */
export const bucket = (count: number): number => {
  if (count <= 5) return count;
  if (count <= 8) return 6;
  if (count <= 14) return 7;
  return count <= 30 ? 8 : 9;
};
