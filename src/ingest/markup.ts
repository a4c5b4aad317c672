/** What Markdown and bullets say about a line. */
import type { Mark } from './page.ts';

export interface Markup {
  readonly mark: Mark | null;
  /** Characters of marker in front that are no words of the page ("## "). */
  readonly marker: number;
}

const PLAIN: Markup = { mark: null, marker: 0 };
const BULLET = /^(?:[-*+•‣▪◦·●○■►▶✓]|\d{1,2}[.)]|[–—](?=\s\p{Lu}))\s+\S/u;
const RULE = /^(?:[-_*=~#•·.]\s?){3,}$/;

function markdownOf(line: string): Markup {
  const heading = /^(#{1,6})\s+(?=\S)/.exec(line);
  if (heading) return { mark: heading[1] === '#' ? 'title' : 'heading', marker: heading[0].length };
  if (/^!\[[^\]]{0,500}\]\([^)]{0,2000}\)\s*$/.test(line) || /^<img\b/i.test(line)) {
    return { mark: 'image', marker: 0 };
  }
  if (/^>\s?/.test(line)) return { mark: 'quote', marker: 0 };
  return PLAIN;
}

/** The markup of one trimmed line; '#' headings, images and '>' count in Markdown only. */
export function markupOf(line: string, markdown: boolean): Markup {
  if (RULE.test(line.slice(0, 200)) && line.length <= 200) return { mark: 'rule', marker: 0 };
  if (markdown) {
    const markup = markdownOf(line);
    if (markup.mark !== null) return markup;
  }
  return BULLET.test(line.slice(0, 20)) ? { mark: 'bullet', marker: 0 } : PLAIN;
}
