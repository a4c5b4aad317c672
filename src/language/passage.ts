/** A paragraph read once: its tokens, sentences and quotations, for all recognisers. */
import type { Span } from '../domain/span.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

export interface Passage extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Reads `text.slice(span.start, span.end)`; offsets refer to `text`. */
export function readPassage(text: string, span: Span): Passage {
  const { tokens, breaks } = tokenise(text, span);
  const quotations = findQuotations(text, span);
  return { ...span, text, tokens, quotations, sentences: splitSentences(text, tokens, breaks, quotations) };
}
