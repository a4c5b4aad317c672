/** The title of a document on a card, as a link to the claim's words where the document stands on the web. */
import { linkToClaim } from '../../command/text-fragment.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Words } from '../../words/words.ts';
import { namesOnCard } from './provenance.ts';

/** Null when the document has neither title nor address. */
export function titleOnCard(claim: Claim, words: Words): string | null {
  const { title } = claim.document;
  const address = linkToClaim(claim);
  const shown = title === null ? words.card.theDocument : words.claim.quote(namesOnCard(title));
  if (address !== null) return `[${shown}](${address})`;
  return title === null ? null : shown;
}
