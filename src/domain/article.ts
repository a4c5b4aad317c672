/** A document as ingested: its text untouched, and what each part of it is. */
import type { Span } from './span.ts';
import type { Time } from './time.ts';

export interface DocumentInfo {
  /** The file name. */
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: Time | null;
  readonly url: string | null;
}

/**
 * Only 'headline', 'standfirst', 'subheading' and 'paragraph' are the outlet's article. A 'summary' repeats
 * it (often made by a machine). The rest is never evidence.
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'paragraph'
  | 'summary'
  | 'caption'
  | 'teaser'
  | 'metadata'
  | 'boilerplate';

/** A run of text of one kind. A paragraph that the page broke by blank lines is one block. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What the reader of the corpus should know of a document. */
export type Warning =
  | { readonly kind: 'broken-characters'; readonly count: number }
  /** Names of encodings as people write them. */
  | { readonly kind: 'not-utf-8'; readonly encoding: string }
  | { readonly kind: 'read-as'; readonly encoding: string }
  | { readonly kind: 'open-front-matter' }
  /** The beginning of a line of front matter. */
  | { readonly kind: 'unread-line'; readonly line: string }
  /** These two are read for no claims. */
  | { readonly kind: 'language-unknown' }
  | { readonly kind: 'not-english' };

export interface Article {
  readonly info: DocumentInfo;
  /** The decoded document; every offset anywhere refers to it. */
  readonly text: string;
  /** ISO 639-1; only English is read for claims. 'und' when it cannot be told. */
  readonly language: string;
  readonly byline: string | null;
  /** In the order of the text, not overlapping; what is in no block is white space. */
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}

const BODY: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'subheading', 'paragraph']);

/** Is the block part of the article itself, and so a place for claims? */
export const isBody = (block: Block): boolean => BODY.has(block.kind);
