/** What tells a word that introduces what somebody says, thinks or wants from the same word elsewhere. */
import { at, between, MARK, pos, quotationAhead, quotationBehind, type View, valueAt } from './view.ts';
import { add, type Features, hashOf } from './weights.ts';

const CANDIDATES = new Set([pos('VERB'), pos('NOUN')]);
const OTHERS = new Set(['according', ':'].map(hashOf));

/** Verbs and nouns, "according", and colons: of the cues in marked news 97 in 100. */
export const isCandidate = (view: View, i: number): boolean =>
  CANDIDATES.has(valueAt(view.pos, i)) || OTHERS.has(valueAt(view.word, i));

export function cueFeatures(
  features: Features,
  view: View,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  isHeadline: boolean,
): void {
  features.size = 0;
  const lemma = valueAt(view.lemma, i);
  const word = valueAt(view.word, i);
  const tag = valueAt(view.pos, i);
  const mark = valueAt(view.mark, i);
  const inQuote = mark & (MARK.spoken | MARK.quoted);
  const near =
    quoteAt(view, i + 1, from, to) +
    5 * quoteAt(view, i + 2, from, to) +
    25 * quoteAt(view, i - 1, from, to) +
    125 * quoteAt(view, i - 2, from, to);
  add(features, 1, tag);
  add(features, 2, lemma);
  add(features, 3, lemma, tag);
  add(features, 4, word);
  add(features, 5, lemma, at(view.word, i + 1, from, to));
  add(features, 6, lemma, at(view.pos, i + 1, from, to));
  add(features, 7, lemma, at(view.word, i - 1, from, to));
  add(features, 8, lemma, at(view.pos, i - 1, from, to));
  add(features, 9, tag, at(view.pos, i - 1, from, to), at(view.pos, i + 1, from, to));
  add(features, 10, tag, at(view.word, i + 1, from, to));
  add(features, 11, tag, at(view.word, i - 1, from, to));
  add(features, 12, tag, at(view.pos, i + 1, from, to), at(view.pos, i + 2, from, to));
  add(features, 13, tag, at(view.pos, i - 1, from, to), at(view.pos, i - 2, from, to));
  add(features, 14, tag, near);
  add(features, 15, lemma, near);
  add(features, 16, tag, inQuote);
  add(features, 17, lemma, inQuote);
  add(features, 18, lemma, at(view.word, i + 1, from, to), at(view.word, i + 2, from, to));
  add(features, 19, tag, at(view.word, i + 2, from, to));
  add(features, 20, tag, at(view.word, i - 2, from, to));
  add(features, 21, valueAt(view.cue, i), at(view.pos, i + 1, from, to), at(view.pos, i - 1, from, to));
  add(features, 22, valueAt(view.cue, i), near);
  add(features, 23, valueAt(view.cue, i), at(view.word, i + 1, from, to));
  add(features, 24, tag, between(view.quotes, from, to, 3));
  add(features, 25, lemma, isHeadline ? 1 : 0);
  add(features, 26, tag, isHeadline ? 1 : 0, at(view.pos, i - 1, from, to));
  add(features, 27, lemma, subjectKind(view, i, from));
  add(features, 28, tag, subjectKind(view, i, from), at(view.pos, i + 1, from, to));
  add(features, 29, at(view.word, i - 1, from, to), at(view.word, i - 2, from, to), tag);
  add(features, 30, lemma, quoteAt(view, i + 1, from, to) + 5 * quoteAt(view, i - 1, from, to));
  const ending = valueAt(view.ending, i);
  add(features, 32, ending, tag, at(view.pos, i + 1, from, to));
  add(features, 33, ending, tag, at(view.pos, i - 1, from, to));
  add(features, 34, ending, tag, at(view.word, i + 1, from, to));
  add(features, 35, lemma, at(view.ending, i + 1, from, to));
  add(features, 36, lemma, at(view.word, i + 2, from, to));
  add(features, 37, lemma, at(view.word, i - 1, from, to), at(view.word, i + 1, from, to));
  add(features, 38, tag, i === from ? 1 : 0, ending);
  const around = quotationBehind(view, i, from) + 16 * quotationAhead(view, i + 1, to);
  add(features, 160, tag, around, valueAt(view.form, i));
  add(features, 161, lemma, around);
  add(features, 162, valueAt(view.cue, i), around, at(view.mark, i - 1, from, to) & MARK.comma);
  add(features, 163, around, subjectKind(view, i, from), tag);
  add(features, 31, otherCues(view, i, from, to), valueAt(view.cue, i));
}

/** 1 an opening quotation mark, 2 a closing one, 3 both, 4 outside the sentence. */
function quoteAt(view: View, i: number, from: number, to: number): number {
  if (i < from || i >= to) return 4;
  const mark = valueAt(view.mark, i);
  return (mark & MARK.opens ? 1 : 0) + (mark & MARK.closes ? 2 : 0);
}

/** The last noun or pronoun before: its part of speech, capital, and a few pronouns by name. */
function subjectKind(view: View, i: number, from: number): number {
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) {
    const tag = valueAt(view.pos, k);
    if (tag === pos('PRON')) return valueAt(view.word, k);
    if (tag === pos('NOUN') || tag === pos('PROPN')) return tag * 2 + (valueAt(view.mark, k) & MARK.upper);
  }
  return 0;
}

/** Words of saying elsewhere in the sentence, left and right: a quotation has one cue. */
function otherCues(view: View, i: number, from: number, to: number): number {
  let left = 0;
  let right = 0;
  for (let k = Math.max(from, i - 30); k < Math.min(to, i + 30); k++) {
    if (view.cue[k] !== 1 || valueAt(view.mark, k) & MARK.spoken || !(valueAt(view.mark, k) & MARK.verb))
      continue;
    if (k < i) left = 1;
    if (k > i) right = 1;
  }
  return left + 2 * right;
}
