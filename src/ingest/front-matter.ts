/** The front matter of a Markdown file: a small `key: value` subset of YAML between two `---` lines. */
import type { Warning } from '../domain/article.ts';

export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Where the front matter ends and the page begins; 0 when there is none. */
  readonly end: number;
  readonly warnings: readonly Warning[];
}

type Field = 'title' | 'publisher' | 'published' | 'author' | 'url';

const FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  source: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  published: 'published',
  date: 'published',
  author: 'author',
  byline: 'author',
  by: 'author',
  url: 'url',
  link: 'url',
  permalink: 'url',
};

const NONE: FrontMatter = {
  title: null,
  publisher: null,
  published: null,
  author: null,
  url: null,
  end: 0,
  warnings: [],
};

const FENCE = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSE = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
/** No front matter of a news page is longer; what is, is a page that begins with a rule. */
const LONGEST = 8_000;

function unquote(value: string): string {
  const trimmed = value.trim();
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(trimmed);
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : trimmed.replace(/\s#.*$/, '').trim();
}

function readEntry(line: string, fields: Partial<Record<Field, string>>): boolean {
  if (/^\s*(?:#|$)/.test(line) || /^\s+\S|^-\s/.test(line)) return true;
  const entry = /^([A-Za-z][\w -]{0,40}):(?:\s(.*)|)$/.exec(line);
  if (!entry) return false;
  const field = FIELDS[(entry[1] ?? '').trim().toLowerCase()];
  const value = unquote(entry[2] ?? '');
  if (field && value !== '' && fields[field] === undefined) fields[field] = value;
  return true;
}

/**
 * Reads front matter at the very start of `text`. Lists, nested keys and comments are passed over; lines that
 * cannot be read become warnings. A page that merely begins with a rule has none.
 */
export function readFrontMatter(text: string): FrontMatter {
  const open = FENCE.exec(text.slice(0, 100));
  if (!open) return NONE;
  const rest = text.slice(open[0].length, open[0].length + LONGEST);
  const close = CLOSE.exec(rest);
  const looksLikeEntries = /^\s*(?:#[^\n\r]*[\n\r]+)?[A-Za-z][\w -]{0,40}:(?:\s|$)/.test(rest);
  if (!close) {
    return looksLikeEntries ? { ...NONE, warnings: [{ kind: 'open-front-matter' }] } : NONE;
  }
  if (!looksLikeEntries) return NONE;
  const fields: Partial<Record<Field, string>> = {};
  const unread = rest
    .slice(0, close.index)
    .split(/\r\n|\n|\r/)
    .filter((line) => !readEntry(line, fields));
  return {
    ...NONE,
    ...fields,
    end: open[0].length + close.index + close[0].length,
    warnings: unread.map((line) => ({ kind: 'unread-line', line: line.trim().slice(0, 80) })),
  };
}
