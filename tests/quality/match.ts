/** When a shown snippet is a gold claim: the matching rule of gold/README.md. */
import type { Claim } from '../../src/domain/claim.ts';
import { contains, type Span } from '../../src/domain/span.ts';
import type { GoldClaim } from './gold.ts';

export interface Place extends Span {
  readonly doc: string;
}

export interface Snippet extends Place {
  readonly exact: string;
  /** Is `exact` what stands at that place of the document? */
  readonly verbatim: boolean;
}

/** The stored text of a document, or null when there is no such document. */
export type ReadText = (doc: string) => string | null;

export interface Hit<T extends Place> {
  readonly item: T;
  /** Shared characters over those of the longer of the two. */
  readonly share: number;
  /** The snippet is a small part of the item: whether it keeps the meaning, a person must judge. */
  readonly part: boolean;
}

const LEAST_SHARE = 0.6;

export function toSnippet(
  { document, selector }: Pick<Claim, 'document' | 'selector'>,
  readText: ReadText,
): Snippet {
  const { start, end, exact } = selector;
  const text = readText(document.id);
  const verbatim = exact !== '' && text !== null && text.slice(start, end) === exact;
  return { doc: document.id, start, end, exact, verbatim };
}

export function sharedPart(a: Place, b: Place): number {
  if (a.doc !== b.doc) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(a.end - a.start, b.end - b.start);
}

const holds = (outer: Place, inner: Place): boolean => outer.doc === inner.doc && contains(outer, inner);

/**
 * What a snippet hits, the best match first. A snippet that is not verbatim hits nothing. One that lies
 * within an item without sharing enough of it hits it only when no other item fits it better.
 */
export function hitsOf<T extends Place>(snippet: Snippet, items: readonly T[]): Hit<T>[] {
  if (!snippet.verbatim) return [];
  const touched = items
    .map((item) => ({ item, share: sharedPart(snippet, item) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const most = touched[0]?.share ?? 0;
  return touched.flatMap(({ item, share }): Hit<T>[] => {
    if (share >= LEAST_SHARE || holds(snippet, item)) return [{ item, share, part: false }];
    return share === most && holds(item, snippet) ? [{ item, share, part: true }] : [];
  });
}

/** The ids of the hit claims, and of what these repeat: a headline counts for the sentence it repeats. */
export const coveredBy = (hits: readonly Hit<GoldClaim>[]): Set<string> =>
  new Set(hits.flatMap(({ item }) => [item.id, ...(item.dup_of ?? [])]));

const inOneParagraph = (a: GoldClaim, b: GoldClaim): boolean =>
  a.doc === b.doc &&
  a.paragraph_range[0] === b.paragraph_range[0] &&
  a.paragraph_range[1] === b.paragraph_range[1];

export interface Judgement {
  readonly wanted: readonly string[];
  readonly tolerated: readonly string[];
  readonly unwanted: readonly string[];
}

export interface Shown {
  readonly snippet: Snippet;
  readonly hits: readonly Hit<GoldClaim>[];
}

/**
 * The unwanted claims that are shown. Forgiven are those that a snippet only carries along with a wanted
 * claim of the same paragraph (which it holds, or fits at least as well), and those inside a tolerated one.
 */
export function unwantedShown(shown: readonly Shown[], { wanted, tolerated, unwanted }: Judgement): string[] {
  const found = shown.flatMap(({ snippet, hits }) => {
    const among = (list: readonly string[]) =>
      hits.map(({ item }) => item).filter(({ id }) => list.includes(id));
    const carriedBy = (claim: GoldClaim, by: GoldClaim): boolean =>
      inOneParagraph(claim, by) &&
      (holds(snippet, by) || sharedPart(snippet, by) >= sharedPart(snippet, claim));
    const isForgiven = (claim: GoldClaim): boolean =>
      among(wanted).some((by) => carriedBy(claim, by)) ||
      among(tolerated).some((other) => holds(other, claim));
    return among(unwanted).filter((claim) => !isForgiven(claim));
  });
  return [...new Set(found.map(({ id }) => id))];
}
