/** What tells a word that introduces what somebody says, thinks or wants from the same word elsewhere. */
import { at, MARK, pos, type View } from './view.ts';
import { add, type Features } from './weights.ts';

const CANDIDATES = new Set([pos('VERB'), pos('NOUN'), pos('ADJ'), pos('AUX'), pos('ADP'), pos('PROPN')]);

/** Words of open classes, "according", and colons. */
export const isCandidate = (view: View, i: number, colon: number): boolean =>
  CANDIDATES.has(view.pos[i] ?? 0) || view.word[i] === colon;

export function cueFeatures(
  features: Features,
  view: View,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  isHeadline: boolean,
): void {
  features.size = 0;
  const lemma = view.lemma[i] ?? 0;
  const word = view.word[i] ?? 0;
  const tag = view.pos[i] ?? 0;
  const mark = view.mark[i] ?? 0;
  const w = (step: number): number => at(view.word, i + step, from, to);
  const p = (step: number): number => at(view.pos, i + step, from, to);
  const q = (step: number): number => {
    const there = at(view.mark, i + step, from, to);
    return there < 0 ? 4 : (there & MARK.opens ? 1 : 0) + (there & MARK.closes ? 2 : 0);
  };
  const inQuote = mark & (MARK.spoken | MARK.quoted);
  const near = q(1) + 5 * q(2) + 25 * q(-1) + 125 * q(-2);
  add(features, 1, tag);
  add(features, 2, lemma);
  add(features, 3, lemma, tag);
  add(features, 4, word);
  add(features, 5, lemma, w(1));
  add(features, 6, lemma, p(1));
  add(features, 7, lemma, w(-1));
  add(features, 8, lemma, p(-1));
  add(features, 9, tag, p(-1), p(1));
  add(features, 10, tag, w(1));
  add(features, 11, tag, w(-1));
  add(features, 12, tag, p(1), p(2));
  add(features, 13, tag, p(-1), p(-2));
  add(features, 14, tag, near);
  add(features, 15, lemma, near);
  add(features, 16, tag, inQuote);
  add(features, 17, lemma, inQuote);
  add(features, 18, lemma, w(1), w(2));
  add(features, 19, tag, w(2));
  add(features, 20, tag, w(-2));
  add(features, 21, view.cue[i] ?? 0, p(1), p(-1));
  add(features, 22, view.cue[i] ?? 0, near);
  add(features, 23, view.cue[i] ?? 0, w(1));
  add(features, 24, tag, Math.min(3, (view.quotes[to] ?? 0) - (view.quotes[from] ?? 0)));
  add(features, 25, lemma, isHeadline ? 1 : 0);
  add(features, 26, tag, isHeadline ? 1 : 0, p(-1));
  add(features, 27, lemma, subjectKind(view, i, from));
  add(features, 28, tag, subjectKind(view, i, from), p(1));
  add(features, 29, w(-1), w(-2), tag);
  add(features, 30, lemma, q(1) + 5 * q(-1));
  const ending = view.ending[i] ?? 0;
  add(features, 32, ending, tag, p(1));
  add(features, 33, ending, tag, p(-1));
  add(features, 34, ending, tag, w(1));
  add(features, 35, lemma, at(view.ending, i + 1, from, to));
  add(features, 36, lemma, w(2));
  add(features, 37, lemma, w(-1), w(1));
  add(features, 38, tag, i === from ? 1 : 0, ending);
  add(features, 31, otherCues(view, i, from, to), view.cue[i] ?? 0);
}

/** The last noun or pronoun before: its part of speech, capital, and a few pronouns by name. */
function subjectKind(view: View, i: number, from: number): number {
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) {
    const tag = view.pos[k] ?? 0;
    if (tag === pos('PRON')) return view.word[k] ?? 0;
    if (tag === pos('NOUN') || tag === pos('PROPN')) return tag * 2 + ((view.mark[k] ?? 0) & MARK.upper);
  }
  return 0;
}

/** Words of saying elsewhere in the sentence, left and right: a quotation has one cue. */
function otherCues(view: View, i: number, from: number, to: number): number {
  let left = 0;
  let right = 0;
  for (let k = Math.max(from, i - 30); k < Math.min(to, i + 30); k++) {
    if (view.cue[k] !== 1 || (view.mark[k] ?? 0) & MARK.spoken || !((view.mark[k] ?? 0) & MARK.verb))
      continue;
    if (k < i) left = 1;
    if (k > i) right = 1;
  }
  return left + 2 * right;
}
