/** The way a claim took to its reader, in words. */
import type { DocumentInfo } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimWords, PassedOn } from './claim-words.ts';

/** "The Moscow Times", or "publisher unknown (002.txt)". */
export const publisherInWords = ({ publisher, id }: DocumentInfo, words: ClaimWords): string =>
  publisher ?? words.anonymous(id);

/** The relays without the outlet, nearest the speaker first. */
function relaysOf({ via, document, speaker }: Claim): readonly string[] {
  const names = via.filter((name) => name !== speaker?.name && name !== document.id);
  return names.at(-1) === document.publisher ? names.slice(0, -1) : names;
}

/** "in its own words"; "citing TASS" where the outlet narrates after somebody else. */
function narratedInWords(claim: Claim, words: ClaimWords): string {
  const relays = relaysOf(claim);
  return relays.length === 0 ? words.inItsOwnWords : words.citing(relays);
}

/** "quoted by TASS, in The Moscow Times"; "reported by CNN"; "quoted, publisher unknown (002.txt)". */
function passedOnInWords(claim: Claim, words: ClaimWords): string {
  const { document, speaker, kind } = claim;
  const way: PassedOn = kind === 'direct' || kind === 'mixed' ? 'quoted' : 'reported';
  const [nearest, ...further] = relaysOf(claim);
  const publisher = publisherInWords(document, words);
  if (nearest === undefined) {
    if (speaker?.name === document.publisher) return words.inItsOwnWords;
    return document.publisher === null ? `${words.passedOn[way]}, ${publisher}` : words.by(way, publisher);
  }
  const outlet = document.publisher === null ? publisher : words.inPublisher(publisher);
  return [words.by(way, nearest), ...further.map(words.through), outlet].join(', ');
}

export const wayInWords = (claim: Claim, words: ClaimWords): string =>
  claim.speaker ? passedOnInWords(claim, words) : narratedInWords(claim, words);
