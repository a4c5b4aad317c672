/** Text made safe to look at: nothing invisible, nothing that reverses or breaks lines. */

/** Zero-width characters, bidi controls, fillers, tags, soft hyphens; and the interlinear annotation marks. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** Line breaks count as space: documents are broken where their page was, not where the sentence is. */
const SPACE = /[\s\p{Cc}]+/gu;

/**
 * The visible characters of a text on one line, runs of space as one; leading and trailing space is kept.
 * Half pairs go first: without what stood between them two halves would become a character that nobody wrote.
 */
export const cleanText = (text: string): string =>
  text.replace(LONE_SURROGATE, '\uFFFD').replace(INVISIBLE, '').replace(SPACE, ' ');

/**
 * At most `most` UTF-16 units, cut at a word and closed with "…". For names, titles and sentences of our
 * own only: a quotation is shown whole or not at all.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const space = room.lastIndexOf(' ');
  const cut = space > most / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
