/** A page while it is being understood: its units, what is known of each, and the shape of a rule. */
import type { BlockKind } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';

/** What markup, not wording, says about a unit. */
export type Mark = 'title' | 'heading' | 'bullet' | 'quote' | 'image' | 'rule' | 'marker' | 'prefix';

/** A logical line: a paragraph, a heading, a button. Its features are read from at most SAMPLE characters. */
export interface Unit extends Span {
  /** The unit without list and quote markers, cut to the sample. */
  readonly text: string;
  readonly lower: string;
  readonly words: number;
  /** Share of words that carry no topic: running English has .28 and more. */
  readonly stops: number;
  /** Ends as a sentence ends. */
  readonly closes: boolean;
  /** Share of we, our, you, your outside quotation marks. */
  readonly person: number;
  /** Share of words (four letters and more) that begin with a capital. */
  readonly capitals: number;
  /** Blank lines before it; 0 is directly under the unit above. */
  readonly gap: number;
  readonly indent: number;
  readonly mark: Mark | null;
}

export interface Page {
  readonly units: readonly Unit[];
  /** Is the prose English? Elsewhere stop words say nothing. */
  readonly english: boolean;
  readonly markdown: boolean;
}

/** What each unit is taken for so far; null while undecided. */
export type Kinds = readonly (BlockKind | null)[];

export interface Decision {
  readonly unit: number;
  readonly kind: BlockKind;
}

/** One way of telling what units are. It may overrule an earlier rule, and says so by deciding on a decided unit. */
export type Rule = (page: Page, kinds: Kinds) => readonly Decision[];

export const BODY_KINDS: ReadonlySet<BlockKind | null> = new Set<BlockKind | null>([
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
]);

/** Decisions `kind` on every unit of [from, to) that `applies` to. */
export function decideRange(
  from: number,
  to: number,
  kind: BlockKind,
  applies: (unit: number) => boolean = () => true,
): Decision[] {
  const decisions: Decision[] = [];
  for (let unit = Math.max(0, from); unit < to; unit++) {
    if (applies(unit)) decisions.push({ unit, kind });
  }
  return decisions;
}
