/** What tells where the words that somebody said end, given where they begin. */
import { type Frame, placeOf } from './frame.ts';
import {
  at,
  between,
  bucket,
  closingKind,
  MARK,
  markAt,
  quotationAhead,
  type View,
  valueAt,
} from './view.ts';
import { add, type Features } from './weights.ts';

/** Content on both sides of its cue: how much stands before, and how it looks at the seams. */
function splitFeatures(features: Features, view: View, frame: Frame, p: number, e: number): void {
  const { from, to, cue, source } = frame;
  const lo = source && source.from >= p ? Math.min(cue, source.from) : cue;
  const hi = source && source.to <= e ? Math.max(cue + 1, source.to) : cue + 1;
  const ahead = markAt(view, lo - 1, from, to) & (MARK.comma | MARK.closes);
  const behind = markAt(view, hi, from, to) & (MARK.comma | MARK.opens | MARK.stop);
  const verbs = between(view.verbs, p, lo, 3);
  add(features, 141, bucket(lo - p), ahead, behind);
  add(features, 142, verbs, ahead, behind);
  add(
    features,
    143,
    markAt(view, p, from, to) & MARK.opens,
    ahead,
    markAt(view, hi + 1, from, to) & MARK.opens,
  );
  add(features, 144, valueAt(view.lemma, cue), ahead, behind);
  add(features, 145, bucket(lo - p), bucket(e - hi), ahead);
  add(features, 188, closingKind(view, lo - 1), behind, quotationAhead(view, hi, to));
  add(features, 189, closingKind(view, lo - 1), Number(e === lo), valueAt(view.cue, cue));
  add(features, 146, at(view.word, p, from, to), verbs, ahead);
}

/** A boundary behind each token, given where the content begins. */
export function endFeatures(features: Features, view: View, frame: Frame, p: number, e: number): void {
  features.size = 0;
  const { from, to, cue } = frame;
  const lemma = valueAt(view.lemma, cue);
  const cueTag = valueAt(view.pos, cue);
  const side = sideOf(cue, p, e);
  const place = placeOf(frame, e) + 5 * side;
  const isLast = Math.max(0, e - to + 2);
  const opensQuoted = Number((markAt(view, p, from, to) & MARK.opens) !== 0);
  const last = markAt(view, e - 1, from, to) & (MARK.comma | MARK.stop | MARK.closes);
  const next = markAt(view, e, from, to) & (MARK.comma | MARK.stop | MARK.opens);
  const quotes = between(view.quotes, p, e, 2);
  const inside = Number(isInside(view, e, from, to));
  const verbs = between(view.verbs, p, e, 4);
  const more = between(view.verbs, e, to, 3);
  const commas = between(view.commas, p, Math.max(p, e - 1), 3);
  const length = bucket(e - p);
  const restComma = between(view.commas, e, to, 1);
  const quoted = opensQuoted + 2 * Math.min(2, quotes) + 8 * Number((last & MARK.closes) !== 0);
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
  add(features, 132, valueAt(view.cue, cue), at(view.word, e, from, to), side);
  add(features, 133, valueAt(view.cue, e), place, next);
  add(features, 134, lemma, length);
  add(features, 135, at(view.word, e, from, to), commas + 4 * restComma, verbs);
  if (next & MARK.comma) {
    add(features, 136, at(view.word, e + 1, from, to), at(view.pos, e + 2, from, to), side);
    add(features, 137, at(view.pos, e + 1, from, to), verbs, side);
  } else {
    add(features, 136, 0, 0, side);
    add(features, 137, 0, verbs, side);
  }
  add(features, 138, inside, opensQuoted, side);
  add(features, 139, gapToSource(frame, e), side, last);
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
  const ahead = quotationAhead(view, e, to);
  add(features, 167, ahead, place, quoted);
  add(features, 168, ahead, at(view.word, e, from, to), side);
  add(features, 169, ahead, lemma, side);
  add(features, 170, ahead, at(view.pos, e, from, to), at(view.pos, e + 1, from, to));
  const closing = closingKind(view, e - 1) + 4 * opensQuoted;
  add(features, 183, closing, side, isLast);
  add(features, 184, closing, ahead, at(view.pos, e, from, to));
  add(features, 185, closing, at(view.word, e, from, to), side);
  add(features, 186, closing, at(view.pos, e, from, to), at(view.pos, e + 1, from, to));
  add(features, 187, closing, lemma);
  const joins = at(view.pos, e, from, to) * 8 + Number(at(view.form, e + 1, from, to) === view.form[cue]);
  add(features, 171, joins, at(view.form, e + 1, from, to), side);
  add(features, 172, joins, at(view.cue, e + 1, from, to), side);
  add(
    features,
    173,
    joins,
    Number(at(view.form, e + 2, from, to) === view.form[cue]),
    at(view.pos, e + 1, from, to),
  );
  add(features, 174, joins, at(view.cue, e + 2, from, to), at(view.pos, e + 1, from, to));
  if (side === 2) splitFeatures(features, view, frame, p, e);
  add(features, 140, at(view.word, e - 1, from, to), at(view.pos, e, from, to), verbs);
}

/** 1 content behind the cue, 0 before it, 2 on both sides. */
function sideOf(cue: number, p: number, e: number): number {
  if (p > cue) return 1;
  return e <= cue ? 0 : 2;
}

/** Within a quotation, not between two of them. */
function isInside(view: View, e: number, from: number, to: number): boolean {
  const next = markAt(view, e, from, to);
  return (markAt(view, e - 1, from, to) & next & MARK.quoted) !== 0 && !(next & MARK.opens);
}

const gapToSource = ({ source }: Frame, e: number): number =>
  source && source.from >= e ? Math.min(3, source.from - e) : 4;
