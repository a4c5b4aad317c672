/** A typed line, taken apart into its command and the pieces of its options, with their places. */
import type { Span } from '../domain/span.ts';
import type { Command } from './define-command.ts';

/** A value as typed. `start` and `end` frame it with its quotation marks, without the `name:`. */
export interface Piece extends Span {
  /** The option; null for words that stand in no option and the command takes none. */
  readonly option: string | null;
  readonly value: string;
  /** Where the piece begins with its `name:`. */
  readonly from: number;
}

export interface ScannedCall {
  /** Lower case, without the slash, of one word or two; '' for an empty line or a lone slash. */
  readonly name: string;
  readonly command: Command | null;
  /** The option that takes words without a name: the first required one, else the first. */
  readonly positional: string | null;
  readonly pieces: readonly Piece[];
}

/** A line without a slash is put to this command. */
export const QUESTION_COMMAND = 'ask';

const OPENING = '"“„«';
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const OPTION_NAME = /([\p{L}_][\p{L}_-]{0,31}):/uy;
const WHITE = /\s/u;

export function positionalOf(command: Command): string | null {
  const names = Object.keys(command.options);
  return names.find((name) => command.options[name]?.required === true) ?? names[0] ?? null;
}

/** Where `name:` begins an option at `at`; null when it is only text with a colon. */
function optionAt(line: string, at: number, command: Command | null, positional: string | null) {
  OPTION_NAME.lastIndex = at;
  const [written, name] = OPTION_NAME.exec(line) ?? [];
  if (written === undefined || name === undefined) return null;
  const option = name.toLowerCase();
  if (command && Object.hasOwn(command.options, option)) return { option, start: at + written.length };
  // An address ("https://…"), a ratio and the colon of a sentence ("he said: no") are text. A mistyped
  // option is told, but only by a command that has named options to mistype.
  const named = Object.keys(command?.options ?? {}).some((known) => known !== positional);
  const next = line.charAt(at + written.length);
  if (!named || next === '' || next === '/' || WHITE.test(next)) return null;
  return { option, start: at + written.length };
}

/** Finds closing quotation marks, each search going over the line once at the most. */
function closings(line: string): (open: string, from: number) => number {
  const absent = new Set<string>();
  return (open, from) => {
    const close = CLOSING[open] ?? open;
    if (absent.has(close)) return -1;
    const found = line.indexOf(close, from);
    if (found < 0) absent.add(close);
    return found;
  };
}

const skipWhite = (line: string, at: number): number => {
  let place = at;
  while (place < line.length && WHITE.test(line.charAt(place))) place += 1;
  return place;
};

/** The end of the word at `at`, quotations in it taken whole. */
function wordEnd(line: string, at: number, closing: (open: string, from: number) => number): number {
  let place = at;
  while (place < line.length && !WHITE.test(line.charAt(place))) {
    const close = OPENING.includes(line.charAt(place)) ? closing(line.charAt(place), place + 1) : -1;
    place = close < 0 ? place + 1 : close + 1;
  }
  return place;
}

/** Without the quotation marks around the whole; inner ones stay, and so does a mark that is never closed. */
export function unquoted(text: string): string {
  const close = CLOSING[text.charAt(0)];
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return text;
  const inner = text.slice(1, -1);
  return inner.includes(close) ? text : inner;
}

interface OpenPiece extends Omit<Piece, 'value'> {
  /** Does it go on to the next option, or end with its word? */
  readonly runsOn: boolean;
}

/** The piece that `name:` opens, with its first word. */
function openOption(scan: Scan, from: number, named: { option: string; start: number }, runsOn: boolean) {
  const { line, command, positional, closing } = scan;
  const next = skipWhite(line, named.start);
  // `year: 2022` means `year:2022`; in `about: year:2022` nothing is given for `about`.
  const start = optionAt(line, next, command, positional) ? named.start : next;
  const quoted = OPENING.includes(line.charAt(start)) && start < line.length;
  const numeric = command?.options[named.option]?.type === 'integer';
  const end = wordEnd(line, start, closing);
  return { option: named.option, from, start, end, runsOn: runsOn && !quoted && !numeric };
}

interface Scan {
  readonly line: string;
  readonly command: Command | null;
  readonly positional: string | null;
  readonly closing: (open: string, from: number) => number;
}

/** Joins words to pieces; each word is read once. */
function readPieces(scan: Scan, at: number): readonly OpenPiece[] {
  const { line, command, positional, closing } = scan;
  const pieces: OpenPiece[] = [];
  let hasPositional = false;
  for (let place = skipWhite(line, at); place < line.length; ) {
    const named = optionAt(line, place, command, positional);
    const last = pieces.at(-1);
    if (named) {
      // Words after `about:red` go on with `about`, unless the line still lacks what it is mainly about
      // (`about:draft peskov`). Words after `year:2022` are the rest of the line.
      const runsOn = hasPositional || named.option === positional;
      pieces.push(openOption(scan, place, named, runsOn));
    } else if (last?.runsOn) {
      pieces[pieces.length - 1] = { ...last, end: wordEnd(line, place, closing) };
    } else {
      const end = wordEnd(line, place, closing);
      pieces.push({ option: positional, from: place, start: place, end, runsOn: true });
    }
    hasPositional ||= (named?.option ?? positional) === positional;
    place = skipWhite(line, pieces.at(-1)?.end ?? line.length);
  }
  return pieces;
}

/** "/digest preview": where the second word of a name of two ends. */
function nextWordEnd(line: string, at: number): number {
  let end = skipWhite(line, at);
  while (end < line.length && !WHITE.test(line.charAt(end))) end += 1;
  return end;
}

/** Takes a line apart. Never throws; takes time in proportion to the line. */
export function scanCall(line: string, commands: readonly Command[]): ScannedCall {
  const begin = skipWhite(line, 0);
  const slash = line.charAt(begin) === '/';
  const nameStart = slash ? skipWhite(line, begin + 1) : begin;
  let nameEnd = nameStart;
  while (slash && nameEnd < line.length && !WHITE.test(line.charAt(nameEnd))) nameEnd += 1;
  const asked = begin < line.length ? QUESTION_COMMAND : '';
  const word = slash ? line.slice(nameStart, nameEnd).toLowerCase() : asked;
  const second = slash && commands.some(({ name }) => name.startsWith(`${word} `));
  const pathEnd = second ? nextWordEnd(line, nameEnd) : nameEnd;
  const name = [word, line.slice(nameEnd, pathEnd).trim().toLowerCase()].filter(Boolean).join(' ');
  const command = commands.find((candidate) => candidate.name === name) ?? null;
  const positional = command ? positionalOf(command) : null;
  const scan = { line, command, positional, closing: closings(line) };
  const pieces = readPieces(scan, pathEnd).map(({ runsOn: _, ...piece }) => ({
    ...piece,
    value: unquoted(line.slice(piece.start, piece.end)),
  }));
  return { name, command, positional, pieces };
}
