/** The sentence in which a claim stands. */
import type { Claim } from './claim.ts';

/** Where the sentence begins, in its document. */
export const sentenceStart = ({ selector }: Claim): number => selector.start - selector.prefix.length;

/** Where the sentence stands; two claims of one sentence have it in common. */
export const sentenceKey = (claim: Claim): string => {
  const { selector, document } = claim;
  return `${document.id} ${sentenceStart(claim)} ${selector.end + selector.suffix.length}`;
};
