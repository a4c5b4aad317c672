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

/**
 * Those of `ordered` (by their start) that begin inside the span. Found by halving: a long text has many spans, and is
 * asked about many times.
 */
export function beginningIn<T extends { readonly start: number }>(
  ordered: readonly T[],
  { start, end }: Span,
): readonly T[] {
  return ordered.slice(countBefore(ordered, start), countBefore(ordered, end));
}

/** How many of `ordered` (by their start) begin before the offset. */
export function countBefore(ordered: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
