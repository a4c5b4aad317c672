/** A claim's sentence as a block quote, with the claim's own words in bold. */
import type { Claim } from '../../domain/claim.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Space stays outside of the asterisks: not every client takes `** words**` for bold. */
function bold(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}**${words}**${text.slice(start + words.length)}`;
}

/** One line of markdown, whole however long it is: whether it fits is for the card to decide. */
export function quoteClaim({ selector }: Claim): string {
  const { prefix, exact, suffix } = selector;
  const sentence = `${escapeMarkdown(prefix)}${bold(escapeMarkdown(exact))}${escapeMarkdown(suffix)}`;
  return `> ${sentence.trim()}`;
}
