/** Who says it and through whom it reached us, in one line of markdown. */
import type { Claim } from '../../domain/claim.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { cleanText, shorten } from './clean-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** UTF-16 units of a name, office or title, so that a hostile text cannot fill the card with them. */
const NAME = 120;
/** Links of a relay, and people speaking jointly, that are named. */
const MOST_NAMED = 4;

/** A name of the documents on a card: cleaned, shortened, escaped. */
export const nameOnCard = (name: string): string => escapeMarkdown(shorten(cleanText(name).trim(), NAME));

const listed = (names: readonly string[], link: string): string => {
  const named = names.slice(0, MOST_NAMED).map(nameOnCard);
  const more = names.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(link);
};

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function speakerWords({ name, role, mention, certainty }: Speaker): string {
  const office = role === null || sameWords(role, name) ? '' : `, ${nameOnCard(role)}`;
  if (certainty === 'stated') return `${nameOnCard(name)}${office}`;
  const written = sameWords(mention, name) || mention.trim() === '' ? '' : ` (“${nameOnCard(mention)}”)`;
  return `probably ${nameOnCard(name)}${office}${written}`;
}

export const publisherWords = ({ document }: Claim): string =>
  document.publisher === null ? 'publisher unknown' : nameOnCard(document.publisher);

/** The relay without the outlet that we read: that one is named as the publisher. */
const agencies = ({ via, document }: Claim): readonly string[] =>
  via.filter((name) => document.publisher === null || !sameWords(name, document.publisher));

function relayWords(claim: Claim): string {
  const links = agencies(claim);
  if (links.length === 0) return '';
  const verb = claim.kind === 'indirect' ? 'reported by' : 'quoted by';
  return `, ${verb} ${listed(links, `, ${verb} `)}`;
}

/**
 * "*Dmitry Peskov, Kremlin spokesman*, quoted by TASS, in The Moscow Times". Without a speaker it is the
 * outlet's own word. A speaker that had to be worked out is "probably" that one, with the words of the text.
 */
export function provenance(claim: Claim): string {
  const publisher = publisherWords(claim);
  const relay = relayWords(claim);
  const { speaker, jointly } = claim;
  if (speaker === null) {
    return relay === ''
      ? `*${publisher}*, in its own words`
      : `*${publisher}*, citing ${listed(agencies(claim), ', citing ')}`;
  }
  const others =
    jointly.length === 0
      ? ''
      : `, jointly with ${listed(
          jointly.map(({ name }) => name),
          ', ',
        )}`;
  const own = claim.document.publisher !== null && sameWords(speaker.name, claim.document.publisher);
  const where = own ? '' : claim.document.publisher === null ? ` — ${publisher}` : `, in ${publisher}`;
  return `*${speakerWords(speaker)}*${others}${relay}${where}`;
}
