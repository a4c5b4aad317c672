/** Foreign text as Discord markdown that shows exactly its words: no formatting, link, mention or emoji. */
import { cleanText } from './clean-text.ts';

/**
 * A backslash before a sign makes Discord show it. `<` opens mentions, custom emoji, timestamps and links;
 * a colon with something behind it makes URLs and `:emoji:`; `@` is for @everyone and @here.
 */
const SIGN = /[\\*_~`|<>[\]@#]|:(?!\s)/g;
/** What makes a list or small print, only where a line begins. */
const BULLET = /^(\s*)([-+])/;
const NUMBER = /^(\s*\d+)\./;

/** The text on one line, cleaned and escaped; it is safe at the beginning of a line as well as within one. */
export const escapeMarkdown = (text: string): string =>
  cleanText(text).replace(SIGN, '\\$&').replace(BULLET, '$1\\$2').replace(NUMBER, '$1\\.');

/** Text in code type. Nothing can be escaped inside it, so the sign that would end it is taken out. */
export const asCode = (text: string): string => {
  const inner = cleanText(text).replaceAll('`', "'").trim();
  return inner === '' ? '' : `\`${inner}\``;
};
