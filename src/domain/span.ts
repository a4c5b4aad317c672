/** Places in a text. Offsets are UTF-16 code units, half-open, as in `text.slice(start, end)`. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span around all of the given ones; null when there are none. */
export function hull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (!first) return null;
  return {
    start: spans.reduce((least, { start }) => Math.min(least, start), first.start),
    end: spans.reduce((most, { end }) => Math.max(most, end), first.end),
  };
}
