/**
 * Pairs of double quotation marks within a line, found as simply as can be: a second opinion that shares no
 * code with the program. Marks that do not pair up clearly are left out; it must never cry wolf.
 */
import type { Span } from '../../src/domain/span.ts';

const OPENING = '“„«';
const CLOSING = '”»';
const BEFORE_OPENING = /[\s([—–-]/;

/** Spans from an opening mark to its closing mark, both included. */
export function quotationPairs(text: string): Span[] {
  const pairs: Span[] = [];
  let open: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') open = null;
    else if (OPENING.includes(character) || (character === '"' && open === null)) {
      const before = text[at - 1] ?? ' ';
      open = character !== '"' || BEFORE_OPENING.test(before) ? at : null;
    } else if ((CLOSING.includes(character) || character === '"') && open !== null) {
      pairs.push({ start: open, end: at + 1 });
      open = null;
    }
  }
  return pairs;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The quotation that a span begins or ends inside of, or null. It is cut where words of it stand on both
 * sides of the edge: a span may leave out the marks and the comma before them.
 */
export const cutQuotation = (text: string, { start, end }: Span): Span | null =>
  quotationPairs(text).find((pair) =>
    [start, end].some(
      (edge) =>
        pair.start < edge &&
        edge < pair.end &&
        hasWords(text.slice(pair.start, edge)) &&
        hasWords(text.slice(edge, pair.end)),
    ),
  ) ?? null;
