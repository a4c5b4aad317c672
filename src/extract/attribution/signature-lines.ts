/** Refiner: a quotation that fills its paragraph and is signed in the next ("“…” ⏎ - Jane Doe"). */
import type { Span } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import type { ArticlePassage } from './attribute-article.ts';
import type { Attribution } from './attribution.ts';
import { indexPassage } from './passage-index.ts';

/** A dash, up to eight words of which each is capitalised or "of", "the", and at most a full stop. */
const SIGNATURE =
  /^([―—–-]{1,2})\s{0,3}(\p{Lu}[\p{L}.'’-]{0,30}(?:,? (?:\p{Lu}[\p{L}.'’-]{0,30}|of|the)){0,7})\.?\s{0,3}$/u;

export function attributeSigned(
  passages: readonly ArticlePassage[],
  found: readonly (readonly Attribution[])[],
): Attribution[][] {
  return passages.map(({ passage }, n) => {
    const own = found[n] ?? [];
    const quotation = own.length === 0 ? wholeQuotation(passage) : null;
    const next = passages[n + 1]?.passage;
    const signed = quotation && next ? signedBy(passage, quotation, next) : null;
    return signed ? [signed] : [...own];
  });
}

/** The quotation of which the passage consists. */
function wholeQuotation(passage: Passage): Span | null {
  const [quotation] = indexPassage(passage).speech;
  if (!quotation || quotation.start !== passage.start) return null;
  return passage.text.slice(quotation.end, passage.end).trim() === '' ? quotation : null;
}

function signedBy(passage: Passage, { start, end }: Span, next: Passage): Attribution | null {
  const first = lineStart(next);
  const [line, dash = '', name = ''] = SIGNATURE.exec(next.text.slice(first, next.end)) ?? [];
  if (line === undefined) return null;
  const from = first + line.indexOf(name, dash.length);
  const source = { start: from, end: from + name.replace(/\.$/u, '').length };
  return {
    pattern: 'signature-line',
    content: [{ start, end }],
    source,
    cue: [{ start: first, end: first + dash.length }],
    entry: null,
    relay: null,
    sentence: passage.sentences[0] ?? passage,
  };
}

/** Characters of a dash and blanks in front of the name, which a page may take for the mark of a list. */
const LONGEST_MARK = 6;

/** Where the line begins in which the passage stands first; the passage itself when it stands far inside. */
function lineStart({ text, start }: Passage): number {
  const before = text.slice(Math.max(0, start - LONGEST_MARK), start);
  const mark = /(?:^|\n)([^\p{L}\n]*)$/u.exec(before)?.[1] ?? '';
  return start - mark.length;
}
