/** A text as its lines, each without the white space around it. */
import type { Span } from '../domain/span.ts';

export interface Line extends Span {
  /** Blank lines right before it; 0 is directly under the line above. */
  readonly gap: number;
  /** Characters of white space in front of it. */
  readonly indent: number;
}

/** LF, CR LF, CR and the Unicode separators all end a line. */
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of `text` from `from` on that hold more than white space, in order. */
export function readLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const content = raw.trim();
    if (content === '') {
      gap++;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    lines.push({ start: start + indent, end: start + indent + content.length, gap, indent });
    gap = 0;
  };
  let start = from;
  LINE_END.lastIndex = 0;
  for (const match of text.slice(from).matchAll(LINE_END)) {
    add(start, from + match.index);
    start = from + match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
}
