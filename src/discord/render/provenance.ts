/** Who says a claim and the way it took, in one line of markdown. */
import { provenanceInWords, speakersInWords } from '../../command/claim-in-words.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Words } from '../../words/words.ts';
import { cleanText, shorten } from './clean-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** UTF-16 units of names, offices or titles, so that a hostile text cannot fill the card with them. */
const NAMES = 300;

/** Names of the documents on a card: cleaned, shortened, escaped. Not for quotations. */
export const namesOnCard = (names: string): string => escapeMarkdown(shorten(cleanText(names).trim(), NAMES));

/** "Dmitry Peskov, Kremlin spokesman · quoted by TASS, in The Moscow Times", the speaker in italics. */
export function provenance(claim: Claim, words: Words): string {
  const who = speakersInWords(claim, words);
  const way = provenanceInWords(claim, words).slice(who.length);
  return `*${namesOnCard(who)}* ${namesOnCard(way)}`;
}
