/** What tells where the words that somebody said begin and end in the sentence of their cue. */
import type { Range } from '../../../language/noun-phrases.ts';
import { at, bucket, MARK, markAt, type View } from './view.ts';
import { add, type Features } from './weights.ts';

/** A cue with its source in its sentence. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly cue: number;
  readonly source: Range | null;
}

/** 0 before cue and source, 1 between, 2 behind both; 3 and 4 right behind and right before them. */
function placeOf({ cue, source }: Frame, boundary: number): number {
  const lo = Math.min(cue, source?.from ?? cue);
  const hi = Math.max(cue + 1, source?.to ?? 0);
  if (boundary === hi) return 3;
  if (boundary === lo) return 4;
  if (boundary > hi) return 2;
  return boundary < lo ? 0 : 1;
}

/** A boundary before each token, between `from` and `to`. */
export function startFeatures(features: Features, view: View, frame: Frame, p: number): void {
  features.size = 0;
  const { from, to, cue, source } = frame;
  const lemma = view.lemma[cue] ?? 0;
  const cueTag = view.pos[cue] ?? 0;
  const place = placeOf(frame, p);
  const hi = Math.max(cue + 1, p <= cue ? 0 : (source?.to ?? 0) <= p ? (source?.to ?? 0) : 0);
  const distance = p > cue ? p - hi : cue - p;
  const near = bucket(Math.max(0, distance)) + 10 * (p > cue ? 1 : 0);
  const isFirst = p === from ? 1 : 0;
  const lo = Math.min(p, cue);
  const up = Math.max(p, cue);
  const verbs = Math.min(3, (view.verbs[up] ?? 0) - (view.verbs[lo + (p > cue ? 1 : 0)] ?? 0));
  const commas = Math.min(3, (view.commas[up] ?? 0) - (view.commas[lo] ?? 0));
  const order = source === null ? 0 : source.from > cue ? 1 : 2;
  const follows = cueSurroundings(view, frame);
  const openers = markAt(view, p, from, to) & (MARK.opens | MARK.upper);
  const before = markAt(view, p - 1, from, to) & (MARK.comma | MARK.stop | MARK.closes);
  const spoken = markAt(view, p, from, to) & MARK.spoken;
  add(features, 80, near, place);
  add(features, 81, near, lemma);
  add(features, 82, near, cueTag, order);
  add(features, 83, at(view.word, p, from, to), place, near);
  add(features, 84, at(view.word, p, from, to), at(view.word, p - 1, from, to), place);
  add(features, 85, at(view.pos, p, from, to), at(view.pos, p - 1, from, to), place);
  add(features, 86, at(view.word, p - 1, from, to), place);
  add(features, 87, at(view.word, p - 1, from, to), at(view.pos, p, from, to), lemma);
  add(features, 88, at(view.word, p, from, to), lemma, place);
  add(features, 89, place, isFirst, lemma);
  add(features, 90, place + 8 * isFirst + 16 * follows, order);
  add(features, 91, follows, near, openers);
  add(features, 92, openers, place, before);
  add(features, 93, openers + 8 * spoken + 512 * before, follows, place);
  add(features, 94, verbs + 4 * commas, place, at(view.pos, p, from, to));
  add(features, 95, verbs + 4 * commas, place, lemma);
  add(features, 96, markAt(view, cue - 1, from, to) & (MARK.comma | MARK.closes), place * 2 + isFirst, order);
  add(features, 97, at(view.pos, p + 1, from, to), at(view.pos, p, from, to), place);
  add(features, 98, at(view.pos, cue + 1, from, to), near, cueTag);
  add(features, 99, at(view.word, cue + 1, from, to), near, cueTag);
  add(
    features,
    100,
    source && source.to === p ? 1 : 0,
    source && source.from <= p && p < source.to ? 1 : 0,
    order,
  );
  add(features, 101, view.cue[cue] ?? 0, near, at(view.pos, p, from, to));
  add(features, 102, view.cue[cue] ?? 0, place * 2 + isFirst, follows);
  add(features, 104, at(view.ending, p, from, to), place, at(view.pos, p, from, to));
  add(features, 105, at(view.ending, cue, from, to), near, at(view.pos, p, from, to));
  add(features, 106, at(view.pos, p, from, to), at(view.pos, p + 1, from, to), near);
  add(features, 107, at(view.word, p, from, to), at(view.pos, p + 1, from, to), place);
  add(features, 103, spoken + (markAt(view, cue, from, to) & MARK.spoken) * 2, place, openers);
}

/** What stands right behind and before the frame: quotation marks, a comma, "that", the end. */
function cueSurroundings(view: View, { from, to, cue, source }: Frame): number {
  const hi = Math.max(cue + 1, source?.to ?? 0);
  const lo = Math.min(cue, source?.from ?? cue);
  const behind =
    hi >= to
      ? 3
      : markAt(view, hi, from, to) & MARK.opens
        ? 1
        : markAt(view, hi, from, to) & (MARK.comma | MARK.stop)
          ? 2
          : 0;
  const ahead =
    lo <= from
      ? 3
      : markAt(view, lo - 1, from, to) & MARK.closes
        ? 1
        : markAt(view, lo - 1, from, to) & MARK.comma
          ? 2
          : 0;
  return behind + 4 * ahead;
}

/** Content on both sides of its cue: how much stands before, and how it looks at the seams. */
function splitFeatures(features: Features, view: View, frame: Frame, p: number, e: number): void {
  const { from, to, cue, source } = frame;
  const lo = source && source.from >= p ? Math.min(cue, source.from) : cue;
  const hi = source && source.to <= e ? Math.max(cue + 1, source.to) : cue + 1;
  const ahead = markAt(view, lo - 1, from, to) & (MARK.comma | MARK.closes);
  const behind = markAt(view, hi, from, to) & (MARK.comma | MARK.opens | MARK.stop);
  const verbs = Math.min(3, (view.verbs[lo] ?? 0) - (view.verbs[p] ?? 0));
  add(features, 141, bucket(lo - p), ahead, behind);
  add(features, 142, verbs, ahead, behind);
  add(
    features,
    143,
    markAt(view, p, from, to) & MARK.opens,
    ahead,
    markAt(view, hi + 1, from, to) & MARK.opens,
  );
  add(features, 144, view.lemma[cue] ?? 0, ahead, behind);
  add(features, 145, bucket(lo - p), bucket(e - hi), ahead);
  add(features, 146, at(view.word, p, from, to), verbs, ahead);
}

/** A boundary behind each token, given where the content begins. */
export function endFeatures(features: Features, view: View, frame: Frame, p: number, e: number): void {
  features.size = 0;
  const { from, to, cue, source } = frame;
  const lemma = view.lemma[cue] ?? 0;
  const cueTag = view.pos[cue] ?? 0;
  const side = p > cue ? 1 : e <= cue ? 0 : 2;
  const place = placeOf(frame, e) + 5 * side;
  const isLast = e >= to - 1 ? (e === to ? 2 : 1) : 0;
  const opensQuoted = markAt(view, p, from, to) & MARK.opens ? 1 : 0;
  const last = markAt(view, e - 1, from, to) & (MARK.comma | MARK.stop | MARK.closes);
  const next = markAt(view, e, from, to) & (MARK.comma | MARK.stop | MARK.opens);
  const quotes = Math.min(2, (view.quotes[e] ?? 0) - (view.quotes[p] ?? 0));
  const inside =
    markAt(view, e - 1, from, to) & MARK.quoted &&
    markAt(view, e, from, to) & MARK.quoted &&
    !(markAt(view, e, from, to) & MARK.opens)
      ? 1
      : 0;
  const verbs = Math.min(4, (view.verbs[e] ?? 0) - (view.verbs[p] ?? 0));
  const more = Math.min(3, (view.verbs[to] ?? 0) - (view.verbs[e] ?? 0));
  const commas = Math.min(3, (view.commas[Math.max(p, e - 1)] ?? 0) - (view.commas[p] ?? 0));
  const length = bucket(e - p);
  const restComma = (view.commas[to] ?? 0) - (view.commas[e] ?? 0) > 0 ? 1 : 0;
  const quoted =
    opensQuoted + 2 * Math.min(2, quotes) + 8 * (markAt(view, e - 1, from, to) & MARK.closes ? 1 : 0);
  const startWord = at(view.word, p, from, to);
  add(features, 110, place, isLast);
  add(features, 111, place, last, next);
  add(features, 112, at(view.word, e, from, to), place);
  add(features, 113, at(view.word, e, from, to), at(view.word, e + 1, from, to), side);
  add(features, 114, at(view.pos, e, from, to), at(view.pos, e - 1, from, to), side);
  add(features, 115, at(view.word, e - 1, from, to), side);
  add(features, 116, at(view.pos, e, from, to), at(view.pos, e + 1, from, to), place);
  add(features, 117, quoted, inside, isLast);
  add(features, 118, quoted, place, next);
  add(features, 119, lemma, isLast, side);
  add(features, 120, lemma, at(view.pos, e, from, to), side);
  add(features, 121, lemma, at(view.word, e, from, to), side);
  add(features, 122, length, at(view.pos, e, from, to), cueTag);
  add(features, 123, length, isLast, side);
  add(features, 124, verbs + 5 * more, at(view.pos, e, from, to), side);
  add(features, 125, verbs, at(view.word, e, from, to), side);
  add(features, 126, commas + 4 * restComma, next, side);
  add(features, 127, startWord, isLast, side);
  add(features, 128, startWord, at(view.word, e, from, to));
  add(features, 129, startWord, verbs, at(view.pos, e, from, to));
  add(features, 130, at(view.pos, p, from, to), at(view.pos, e, from, to), verbs);
  add(features, 131, at(view.pos, p, from, to), length, side);
  add(features, 132, view.cue[cue] ?? 0, at(view.word, e, from, to), side);
  add(features, 133, view.cue[e] ?? 0, place, next);
  add(features, 134, lemma, length);
  add(features, 135, at(view.word, e, from, to), commas + 4 * restComma, verbs);
  add(
    features,
    136,
    markAt(view, e, from, to) & MARK.comma ? at(view.word, e + 1, from, to) : 0,
    markAt(view, e, from, to) & MARK.comma ? at(view.pos, e + 2, from, to) : 0,
    side,
  );
  add(features, 137, markAt(view, e, from, to) & MARK.comma ? at(view.pos, e + 1, from, to) : 0, verbs, side);
  add(features, 138, inside, opensQuoted, side);
  add(features, 139, source && source.from >= e ? Math.min(3, source.from - e) : 4, side, last);
  add(features, 147, at(view.word, e, from, to), at(view.ending, e + 1, from, to), side);
  add(features, 148, at(view.word, e, from, to), at(view.cue, e + 1, from, to), verbs);
  add(features, 149, at(view.word, e, from, to), at(view.pos, e + 1, from, to), at(view.pos, p, from, to));
  add(features, 150, at(view.ending, cue, from, to), at(view.pos, e, from, to), at(view.ending, e, from, to));
  add(
    features,
    151,
    at(view.pos, e, from, to),
    at(view.pos, e + 1, from, to),
    at(view.ending, e + 1, from, to),
  );
  add(features, 152, at(view.word, e, from, to), startWord, side);
  add(features, 153, lemma, at(view.word, e, from, to), at(view.pos, e + 1, from, to));
  if (side === 2) splitFeatures(features, view, frame, p, e);
  add(features, 140, at(view.word, e - 1, from, to), at(view.pos, e, from, to), verbs);
}
