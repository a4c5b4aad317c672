/** Marked attributions as examples to learn from: which tokens are cues, and the source and content of each. */
import { hull, overlaps, type Span } from '../../../src/domain/span.ts';
import type { CueBook } from '../../../src/extract/attribution/cue-book.ts';
import {
  type Bounds,
  isEnd,
  isStart,
  sourcePhrase,
  windowOf,
} from '../../../src/extract/attribution/fitted/decide.ts';
import type { Frame } from '../../../src/extract/attribution/fitted/frame.ts';
import { isHead } from '../../../src/extract/attribution/fitted/source-features.ts';
import { MARK, type View, viewOf } from '../../../src/extract/attribution/fitted/view.ts';
import { indexPassage } from '../../../src/extract/attribution/passage-index.ts';
import type { Range } from '../../../src/language/noun-phrases.ts';
import type { Passage } from '../../../src/language/passage.ts';
import type { Token } from '../../../src/language/tokens.ts';

export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface Example {
  readonly view: View;
  readonly from: number;
  readonly to: number;
  readonly isHeadline: boolean;
  readonly cues: ReadonlySet<number>;
  readonly frames: readonly GoldFrame[];
}

export interface GoldFrame {
  readonly frame: Frame;
  /** Heads inside the marked source; empty when none is marked. */
  readonly heads: ReadonlySet<number>;
  readonly content: { readonly from: number; readonly to: number } | null;
}

/** The sentences of a passage with what is marked in them. */
export function examplesOf(
  passage: Passage,
  attributions: readonly Marked[],
  isHeadline: boolean,
  book: CueBook,
): Example[] {
  const view = viewOf(passage.tokens, indexPassage(passage), book);
  return passage.sentences.map(({ start, end, from, to }) => {
    const here = attributions.flatMap((one) => {
      const cue = headOf(passage, one.cue, from, to);
      return cue === null || !one.cue.some((span) => span.start < end && start < span.end)
        ? []
        : [{ one, cue }];
    });
    return {
      view,
      from,
      to,
      isHeadline,
      cues: new Set(here.map(({ cue }) => cue)),
      frames: here.map(({ one, cue }) =>
        goldFrame(passage, view, one, cue, windowOf(view, { from, to }, cue)),
      ),
    };
  });
}

/** The last verb of a marked cue, else its last noun, else its last token. */
function headOf({ tokens }: Passage, spans: readonly Span[], from: number, to: number): number | null {
  const inside: number[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && spans.some(({ start, end }) => start < token.end && token.start < end)) inside.push(i);
  }
  const last = (tag: string) => inside.findLast((i) => tokens[i]?.pos === tag);
  return last('VERB') ?? last('NOUN') ?? inside.at(-1) ?? null;
}

function goldFrame(
  { tokens }: Passage,
  view: View,
  { source, content }: Marked,
  cue: number,
  { from, to }: Bounds,
): GoldFrame {
  const heads = tokensIn(tokens, source, { from, to }).filter((i) => isHead(view, i, to) && i !== cue);
  const [head] = heads;
  const phrase = head === undefined ? null : sourcePhrase(tokens, head, cue, { from, to });
  const frame = { from, to, cue, source: phrase };
  const within = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const whole = hull(content.filter((span) => overlaps(span, within)));
  const inside = whole ? tokensIn(tokens, [whole], { from, to }) : [];
  return { frame, heads: new Set(heads), content: contentOf(view, frame, inside) };
}

function tokensIn(tokens: readonly Token[], spans: readonly Span[], { from, to }: Bounds): number[] {
  return tokens
    .slice(from, to)
    .flatMap((token, n) => (spans.some((span) => overlaps(span, token)) ? [from + n] : []));
}

/** Boundaries that a prediction may have too; null where there are none. */
function contentOf(view: View, frame: Frame, inside: readonly number[]): Range | null {
  const last = inside.at(-1);
  let [first] = inside;
  if (first === undefined || last === undefined) return null;
  const opening = view.opening[first] ?? -1;
  if (opening >= frame.from && !isStart(view, first, frame.cue)) first = opening;
  while (first < last && !isStart(view, first, frame.cue)) first++;
  let end = last + 1;
  while (end < frame.to && (view.mark[end] ?? 0) & MARK.closes) end++;
  return isEnd(view, end, frame) ? { from: first, to: end } : null;
}
