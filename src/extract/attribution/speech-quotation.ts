/** Tells quoted speech from scare quotes, terms, titles and slogans. */
import type { Passage } from '../../language/passage.ts';
import type { Quotation } from '../../language/quotations.ts';

const SPEECH_WORDS = 4;

/**
 * Is it somebody's words as a whole? It is when it is long enough for a clause, or ends like a sentence
 * (a full stop or comma inside the marks).
 */
export function isSpeech({ text, tokens }: Passage, { inner, closed }: Quotation): boolean {
  if (!closed) return true;
  const words = tokens.filter(
    ({ start, end, pos }) => inner.start <= start && end <= inner.end && pos !== 'PUNCT',
  );
  const endsLikeSentence = /[.,!?…—-]$/u.test(text.slice(inner.start, inner.end).trimEnd());
  return endsLikeSentence
    ? words.length >= 1
    : words.length >= SPEECH_WORDS && words.some(({ pos }) => /^(VERB|AUX)$/u.test(pos));
}
