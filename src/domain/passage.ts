/** A claim where it stands: its paragraph, and those around it. */
import { type Article, type Block, isBody } from './article.ts';
import type { Claim } from './claim.ts';
import { overlaps } from './span.ts';

/** All of it verbatim: slices of the text of the document. */
export interface Passage {
  /** The paragraph before; null at the beginning. */
  readonly previous: string | null;
  /** The claim's own paragraph up to the claim. */
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** The paragraph behind; null at the end. */
  readonly next: string | null;
}

/** A claim of the article has neighbours in the article, one of a summary in the summary. */
const belongsWith =
  (own: Block | undefined) =>
  (block: Block): boolean =>
    own === undefined || isBody(own) ? isBody(block) : block.kind === own.kind;

/** Null when the article no longer has the claim's words in their place. */
export function passageAround({ selector }: Claim, { text, blocks }: Article): Passage | null {
  const { start, end, exact } = selector;
  if (text.slice(start, end) !== exact) return null;
  const own = blocks.filter((block) => overlaps(block, selector));
  const [first] = own;
  const last = own.at(-1);
  const related = blocks.filter(belongsWith(first));
  const from = Math.min(first?.start ?? start, start);
  const to = Math.max(last?.end ?? end, end);
  const previous = related.findLast((block) => block.end <= from);
  const next = related.find((block) => block.start >= to);
  const textOf = (block: Block | undefined): string | null =>
    block ? text.slice(block.start, block.end) : null;
  return {
    previous: textOf(previous),
    before: text.slice(from, start),
    exact,
    after: text.slice(end, to),
    next: textOf(next),
  };
}
