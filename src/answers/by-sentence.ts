/** Puts claims of one sentence next to each other, so that it need be shown only once. */
import type { Claim } from '../domain/claim.ts';
import { sentenceKey } from '../domain/sentence.ts';

/** Claims by their sentence, sentences in the order of their first claim. */
export function sentencesOf(claims: readonly Claim[]): readonly (readonly [Claim, ...Claim[]])[] {
  const sentences = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = sentenceKey(claim);
    const sentence = sentences.get(key);
    if (sentence) sentence.push(claim);
    else sentences.set(key, [claim]);
  }
  return [...sentences.values()];
}

export const bySentence = (claims: readonly Claim[]): readonly Claim[] => sentencesOf(claims).flat();
