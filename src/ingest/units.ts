/** Lines to units: wrapped lines and broken sentences are joined, glued metadata and markers are split off. */
import { stopWordShare } from '../language/english.ts';
import { closesSentence, describe, wordsOf } from './features.ts';
import { type Line, readLines } from './lines.ts';
import { markupOf } from './markup.ts';
import type { Mark, Unit } from './page.ts';
import { BUTTONS, TEASER_LABEL } from './phrases.ts';
import { prefixLength } from './prefix.ts';
import { wrapWidth } from './wrapping.ts';

interface Draft {
  readonly start: number;
  end: number;
  gap: number;
  indent: number;
  mark: Mark | null;
}

/** A sentence that goes on needs one of these words' objects: a line does not end with them. */
const OPEN_END =
  /(?:,|\b(?:of|the|a|an|in|to|and|or|for|with|by|at|from|as|that|which|into|its|their|his|her|was|were|is|are|has|have|had|will|would|be|been|on|between|against|about|than|but|who|whose|this|these))$/i;
/** A byline in lower case goes on with nothing. */
const SIGNS = /^(?:by|written by|updated|published|posted)\s+[\p{Lu}\d@]/u;
const LOWER_START = /^["'“‘«(]?\p{Ll}/u;
/** What "a sentence broken by blank lines" may be broken by. */
const MOST_BLANK_LINES = 3;

const isLabel = (line: string): boolean => {
  const plain = line.toLowerCase().replace(/[\s:.!»→>]+$/, '');
  return line.length < 80 && (BUTTONS.has(plain) || TEASER_LABEL.test(plain));
};

function runsOn(before: string, after: string, gap: number): boolean {
  if (
    closesSentence(before) ||
    isLabel(before) ||
    isLabel(after) ||
    SIGNS.test(after) ||
    !/\p{L}/u.test(after)
  ) {
    return false;
  }
  const tail = before.slice(-600);
  const words = wordsOf(tail);
  const enough = gap === 0 ? 4 : 8;
  if (words.length < enough || stopWordShare(words) < 0.2) return false;
  if (LOWER_START.test(after) && !/^https?:|^www\./.test(after)) return true;
  return words.length >= 8 && OPEN_END.test(tail);
}

function readDrafts(text: string, lines: readonly Line[], markdown: boolean): Draft[] {
  const width = wrapWidth(text, lines);
  const drafts: Draft[] = [];
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    const { mark } = markupOf(content, markdown);
    const last = drafts.at(-1);
    if (markdown && last && line.gap === 0) underline(text, last, content);
    if (last && joins(text, last, line, content, mark, markdown, width)) {
      last.end = line.end;
      continue;
    }
    drafts.push({ start: line.start, end: line.end, gap: line.gap, indent: line.indent, mark });
  }
  return drafts;
}

/** Setext headings: a line of text underlined with = or -. */
function underline(text: string, last: Draft, content: string): void {
  if (last.mark !== null || last.end - last.start > 200 || /[\n\r]/.test(text.slice(last.start, last.end)))
    return;
  if (/^=+$/.test(content)) last.mark = 'title';
  if (/^-{2,}$/.test(content)) last.mark = 'heading';
}

function joins(
  text: string,
  last: Draft,
  line: Line,
  content: string,
  mark: Mark | null,
  markdown: boolean,
  width: number | null,
): boolean {
  if (line.gap > MOST_BLANK_LINES) return false;
  if (last.mark === 'quote' && mark === 'quote' && line.gap === 0) return true;
  const markedBefore = last.mark !== null && last.mark !== 'bullet' && last.mark !== 'quote';
  if (mark !== null || markedBefore) return false;
  const before = text.slice(Math.max(last.start, last.end - 1_000), last.end);
  if (line.gap === 0 && /^[—–-]{1,2}$/.test(content)) return before.length <= 40;
  if (line.gap === 0 && wraps(before, content, markdown ? (width ?? 100) : width)) return true;
  return runsOn(before, content, line.gap);
}

/** Was the line above full, so that the first word of this one did not fit? */
function wraps(before: string, content: string, width: number | null): boolean {
  if (width === null || isLabel(content)) return false;
  const lastLine = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1).trim();
  const firstWord = content.slice(0, 60).split(/\s/, 1)[0] ?? '';
  return lastLine.length + 1 + firstWord.length > width - 6;
}

/** A draft as one or two units: a marker or a prefix of metadata stands apart from the sentence behind it. */
function split(text: string, draft: Draft, position: number, markdown: boolean): Unit[] {
  const content = text.slice(draft.start, Math.min(draft.end, draft.start + 600));
  const { marker } = markupOf(content, markdown);
  const prefix = draft.mark === null && position < 12 ? prefixLength(content) : 0;
  const cut = marker || prefix;
  if (cut === 0) return [describe(text, draft, draft, draft.mark)];
  const first = { start: draft.start, end: draft.start + content.slice(0, cut).trimEnd().length };
  const second = { start: draft.start + cut, end: draft.end };
  return [
    describe(text, first, draft, marker ? 'marker' : 'prefix'),
    describe(text, second, { gap: marker ? draft.gap : 0, indent: draft.indent }, draft.mark),
  ];
}

/** The units of `text` from `from` on. Time is linear in the length of the text. */
export function readUnits(text: string, from: number, markdown: boolean): Unit[] {
  return readDrafts(text, readLines(text, from), markdown).flatMap((draft, position) =>
    split(text, draft, position, markdown),
  );
}
