/** What tells where the words that somebody said begin in the sentence of their cue. */
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

/** A boundary before each token, between `from` and `to`. */
export function startFeatures(features: Features, view: View, frame: Frame, p: number): void {
  features.size = 0;
  const { from, to, cue, source } = frame;
  const lemma = valueAt(view.lemma, cue);
  const cueTag = valueAt(view.pos, cue);
  const place = placeOf(frame, p);
  const near = nearness(frame, p);
  const isFirst = Number(p === from);
  const lo = Math.min(p, cue);
  const up = Math.max(p, cue);
  const verbs = between(view.verbs, lo + Number(p > cue), up, 3);
  const commas = between(view.commas, lo, up, 3);
  const order = orderOf(frame);
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
  add(features, 100, Number(source?.to === p), isInSource(frame, p), order);
  add(features, 101, valueAt(view.cue, cue), near, at(view.pos, p, from, to));
  add(features, 102, valueAt(view.cue, cue), place * 2 + isFirst, follows);
  add(features, 104, at(view.ending, p, from, to), place, at(view.pos, p, from, to));
  add(features, 105, at(view.ending, cue, from, to), near, at(view.pos, p, from, to));
  add(features, 106, at(view.pos, p, from, to), at(view.pos, p + 1, from, to), near);
  add(features, 107, at(view.word, p, from, to), at(view.pos, p + 1, from, to), place);
  const lead = Math.min(cue, source?.from ?? cue) - 1;
  const closing = closingKind(view, lead) + 4 * quotationAhead(view, Math.max(cue + 1, source?.to ?? 0), to);
  add(features, 190, closing, place, openers);
  add(features, 191, closing, place * 2 + isFirst, valueAt(view.cue, cue));
  add(features, 192, closing, near);
  add(features, 103, spoken + (markAt(view, cue, from, to) & MARK.spoken) * 2, place, openers);
}

/** Distance to cue or source, and on which side. */
function nearness({ cue, source }: Frame, p: number): number {
  if (p <= cue) return bucket(cue - p);
  const sourceEnd = source && source.to <= p ? source.to : 0;
  return bucket(p - Math.max(cue + 1, sourceEnd)) + 10;
}

/** 0 without a source, 1 behind the cue, 2 before it. */
const orderOf = ({ cue, source }: Frame): number => (source === null ? 0 : source.from > cue ? 1 : 2);

const isInSource = ({ source }: Frame, p: number): number =>
  Number(source !== null && source.from <= p && p < source.to);

/** What stands right behind and before the frame: quotation marks, a comma, "that", the end. */
function cueSurroundings(view: View, { from, to, cue, source }: Frame): number {
  const hi = Math.max(cue + 1, source?.to ?? 0);
  const lo = Math.min(cue, source?.from ?? cue);
  const behind = hi >= to ? 3 : seamOf(markAt(view, hi, from, to), MARK.opens, MARK.comma | MARK.stop);
  const ahead = lo <= from ? 3 : seamOf(markAt(view, lo - 1, from, to), MARK.closes, MARK.comma);
  return behind + 4 * ahead;
}

function seamOf(mark: number, quotation: number, pause: number): number {
  if (mark & quotation) return 1;
  return mark & pause ? 2 : 0;
}
