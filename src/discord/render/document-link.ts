/** The title of a document on a card, as a link to the claim's words where the document stands on the web. */
import { linkToClaim } from '../../command/text-fragment.ts';
import type { Claim } from '../../domain/claim.ts';
import { namesOnCard } from './provenance.ts';

/** Where the document has an address and no title. */
const UNTITLED = 'the document';

/** Null when the document has neither title nor address. */
export function titleOnCard(claim: Claim): string | null {
  const { title } = claim.document;
  const address = linkToClaim(claim);
  const words = title === null ? UNTITLED : `“${namesOnCard(title)}”`;
  if (address !== null) return `[${words}](${address})`;
  return title === null ? null : words;
}
