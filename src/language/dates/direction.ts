/** Whether the words around a time point back or ahead: what decides the year of "July 15" and the week of "Tuesday". */
import type { Span } from '../../domain/span.ts';

export type Direction = 'past' | 'future' | null;

/** Words before the time that are looked at, and the characters in which they stand. */
const WORDS_BEFORE = 10;
const WORDS_BEFORE_POSSESSIVE = 3;
const WINDOW_BEFORE = 110;
const WORDS_AFTER = 10;
const WINDOW_AFTER = 90;

const FUTURE =
  /^(?:will|won['’]t|would|shall|may|might|should|plan|plans|planned|planning|scheduled|schedules|expects?|expected|expecting|due|effective|payable|slated|expires?|expiring|upcoming|coming|starting|matur\w+|deadline|intends?|aims?|proposed|hopes?|begin|begins|\w+['’]ll)$/i;
const FUTURE_PAIR = /^(?:to be|is to|are to|going to|set to|early as|soon as|up to)$/i;
const PAST =
  /^(?:was|were|had|has|have|been|did|since|said|told|took|began|signed|became|came|went|made|met|left|held|sent|gave|found|fell|rose|lost|won|got|ran|saw|knew|brought|bought|sold|paid|spent|led|wrote|spoke|grew|cut|hit|put|set|\w{3,}ed)$/i;
/** Right in front of the time these point ahead, except where they open the sentence ("Until Thursday, they had not"). */
const AHEAD_IN_FRONT =
  /\S\s+(?:until|till|by|before|starting|beginning)\s+(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?$/i;

/** Sentence ends and paragraph ends; an abbreviation's full stop may cut too early, which costs a hint only. */
const SENTENCE_END = /[.!?]["'”’)]*\s+(?=[A-Z"'“‘])|\n\s*\n/g;

function lastSentencePart(text: string): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return text.slice(from);
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');

/** "he said" tells when he spoke: a sign only right in front ("said Tuesday"), not for a time within what he said. */
const REPORTS = /^(?:said|told|reported|announced|added|according|warned|claimed|asked)$/i;
const NEAR = 2;

/** The nearest sign wins: in "was due in May" the time is ahead, in "the plan was announced in May" behind. */
function lastSign(words: readonly string[]): Direction {
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    if (FUTURE.test(word) || FUTURE_PAIR.test(`${word} ${words[index + 1] ?? ''}`)) return 'future';
    if (REPORTS.test(word) && words.length - index > NEAR) continue;
    // "to be published in May": the participle says nothing, the words before it do.
    const isPassive = /^(?:be|being|is|are)$/i.test(words[index - 1] ?? '');
    if (!isPassive && PAST.test(word)) return 'past';
  }
  return null;
}

function firstSign(text: string): Direction {
  const end = /[.!?;](?:["'”’)]|\s|$)|\n\s*\n/.exec(text)?.index ?? text.length;
  const words = wordsOf(text.slice(0, end)).slice(0, WORDS_AFTER);
  const future = words.findIndex(
    (word, index) =>
      /^(?:will|would|shall)$/i.test(word) || /^(?:is|are) to$/i.test(`${word} ${words[index + 1] ?? ''}`),
  );
  const past = words.findIndex((word) => PAST.test(word) && !REPORTS.test(word));
  if (future >= 0 && (past < 0 || future < past)) return 'future';
  return past >= 0 ? 'past' : null;
}

/** 'past', 'future', or null when neither side says. The words before count more than those after. */
export function directionOf(text: string, { start, end }: Span): Direction {
  const behind = text.slice(end, end + WINDOW_AFTER);
  if (/^\s+(?:was|were|had)\b/i.test(behind)) return 'past';
  const front = lastSentencePart(text.slice(Math.max(0, start - WINDOW_BEFORE), start));
  if (AHEAD_IN_FRONT.test(front)) return 'future';
  // "would look for ways round Wednesday's ruling": only verbs right in front reach a possessive.
  const reach = /^['’]s\b/.test(behind) ? WORDS_BEFORE_POSSESSIVE : WORDS_BEFORE;
  return lastSign(wordsOf(front).slice(-reach)) ?? firstSign(behind);
}
