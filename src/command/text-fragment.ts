/** A link to a passage of a page: the browser scrolls to it and marks it (W3C community draft "URL Fragment Text Directives"). */
import type { Claim } from '../domain/claim.ts';

/** Longer passages are named by their first and last words: what stands between may be broken by pictures. */
const WHOLE = 80;
const WORDS_AT_AN_END = 5;

/** `-`, `,` and `&` have a meaning in the directive, and brackets would end a Markdown link. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*~_]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function directive(text: string): string {
  const words = text.trim().split(/\s+/u);
  const whole = words.join(' ');
  if (whole.length <= WHOLE || words.length <= 2 * WORDS_AT_AN_END) return encoded(whole);
  const [start, end] = [words.slice(0, WORDS_AT_AN_END), words.slice(-WORDS_AT_AN_END)];
  return `${encoded(start.join(' '))},${encoded(end.join(' '))}`;
}

const LONE_SURROGATE = /\p{Cs}/gu;

/** UTF-16 units of an address: a longer one would take the room of the claim. */
const LONGEST = 500;

/** The address of the claim's words on its page; null when the document has no web address. */
export function linkToClaim({ document: { url }, selector }: Claim): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const page = new URL(url);
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return null;
  const words = selector.exact.replace(LONE_SURROGATE, ' ');
  const own = page.href.replaceAll('(', '%28').replaceAll(')', '%29');
  const linked = `${own}${page.hash === '' ? '#' : ''}:~:text=${directive(words)}`;
  if (linked.length <= LONGEST) return linked;
  return own.length <= LONGEST ? own : null;
}
