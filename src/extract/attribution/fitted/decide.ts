/** From fitted weights to decisions: which words are cues, who is their source, where their content lies. */
import { nounPhraseAfter, nounPhraseBefore, type Range } from '../../../language/noun-phrases.ts';
import type { Sentence } from '../../../language/sentences.ts';
import type { Token } from '../../../language/tokens.ts';
import { cueFeatures, isCandidate } from './cue-features.ts';
import { endFeatures } from './end-features.ts';
import type { Frame } from './frame.ts';
import { isHead, noSourceFeatures, sourceFeatures } from './source-features.ts';
import { startFeatures } from './start-features.ts';
import { MARK, markAt, pos, type View } from './view.ts';
import { createFeatures, hashOf, scoreOf, type Weights } from './weights.ts';

/** Tokens to either side of a cue that are looked at, so that time stays linear in a sentence's length. */
export const WINDOW = 90;
const BEAM = 2;

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** A cue inside a quotation has its source and content in the same sentence of the quotation. */
export function windowOf(view: View, { from, to }: Bounds, cue: number): Bounds {
  const least = Math.max(from, cue - WINDOW);
  const most = Math.min(to, cue + WINDOW);
  const opening = view.opening[cue] ?? -1;
  if (opening < 0) return { from: least, to: most };
  let first = cue;
  while (first > Math.max(least, opening + 1) && !isStop(view, first - 1)) first--;
  let end = cue + 1;
  while (end < Math.min(most, view.closing[cue] ?? most) && !isStop(view, end)) end++;
  if ((view.mark[end - 1] ?? 0) & MARK.closes && end - 1 > cue) end--;
  return { from: first, to: end };
}

const STOPS = new Set(['.', '!', '?'].map(hashOf));
const isStop = (view: View, i: number): boolean => STOPS.has(view.word[i] ?? 0);

const features = createFeatures();

/** Tokens that introduce what somebody says, with how surely. */
export function findCues(
  view: View,
  sentence: Sentence,
  weights: Weights,
  isHeadline: boolean,
  least: number,
): { readonly cue: number; readonly score: number }[] {
  const found: { cue: number; score: number }[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isCandidate(view, i)) continue;
    cueFeatures(features, view, i, windowOf(view, sentence, i), isHeadline);
    const score = scoreOf(features, weights);
    if (score > least) found.push({ cue: i, score });
  }
  return found;
}

/** The head of the source; null when there is none. */
export function findSource(view: View, bounds: Bounds, cue: number, weights: Weights): number | null {
  noSourceFeatures(features, view, cue, bounds.from, bounds.to);
  let best = scoreOf(features, weights);
  let head: number | null = null;
  for (let k = bounds.from; k < bounds.to; k++) {
    if (!isHead(view, k, bounds.to) || k === cue) continue;
    sourceFeatures(features, view, cue, k, bounds);
    const score = scoreOf(features, weights);
    if (score > best) {
      best = score;
      head = k;
    }
  }
  return head;
}

/** The phrase around its head, with title and apposition. */
export function sourcePhrase(
  tokens: readonly Token[],
  head: number,
  cue: number,
  { from, to }: Bounds,
): Range {
  const left = nounPhraseBefore(tokens, head + 1, head < cue ? from : Math.max(from, cue + 1))?.from ?? head;
  const ceiling = head < cue ? cue : to;
  const right = nounPhraseAfter(tokens, left, ceiling)?.to ?? head + 1;
  return { from: left, to: Math.max(head + 1, Math.min(right, ceiling)) };
}

/** Begin and end of the content, as boundaries between tokens. */
export function findContent(view: View, frame: Frame, weights: Weights): Range | null {
  const starts = bestStarts(view, frame, weights);
  let best: Range | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { p, score } of starts) {
    for (const e of endsOf(view, frame, p)) {
      endFeatures(features, view, frame, p, e);
      const total = score + scoreOf(features, weights);
      if (total > most) {
        most = total;
        best = { from: p, to: e };
      }
    }
  }
  return best;
}

/**
 * For a quotation that ends right before its cue, where another goes on behind it with no verb between
 * (“…,” she told the paper, “…”); Infinity where none does. null for any other content.
 */
function resumption(view: View, frame: Frame, p: number): number | null {
  const { from, to } = frame;
  const { lo, hi } = extentOf(frame);
  if (p >= lo || !(markAt(view, p, from, to) & MARK.opens) || !(markAt(view, lo - 1, from, to) & MARK.closes))
    return null;
  for (let i = hi; i < to; i++) {
    const mark = markAt(view, i, from, to);
    if (mark & MARK.opens && mark & MARK.spoken) return i;
    if (mark & MARK.verb) break;
  }
  return Number.POSITIVE_INFINITY;
}

/** What stands behind a quotation and its cue is content from another quotation on, hearers and places are not. */
const isTail = (e: number, frame: Frame, resumes: number | null): boolean =>
  resumes !== null && e > extentOf(frame).lo && e <= resumes;

/** Cue and source together. */
const extentOf = ({ cue, source }: Frame): { readonly lo: number; readonly hi: number } => ({
  lo: Math.min(cue, source?.from ?? cue),
  hi: Math.max(cue + 1, source?.to ?? 0),
});

/** No content begins with a closing mark or a comma. */
export const isStart = (view: View, p: number, cue: number): boolean => {
  if (cutsQuotation(view, p, cue)) return false;
  const mark = view.mark[p] ?? 0;
  return !(mark & (MARK.comma | MARK.stop)) && !(mark & MARK.closes && !(mark & MARK.opens));
};

/**
 * A boundary before a closing mark stands for the one behind it, and none lies within a noun phrase or behind a word
 * that needs another.
 */
export const isEnd = (view: View, e: number, { to, cue }: Frame): boolean =>
  e === to ||
  !(
    (view.mark[e] ?? 0) & MARK.closes ||
    LEANING.has(view.pos[e - 1] ?? 0) ||
    (NOMINAL.has(view.pos[e] ?? 0) && NOMINAL.has(view.pos[e - 1] ?? 0)) ||
    cutsQuotation(view, e, cue)
  );

const LEANING = new Set([pos('DET'), pos('CCONJ'), pos('SCONJ')]);
const NOMINAL = new Set([pos('NOUN'), pos('PROPN'), pos('ADJ'), pos('NUM')]);

/** No quotation is cut, unless the cue stands in it. */
const cutsQuotation = (view: View, boundary: number, cue: number): boolean => {
  const opening = view.opening[boundary] ?? -1;
  return opening >= 0 && boundary > opening && opening !== view.opening[cue];
};

/** Where content may begin. */
export function startsOf(view: View, frame: Frame): number[] {
  const starts: number[] = [];
  for (let p = frame.from; p < frame.to; p++) {
    if (p !== frame.cue && isStart(view, p, frame.cue)) starts.push(p);
  }
  return starts;
}

/** Where content that begins at `p` may end. */
export function endsOf(view: View, frame: Frame, p: number): number[] {
  const resumes = resumption(view, frame, p);
  const ends: number[] = [];
  for (let e = p + 1; e <= frame.to; e++) {
    if (isEnd(view, e, frame) && !isTail(e, frame, resumes)) ends.push(e);
  }
  return ends;
}

/** The likeliest begins, best first. */
function bestStarts(view: View, frame: Frame, weights: Weights): { p: number; score: number }[] {
  return startsOf(view, frame)
    .map((p) => {
      startFeatures(features, view, frame, p);
      return { p, score: scoreOf(features, weights) };
    })
    .sort((a, b) => b.score - a.score || a.p - b.p)
    .slice(0, BEAM);
}
