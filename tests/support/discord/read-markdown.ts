/**
 * Reads text as Discord's clients do, so that tests can say what a person sees: the visible words, and
 * everything that is more than words. The rules are those of the clients' own markdown, in their order.
 */

export interface Piece {
  /** 'text' or what Discord makes of it. */
  readonly kind:
    | 'text'
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strike'
    | 'spoiler'
    | 'code'
    | 'quote'
    | 'heading'
    | 'small'
    | 'list'
    | 'link'
    | 'mention'
    | 'emoji'
    | 'time';
  /** The visible words, without those of `inner`; for mentions, emoji, links and times as written. */
  readonly text: string;
  readonly inner: readonly Piece[];
}

interface Rule {
  readonly kind: Piece['kind'];
  readonly pattern: RegExp;
  /** The group whose text is read again; none: it is shown as it is. */
  readonly inside?: number;
}

const INLINE: readonly Rule[] = [
  { kind: 'text', pattern: /^\\([^0-9A-Za-z\s])/ },
  { kind: 'code', pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/ },
  { kind: 'time', pattern: /^<t:-?\d{1,17}(?::[tTdDfFRsS])?>/ },
  { kind: 'mention', pattern: /^(?:<(?:@[!&]?|#)\d+>|<\/[^>:]+:\d+>|<id:\w+>|@everyone|@here)/ },
  { kind: 'emoji', pattern: /^(?:<a?:\w+:\d+>|:[A-Za-z0-9_+-]+:)/ },
  { kind: 'link', pattern: /^(?:<[^: >]+:\/[^ >]+>|(?:https?|steam|discord):\/\/[^\s<]+)/ },
  { kind: 'link', pattern: /^\[[^\]\n]+\]\(\s*<?[^\s)]+>?(?:\s+[^)]*)?\)/ },
  { kind: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inside: 1 },
  { kind: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inside: 1 },
  {
    kind: 'italic',
    pattern: /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    inside: 1,
  },
  { kind: 'italic', pattern: /^_((?:__|\\[\s\S]|[^\\_])+?)_(?![0-9A-Za-z_])/, inside: 1 },
  { kind: 'strike', pattern: /^~~([\s\S]+?)~~(?!_)/, inside: 1 },
  { kind: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/, inside: 1 },
];

const LINES: readonly Rule[] = [
  { kind: 'quote', pattern: /^ *>>> ?([\s\S]*)$/, inside: 1 },
  { kind: 'quote', pattern: /^ *> ([\s\S]*)$/, inside: 1 },
  { kind: 'heading', pattern: /^ *#{1,3} +([\s\S]+)$/, inside: 1 },
  { kind: 'small', pattern: /^ *-# +([\s\S]+)$/, inside: 1 },
  { kind: 'list', pattern: /^ *(?:[-*+]|\d+\.) +([\s\S]+)$/, inside: 1 },
];

const DEPTH = 8;

function readInline(text: string, depth: number): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') pieces.push({ kind: 'text', text: plain, inner: [] });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const rule = INLINE.find(({ pattern }) => pattern.test(rest));
    const match = rule?.pattern.exec(rest);
    if (!rule || !match || depth === 0) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    at += match[0].length;
    if (rule.kind === 'text') {
      plain += match[1] ?? '';
      continue;
    }
    flush();
    const shown = rule.kind === 'code' ? (match[2] ?? '') : match[0];
    pieces.push(
      rule.inside === undefined
        ? { kind: rule.kind, text: shown, inner: [] }
        : { kind: rule.kind, text: '', inner: readInline(match[rule.inside] ?? '', depth - 1) },
    );
  }
  flush();
  return pieces;
}

/** Quotes may hold headings and lists; nothing holds a quote but the page. */
function readLine(line: string, inQuote: boolean): Piece[] {
  const rules = LINES.filter(({ kind }) => !(inQuote && kind === 'quote'));
  for (const { kind, pattern } of rules) {
    const match = pattern.exec(line);
    if (match) return [{ kind, text: '', inner: readLine(match[1] ?? '', inQuote || kind === 'quote') }];
  }
  return readInline(line, DEPTH);
}

/** One list of pieces for each line. */
export const readMarkdown = (text: string): readonly (readonly Piece[])[] =>
  text.split('\n').map((line) => readLine(line, false));

/** What a person reads of them. */
export const visible = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, inner }) => text + visible(inner)).join('');

/** All pieces, nested ones too. */
export const allPieces = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => [piece, ...allPieces(piece.inner)]);
