/** Refiner: lines of a transcript or interview ("SMITH: … / Jones: …"), known by two speakers who take turns. */
import type { Span } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import { TITLES } from '../../language/titles.ts';
import type { ArticlePassage } from './attribute-article.ts';
import type { Attribution } from './attribution.ts';

const LABEL =
  /^["“”'‘’\s]{0,3}([QA](?=:)|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3})(?: \([^()\n]{1,40}\))?:\s{0,3}(?=\S)/u;
const CAPITALS = /^[^\p{Ll}]+$/u;
const QUESTION = /^(?:Q|Question)$/u;
const ANSWER = /^(?:A|Answer)$/u;
const NAME_WORD = /^\p{Lu}[\p{Ll}'’-]+$/u;
/** Labels in small letters stand on pages for other things, too: an interview has more turns. */
const LEAST_TURNS = 4;
const LEAST_SPEAKERS = 2;

interface Line {
  readonly label: Span;
  readonly colon: Span;
  readonly content: Span;
}

/** Adds an attribution for each line; a single label in capitals ("UPDATE: …") is none. */
export function readTranscript(
  passages: readonly ArticlePassage[],
  found: readonly (readonly Attribution[])[],
): Attribution[][] {
  const lines = passages.map(({ passage, isHeadline }) => (isHeadline ? null : lineOf(passage)));
  const names = lines.flatMap((line, n) => (line && passages[n] ? [nameIn(passages[n].passage, line)] : []));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const least = names.every((name) => CAPITALS.test(name))
    ? counts.size + 1
    : Math.max(LEAST_TURNS, counts.size + 1);
  const isTranscript = counts.size >= LEAST_SPEAKERS && names.length >= least;
  const answering =
    isTranscript && names.some((name) => ANSWER.test(name)) ? firstPerson(passages, lines) : null;
  return passages.map(({ passage }, n) => {
    const line = lines[n];
    const own = found[n] ?? [];
    return line && isTranscript
      ? [
          attribution(passage, line, answering),
          ...own.filter((one) => one.pattern !== 'fitted' || !takesLabel(one, line)),
        ]
      : [...own];
  });
}

const nameIn = ({ text }: Passage, { label }: Line): string => text.slice(label.start, label.end);

const takesLabel = ({ cue, source }: Attribution, { colon, label }: Line): boolean =>
  cue.some(({ start }) => start <= colon.start) || (source !== null && source.start < label.end);

function lineOf(passage: Passage): Line | null {
  const line = passage.text.slice(passage.start, passage.end);
  const match = LABEL.exec(line);
  const name = match?.[1];
  if (!match || !name) return null;
  const start = passage.start + match[0].indexOf(name);
  const colon = passage.start + match[0].lastIndexOf(':');
  const content = { start: passage.start + match[0].length, end: passage.start + line.trimEnd().length };
  return content.start < content.end
    ? { label: { start, end: start + name.length }, colon: { start: colon, end: colon + 1 }, content }
    : null;
}

/** In "Q: … A: …" somebody answers who is named before the first question, in full. */
function firstPerson(passages: readonly ArticlePassage[], lines: readonly (Line | null)[]): Span | null {
  for (const [n, { passage, isHeadline }] of passages.entries()) {
    if (lines[n]) return null;
    const { tokens } = passage;
    const first = isHeadline
      ? -1
      : tokens.findIndex((_, i) => opensName(tokens, i) && isNameWord(tokens, i + 1));
    if (first < 0) continue;
    let last = first + 1;
    while (isNameWord(tokens, last + 1)) last++;
    return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  }
  return null;
}

/** Neither "the White House" nor "in New York". */
const opensName = (tokens: Passage['tokens'], at: number): boolean => {
  const before = tokens[at - 1];
  const isApart = before?.lower !== 'the' && before?.pos !== 'ADP' && !isNameWord(tokens, at - 1);
  return isApart && isNameWord(tokens, at);
};

const isNameWord = (tokens: Passage['tokens'], at: number): boolean => {
  const token = tokens[at];
  return token?.pos === 'PROPN' && NAME_WORD.test(token.text) && !TITLES.has(token.lower);
};

function attribution(passage: Passage, { label, colon, content }: Line, answering: Span | null): Attribution {
  const name = passage.text.slice(label.start, label.end);
  const isAnswer = ANSWER.test(name);
  return {
    pattern: QUESTION.test(name) ? 'transcript-question' : 'transcript',
    content: [content],
    source: isAnswer ? answering : label,
    cue: [colon],
    entry: null,
    relay: null,
    sentence: passage.sentences[0] ?? passage,
    ...(isAnswer ? { doubtful: true } : {}),
  };
}
