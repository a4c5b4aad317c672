/** What tells the one who speaks among the nouns and pronouns of the sentence. */
import { at, between, bucket, isBracketed, MARK, pos, type View, valueAt } from './view.ts';
import { add, type Features } from './weights.ts';

const HEADS = new Set([pos('NOUN'), pos('PROPN'), pos('PRON')]);
const NAMES = new Set([pos('NOUN'), pos('PROPN')]);

const INNER = new Set([...NAMES, pos('ADJ'), pos('DET'), pos('NUM')]);

/** The last word of a run of nouns, or a pronoun. */
export const isHead = (view: View, k: number, to: number): boolean =>
  HEADS.has(valueAt(view.pos, k)) &&
  !isBracketed(view, k) &&
  !(NAMES.has(valueAt(view.pos, k)) && k + 1 < to && NAMES.has(view.pos[k + 1] ?? 0));

/** No source is a candidate too. */
export function noSourceFeatures(
  features: Features,
  view: View,
  cue: number,
  from: number,
  to: number,
): void {
  features.size = 0;
  const lemma = valueAt(view.lemma, cue);
  add(features, 40, valueAt(view.pos, cue));
  add(features, 41, lemma);
  add(features, 42, at(view.word, cue - 1, from, to), at(view.word, cue - 2, from, to));
  add(features, 43, at(view.pos, cue - 1, from, to), at(view.pos, cue + 1, from, to), valueAt(view.pos, cue));
  add(features, 44, valueAt(view.cue, cue), Number(cue === from));
}

export function sourceFeatures(
  features: Features,
  view: View,
  cue: number,
  k: number,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  features.size = 0;
  const side = k < cue ? 0 : 2;
  const lo = Math.min(k, cue);
  const hi = Math.max(k, cue);
  const verbs = between(view.verbs, lo + 1, hi, 4);
  const commas = between(view.commas, lo + 1, hi, 3);
  const quotes = between(view.quotes, lo + 1, hi, 2);
  const lemma = valueAt(view.lemma, cue);
  const tag = valueAt(view.pos, k);
  const cueTag = valueAt(view.pos, cue);
  const mark = valueAt(view.mark, k);
  const shape = tag * 8 + (mark & MARK.upper) + 2 * Number((mark & (MARK.spoken | MARK.quoted)) !== 0);
  const isSaying = valueAt(view.cue, cue);
  const place = side + 4 * verbs + 32 * commas + 128 * quotes;
  const near = bucket(hi - lo);
  const before = phraseStart(view, k, from) - 1;
  const sameQuote = Number((valueAt(view.mark, cue) & MARK.spoken) === (mark & MARK.spoken));
  const heads = Math.min(5, headsBetween(view, lo, hi, to));
  add(features, 50, side, near, cueTag);
  add(features, 51, place);
  add(features, 52, place, shape);
  add(features, 53, place, cueTag, isSaying);
  add(features, 54, side, heads, shape);
  add(features, 55, side, lemma, heads);
  add(features, 56, valueAt(view.word, k), side);
  add(features, 57, at(view.word, before, from, to), side, heads);
  add(features, 58, at(view.pos, before, from, to), place);
  add(features, 59, at(view.word, k + 1, from, to), side);
  add(features, 60, at(view.pos, k + 1, from, to), place);
  add(features, 61, sameQuote, place);
  add(features, 62, at(view.pos, cue - 1, from, to), side, heads);
  add(features, 63, at(view.word, cue - 1, from, to), side, heads);
  add(features, 64, at(view.word, cue + 1, from, to), side, heads);
  add(features, 65, Number(before < from), side, heads);
  add(features, 66, at(view.pos, cue + 1, from, to), side, near);
  add(features, 67, lemma, side);
  add(features, 68, valueAt(view.lemma, k));
  add(features, 69, verbBetween(view, lo, hi), side, cueTag);
  add(features, 70, verbBetween(view, lo, hi), side, at(view.word, cue - 1, from, to));
  add(features, 71, at(view.mark, cue - 1, from, to) & (MARK.closes | MARK.comma), side, place);
  const seams =
    (at(view.mark, before, from, to) & (MARK.closes | MARK.comma | MARK.stop)) +
    256 * (at(view.mark, k + 1, from, to) & (MARK.comma | MARK.opens | MARK.stop));
  add(features, 164, seams, side, verbs + 5 * commas);
  add(features, 165, seams, side, shape);
  add(features, 166, at(view.mark, cue - 1, from, to) & MARK.comma, seams, side);
  add(features, 72, shape, at(view.pos, before, from, to), at(view.pos, k + 1, from, to));
}

function phraseStart(view: View, k: number, from: number): number {
  let start = k;
  while (start > from && k - start < 12 && INNER.has(view.pos[start - 1] ?? 0)) start--;
  return start;
}

function headsBetween(view: View, lo: number, hi: number, to: number): number {
  let count = 0;
  for (let i = lo + 1; i < hi && count < 5; i++) if (isHead(view, i, to)) count++;
  return count;
}

/** The word of the only verb between, or how many there are. */
function verbBetween(view: View, lo: number, hi: number): number {
  const count = valueAt(view.verbs, hi) - (view.verbs[lo + 1] ?? 0);
  if (count !== 1) return Math.min(count, 3);
  for (let i = lo + 1; i < hi; i++) if (valueAt(view.mark, i) & MARK.verb) return valueAt(view.word, i);
  return 1;
}
