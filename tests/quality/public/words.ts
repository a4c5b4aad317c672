/** Words of a text with their places, and which of them stand in quotation marks. */
import type { Span } from '../../../src/domain/span.ts';

export interface Word extends Span {
  readonly text: string;
}

/** Letters and digits, joined by an inner apostrophe, full stop, hyphen or ampersand ("Q&A", "U.K"). */
const WORD = /[\p{L}\p{N}]+(?:[’'.&-][\p{L}\p{N}]+)*|[$%#@]/gu;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));

/** Indices of the words that overlap one of the spans. Words are in order, so the first is found by halving. */
export function wordsIn(spans: readonly Span[], words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < words.length && (words[at]?.start ?? end) < end; at++) found.add(at);
  }
  return found;
}

export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

interface Mark {
  readonly length: number;
  readonly role: 'opens' | 'closes' | 'neither';
  readonly straight: boolean;
}

const OPENING = new Map([
  ['“', 1],
  ['„', 1],
  ['``', 2],
]);

function markAt(text: string, at: number, isFirst: boolean, isInside: boolean): Mark | null {
  const one = text.charAt(at);
  const two = text.slice(at, at + 2);
  const opening = OPENING.get(two) ?? OPENING.get(one);
  if (opening !== undefined) return { length: opening, role: 'opens', straight: false };
  if (one === '”') return { length: 1, role: 'closes', straight: false };
  const length = one === '"' ? 1 : two === "''" ? 2 : 0;
  if (length === 0) return null;
  if (isInside) return { length, role: 'closes', straight: true };
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const opens = isFirst || /[\s([—–-]/.test(before) || !/[\s.,;:!?)]/.test(after);
  return { length, role: opens ? 'opens' : 'neither', straight: true };
}

function quotedInLine(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let open: { start: number; straight: boolean } | null = null;
  for (let at = from; at < to; at++) {
    const mark = markAt(text, at, at === from, open !== null);
    if (!mark) continue;
    if (mark.role === 'opens' && (open === null || open.straight)) {
      if (open) spans.push({ start: open.start, end: at });
      open = { start: at + mark.length, straight: mark.straight };
    } else if (mark.role === 'closes' && open) {
      spans.push({ start: open.start, end: at });
      open = null;
    }
    at += mark.length - 1;
  }
  if (open) spans.push({ start: open.start, end: to });
  return spans;
}

/** What stands between quotation marks; a quotation that is not closed runs to the end of its line. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    spans.push(...quotedInLine(text, from, to));
    from = to + 1;
  }
  return spans;
}
