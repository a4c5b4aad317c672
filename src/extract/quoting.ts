/** Quotation marks in what was said: whether the words are direct speech, and what stands inside the marks. */
import type { ClaimKind } from '../domain/claim.ts';
import { overlaps, type Span } from '../domain/span.ts';
import type { Passage } from '../language/passage.ts';

/** 'direct' when all of it stands in quotation marks, 'mixed' when some of it does. */
export function kindOf({ quotations }: Passage, content: readonly Span[]): ClaimKind {
  const isQuoted = (span: Span) =>
    quotations.some(({ start, end }) => start <= span.start && span.end <= end);
  if (content.every(isQuoted)) return 'direct';
  const isPartQuoted = (span: Span) => quotations.some((quotation) => overlaps(quotation, span));
  return content.some(isPartQuoted) ? 'mixed' : 'indirect';
}

/** What stands between the marks; the marks themselves where nothing does. */
export function withoutMarks({ quotations }: Passage, span: Span): Span {
  const inner = quotations.find(({ start, end }) => start === span.start && end === span.end)?.inner;
  return inner && inner.start < inner.end ? inner : span;
}
