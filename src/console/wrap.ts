/** Lines no wider than a terminal, broken between words. */

type Style = (text: string) => string;

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
}

export interface Frame {
  /** Columns in all. */
  readonly width: number;
  /** Put before the first line, and before the others. */
  readonly first?: string;
  readonly rest?: string;
}

/** Narrower than this nothing can be read; lines are then longer than the terminal. */
const NARROWEST = 20;

/** Columns that a text takes, each character for one: right for the scripts that the corpus is in. */
export const columns = (text: string): number => [...text].length;

interface StyledSpan {
  readonly start: number;
  readonly end: number;
  readonly style: Style | undefined;
}

/** The runs as one text with single blanks, and which part of it has which style. */
function join(runs: readonly Run[]): { readonly text: string; readonly spans: readonly StyledSpan[] } {
  const parts: string[] = [];
  const spans: StyledSpan[] = [];
  let length = 0;
  let afterBlank = true;
  for (const { text, style } of runs) {
    const single = text.replace(/\s+/gu, ' ');
    const part: string = afterBlank && single.startsWith(' ') ? single.slice(1) : single;
    if (part === '') continue;
    parts.push(part);
    spans.push({ start: length, end: length + part.length, style });
    length += part.length;
    afterBlank = part.endsWith(' ');
  }
  return { text: parts.join(''), spans };
}

/** Where each line begins and ends; a word that is longer than the line has one of its own, whole. */
function breakLines(
  text: string,
  roomOf: (line: number) => number,
): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let used = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const last = lines.at(-1);
    const width = columns(word);
    if (last && used + 1 + width <= roomOf(lines.length - 1)) {
      last.end = index + word.length;
      used += 1 + width;
    } else {
      lines.push({ start: index, end: index + word.length });
      used = width;
    }
  }
  return lines;
}

/** Breaks between words only, and never leaves a word out. */
export function wrap(runs: readonly Run[], { width, first = '', rest = first }: Frame): readonly string[] {
  const { text, spans } = join(runs);
  const indent = (line: number): string => (line === 0 ? first : rest);
  const lines = breakLines(text, (line) => Math.max(NARROWEST, width - columns(indent(line))));
  return lines.map(({ start, end }, line) => {
    const parts = spans.map((span) => {
      const part = text.slice(Math.max(start, span.start), Math.max(start, Math.min(end, span.end)));
      return part !== '' && span.style ? span.style(part) : part;
    });
    return indent(line) + parts.join('');
  });
}

export const wrapText = (text: string, frame: Frame, style?: Style): readonly string[] =>
  wrap([style ? { text, style } : { text }], frame);
