/** What can be counted about a unit of a page, after jusText: words, stop words, punctuation, persons. */
import type { Span } from '../domain/span.ts';
import { stopWordShare } from '../language/english.ts';
import type { Line } from './lines.ts';
import type { Mark, Unit } from './page.ts';

/** Features are read from this many characters; longer units are prose anyway. */
export const SAMPLE = 4_000;

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const CLOSING = /[.!?…:;。！？]['"”’»)\]*_ \u00A0]{0,6}(?:\[\d{1,3}\]|[*†‡¹²³])?$/;
const QUOTED = /[“„«"][^“”„«»"]{0,1500}[”»"]|''[^']{0,1500}''/g;
const PERSON =
  /\b(?:we|us|our|ours|you|your|yours|you're|you’re|we're|we’re|you'll|you’ll|you've|you’ve|we've|we’ve)\b/gi;
/** Markdown's emphasis at the start of a line hides how the line begins. */
const EMPHASIS = /^[*_]{1,3}(?=[\p{L}\p{N}])/u;
const MARKER = /^(?:[-*+•‣▪◦·–—●○■►▶✓]|\d{1,2}[.)]|>+)\s+/;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** What the bars and dots of a line of furniture set apart ("Analysis | By Ann Moor"). */
export const segmentsOf = (text: string): string[] =>
  text
    .split(/\s+[|·•]\s+|[*_]{1,3}\s*[|·•]\s*/)
    .map((part) => part.replace(/^[*_\s]+|[*_\s]+$/g, ''))
    .filter((part) => part !== '');

/** The text without what stands in quotation marks: the page speaks there, not a person in the news. */
export const withoutQuotations = (text: string): string => text.replace(QUOTED, ' ');

function capitalShare(words: readonly string[]): number {
  const long = words.filter((word) => word.length >= 4 && /^\p{L}/u.test(word));
  return long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
}

function personShare(text: string, words: number): number {
  if (words === 0) return 0;
  return (withoutQuotations(text).match(PERSON)?.length ?? 0) / words;
}

/** Does the text end as a sentence does (also inside quotation marks, or with a footnote)? */
export const closesSentence = (text: string): boolean => CLOSING.test(text.slice(-40));

/** A unit with its features. `line` gives the white space around it. */
export function describe(
  text: string,
  span: Span,
  line: Pick<Line, 'gap' | 'indent'>,
  mark: Mark | null,
): Unit {
  const raw = text.slice(span.start, Math.min(span.end, span.start + SAMPLE));
  const sample = (mark === 'bullet' || mark === 'quote' ? raw.replace(MARKER, '') : raw).replace(
    EMPHASIS,
    '',
  );
  const words = wordsOf(sample);
  return {
    start: span.start,
    end: span.end,
    text: sample,
    lower: sample.toLowerCase(),
    words: words.length,
    stops: stopWordShare(words),
    closes: closesSentence(text.slice(Math.max(span.start, span.end - 40), span.end)),
    person: personShare(sample, words.length),
    capitals: capitalShare(words),
    gap: line.gap,
    indent: line.indent,
    mark,
  };
}
