/** Tells quoted speech from scare quotes, terms, titles and slogans. */
import type { Passage } from '../../language/passage.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { Token } from '../../language/tokens.ts';

const SPEECH_WORDS = 4;

/**
 * Is it somebody's words as a whole? It is when it is long enough for a clause, or ends like a sentence
 * (a full stop or comma inside the marks). `inside` are the tokens of the quotation; without them the passage is searched.
 */
export function isSpeech(
  { text, tokens }: Passage,
  { start, end, inner, closed }: Quotation,
  inside: readonly Token[] = tokens.filter((token) => start <= token.start && token.end <= end),
): boolean {
  const words = inside.filter(({ pos }) => pos !== 'PUNCT');
  if (!closed) return words.length > 0;
  const endsLikeSentence = /[.,!?…—-]$/u.test(text.slice(inner.start, inner.end).trimEnd());
  return endsLikeSentence
    ? words.length >= 1
    : words.length >= SPEECH_WORDS && words.some(({ pos }) => /^(VERB|AUX)$/u.test(pos));
}
