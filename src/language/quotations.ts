/** Pairs quotation marks within a paragraph by a small state machine; apostrophes are no quotation marks. */
import type { Span } from '../domain/span.ts';

export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** False when the paragraph ends before the quotation does. */
  readonly closed: boolean;
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '‟']);
/** Double marks, single ones, and the grave accents that some outlets open with. */
const ANY = /["“”„«»‟'‘’‚‛`]/gu;
const OPENS_ONLY = new Set(['“', '„', '«', '‘', '‚', '‛', '‟']);
const LETTER = /[\p{L}\p{N}]/u;

interface Mark extends Span {
  readonly double: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/**
 * Top-level quotations inside `span`, in order. A mark of any double kind closes one of any other double kind
 * (outlets mix curly and straight); two single marks in a row count as a double one. An unclosed double mark
 * runs to the end of the span; an unclosed single mark is an apostrophe.
 */
export function findQuotations(text: string, span: Span): Quotation[] {
  const marks = marksIn(text, span);
  const found: Quotation[] = [];
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i];
    if (!open?.canOpen) continue;
    const close = closingIndex(marks, i, open);
    const closing = close === null ? null : (marks[close] ?? null);
    if (closing && close !== null) {
      found.push({
        start: open.start,
        end: closing.end,
        inner: { start: open.end, end: closing.start },
        closed: true,
      });
      i = close;
    } else if (open.double) {
      const end = trimmedEnd(text, span);
      found.push({ start: open.start, end, inner: { start: open.end, end }, closed: false });
      break;
    }
  }
  return found;
}

/** Is the offset strictly inside one of the quotations? */
export const isInside = (quotations: readonly Quotation[], offset: number): boolean =>
  quotations.some(({ start, end }) => start < offset && offset < end);

function closingIndex(marks: readonly Mark[], from: number, open: Mark): number | null {
  for (let j = from + 1; j < marks.length; j++) {
    const mark = marks[j];
    if (!mark || mark.double !== open.double) continue;
    if (mark.canClose) return j;
    // A second opening mark before any closing one: the first was never closed (a paragraph of dialogue).
    if (open.double && mark.canOpen && !mark.canClose) return null;
  }
  return null;
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  let next = start;
  for (const { index } of text.slice(start, end).matchAll(ANY)) {
    const i = start + index;
    const character = text[i] ?? '';
    const isTwin = (character === "'" || character === '`') && text[i + 1] === character && i + 1 < end;
    if (i < next || (!isTwin && character === '`')) continue;
    const length = isTwin ? 2 : 1;
    const before = i > start ? (text[i - 1] ?? ' ') : ' ';
    const after = i + length < end ? (text[i + length] ?? ' ') : ' ';
    marks.push(markAt({ start: i, end: i + length }, character, isTwin, before, after));
    next = i + length;
  }
  return marks;
}

function markAt(
  { start, end }: Span,
  character: string,
  isTwin: boolean,
  before: string,
  after: string,
): Mark {
  const double = isTwin || DOUBLE.has(character);
  const spaceBefore = /[\s([{—–-]/u.test(before);
  const opensHere = spaceBefore && !/\s/u.test(after);
  if (OPENS_ONLY.has(character)) return { start, end, double, canOpen: true, canClose: false };
  // Before a digit a single mark shortens a year (’90s).
  const canOpen = double
    ? opensHere && character !== '”' && character !== '»'
    : opensHere && character === "'" && !/\d/u.test(after);
  const closesDouble = !opensHere || character === '”' || character === '»';
  const closesSingle = !/\s/u.test(before) && !LETTER.test(after);
  return { start, end, double, canOpen, canClose: double ? closesDouble : closesSingle };
}

function trimmedEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/u.test(text[at - 1] ?? '')) at--;
  return at;
}
