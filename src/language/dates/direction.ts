/** Whether the words around a time point back or ahead: what decides the year of "July 15" and the week of "Tuesday". */
import type { Span } from '../../domain/span.ts';

export type Direction = 'past' | 'future' | null;

/** Words before the time, nearest last, that are looked at. */
const WORDS_BEFORE = 8;
const WINDOW_BEFORE = 90;
const WINDOW_AFTER = 60;

const FUTURE =
  /\b(?:will|won['’]t|would|shall|may|going to|to be|is to|are to|plans?|planned|planning|scheduled|schedules|expects?|expected|due|effective|payable|set to|slated|expires?|expiring|until|till|by|upcoming|coming|starting|matur\w+|deadline|intends?|aims?|proposed|could|should|hopes?|['’]ll|to \w+ on|begin|begins)\b/i;
const PAST =
  /\b(?:was|were|had|has|have|been|ended|said|told|since|announced|reported|did|took|began|started|signed|became|came|went|made|\w{3,}ed)\b/i;

/** Sentence ends and paragraph ends; an abbreviation's full stop may cut too early, which costs a hint only. */
const SENTENCE_END = /[.!?]["'”’)]*\s+(?=[A-Z"'“‘])|\n\s*\n/g;

function lastSentencePart(text: string): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return text.slice(from);
}

const lastWords = (text: string): string =>
  text
    .split(/\s+/)
    .slice(-WORDS_BEFORE - 1)
    .join(' ');

/** The nearest sign wins: in "was due until May" the time is ahead, in "the plan was announced in May" behind. */
function lastSign(words: string): Direction {
  const all = words.split(/\s+/);
  for (let index = all.length - 1; index >= 0; index--) {
    const pair = all.slice(index, index + 2).join(' ');
    if (FUTURE.test(all[index] ?? '') || /^(?:to be|is to|are to|going to|set to)\b/i.test(pair))
      return 'future';
    if (PAST.test(all[index] ?? '')) return 'past';
  }
  return null;
}

function firstSign(text: string): Direction {
  const end = /[.!?;](?:["'”’)]|\s|$)|\n\s*\n/.exec(text)?.index ?? text.length;
  const words = text.slice(0, end).split(/\s+/).slice(0, 7).join(' ');
  const [future, past] = [/\b(?:will|would|shall|is to|are to)\b/i.exec(words), PAST.exec(words)];
  if (future && (!past || future.index < past.index)) return 'future';
  return past ? 'past' : null;
}

/** 'past', 'future', or null when neither side says. The words before count more than those after. */
export function directionOf(text: string, { start, end }: Span): Direction {
  const front = lastWords(lastSentencePart(text.slice(Math.max(0, start - WINDOW_BEFORE), start)));
  return lastSign(front) ?? firstSign(text.slice(end, end + WINDOW_AFTER));
}
