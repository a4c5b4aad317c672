/** Who passes on what the speaker said: "told Sky News", "in an interview with …", "…, according to the agency". */
import { beginningIn, contains, countBefore, hull, type Span } from '../domain/span.ts';
import { nounPhraseAfter, spanOf } from '../language/noun-phrases.ts';
import type { Passage } from '../language/passage.ts';
import type { Token } from '../language/tokens.ts';
import type { Attribution } from './attribution/attribution.ts';
import { cueLemma } from './attribution/cue-book.ts';

/** A mention of who may have passed the words on. */
export interface RelayMention extends Span {
  /** The construction itself says so, whatever it is that passes them on; else only an outlet does. */
  readonly isSure: boolean;
}

/** Mentions of possible relays of the attribution within its own sentence, nearest the speaker first. */
export function relayMentions(passage: Passage, attribution: Attribution): RelayMention[] {
  const possible = [
    ...(attribution.relay ? [attribution.relay] : []),
    ...hearers(passage, attribution),
    ...interviews(passage, attribution),
  ];
  const quoted = quoters(passage, attribution).map((span) => ({ ...span, isSure: true }));
  return [...quoted, ...possible.map((span) => ({ ...span, isSure: false }))];
}

/** Tokens of the span with their indexes. */
function tokensOf({ tokens }: Passage, span: Span): { token: Token; index: number }[] {
  const first = countBefore(tokens, span.start);
  return beginningIn(tokens, span)
    .map((token, n) => ({ token, index: first + n }))
    .filter(({ token }) => token.end <= span.end);
}

/** "was quoted as saying by the paper" */
function quoters(passage: Passage, { sentence }: Attribution): Span[] {
  const words = tokensOf(passage, sentence);
  const by = words.findIndex(
    ({ token }, i) =>
      token.lower === 'by' &&
      words[i - 1]?.token.lower === 'saying' &&
      words.slice(Math.max(0, i - 4), i).some((one) => one.token.lower === 'quoted'),
  );
  const quoter =
    by < 0 ? null : nounPhraseAfter(passage.tokens, (words[by]?.index ?? 0) + 1, passage.tokens.length);
  return quoter ? [spanOf(passage.tokens, quoter)] : [];
}

/** "told Sky News" */
function hearers(passage: Passage, { cue, sentence }: Attribution): Span[] {
  const last = tokensOf(passage, sentence).find(({ token }) => cue.some(({ end }) => token.end === end));
  if (!last || cueLemma(last.token) !== 'tell') return [];
  const hearer = nounPhraseAfter(passage.tokens, last.index + 1, passage.tokens.length);
  return hearer ? [spanOf(passage.tokens, hearer)] : [];
}

/** "in an interview with Newsmax" */
function interviews(passage: Passage, { sentence }: Attribution): Span[] {
  const words = tokensOf(passage, sentence);
  return words.flatMap(({ token, index }) => {
    if (!/^(?:interview|conversation|remarks|comments|comment|statement)$/u.test(token.lower)) return [];
    if (!/^(?:with|to|on)$/u.test(passage.tokens[index + 1]?.lower ?? '')) return [];
    const outlet = nounPhraseAfter(passage.tokens, index + 2, passage.tokens.length);
    return outlet ? [spanOf(passage.tokens, outlet)] : [];
  });
}

/** ", citing people familiar with the plan", ", quoting a doctor": whom the source itself relies on. */
export function citedMention(passage: Passage, { sentence }: Attribution): Span | null {
  const citing = tokensOf(passage, sentence).find(({ token }) => /^(?:citing|quoting)$/u.test(token.lower));
  const cited = citing && nounPhraseAfter(passage.tokens, citing.index + 1, passage.tokens.length);
  return cited ? spanOf(passage.tokens, cited) : null;
}

/** The attributions of the sentence inside whose content this one stands, the nearest around it first. */
export function enclosing(attribution: Attribution, others: readonly Attribution[]): Attribution[] {
  const own = hull([...attribution.content, ...attribution.cue]);
  if (!own) return [];
  return others
    .filter((other) => other !== attribution && other.content.some((span) => contains(span, own)))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

const lengthOf = ({ content }: Attribution): number => {
  const whole = hull(content);
  return whole ? whole.end - whole.start : 0;
};
