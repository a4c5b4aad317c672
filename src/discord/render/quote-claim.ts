/** A claim's sentence as a block quote, with the claim's own words in bold where they are a part of it. */
import type { Claim } from '../../domain/claim.ts';
import type { Words } from '../../words/words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Space stays outside of the asterisks: not every client takes `** words**` for bold. */
export function bold(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}**${words}**${text.slice(start + words.length)}`;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * One line of markdown, whole however long it is: whether it fits is for the card to decide. A claim that is
 * the whole sentence stays plain: there is nothing to tell it apart from, and bold all over tires the eye.
 */
export function quoteClaim({ selector }: Claim): string {
  const { prefix, exact, suffix } = selector;
  const isPart = WORD.test(prefix) || WORD.test(suffix);
  const words = isPart ? bold(escapeMarkdown(exact)) : escapeMarkdown(exact);
  return `> ${`${escapeMarkdown(prefix)}${words}${escapeMarkdown(suffix)}`.trim()}`;
}

/** The claim's own words of a sentence that has just been shown. */
export const quotePart = ({ selector }: Claim, { card }: Words): string =>
  `${card.ofWhich}\n> ${bold(escapeMarkdown(selector.exact)).trim()}`;
