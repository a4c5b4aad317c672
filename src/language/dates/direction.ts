/** Whether the words around a time point back or ahead: what decides the year of "July 15" and the week of "Tuesday". */
import type { Span } from '../../domain/span.ts';

export type Direction = 'past' | 'future' | null;

/** Words before the time that are looked at, and the characters in which they stand. */
const WORDS_BEFORE = 10;
const WORDS_BEFORE_POSSESSIVE = 3;
/** "would halve deliveries … from Wednesday": when something begins is said further behind its verb. */
const WORDS_BEFORE_BEGINNING = 18;
const WINDOW_BEFORE = 110;
const WINDOW_BEFORE_BEGINNING = 180;
const WORDS_AFTER = 10;
const WINDOW_AFTER = 90;

const FUTURE =
  /^(?:will|won['’]t|would|shall|may|might|should|plan|plans|planned|planning|scheduled|schedules|expects?|expected|expecting|due|effective|payable|slated|expires?|expiring|upcoming|coming|starting|matur\w+|deadline|intends?|aims?|proposed|hopes?|begin|begins|\w+['’]ll)$/i;
const FUTURE_PAIR = /^(?:to be|is to|are to|going to|set (?:to|for)|early as|soon as|up to)$/i;
const PAST =
  /^(?:was|were|had|has|have|been|did|since|said|told|took|began|signed|became|came|went|made|met|left|held|sent|gave|found|fell|rose|lost|won|got|ran|saw|knew|brought|bought|sold|paid|spent|led|wrote|spoke|grew|cut|hit|put|set|\w{3,}ed)$/i;
/** Right in front of the time these point ahead, except where they open the sentence ("Until Thursday, they had not"). */
const AHEAD_IN_FRONT =
  /\S\s+(?:until|till|by|before|starting|beginning)\s+(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?$/i;

/** "had sent their answers by Wednesday", but not "had been told to answer by Wednesday". */
const HAD_DONE_BY = /\bhad(?:\s+(?!to\b|until\b|due\b)[\p{L}\p{N}'’,-]+){1,10}\s+(?:by|before)\s+$/iu;

/** "had been due to expire on Friday": it did not, and the day is behind. */
const HAD_BEEN_DUE =
  /\bhad\s+(?:\w+\s+)?been\s+(?:\w+\s+)?(?:due|scheduled|expected|set|supposed)\s+to(?:\s+[\p{L}'’-]+){1,6}\s+$/iu;

/** "runs through June" is ahead, "was open through June" is not. */
const THROUGH = /\bthrough\s+(?:the\s+(?:end|middle)\s+of\s+)?$/i;
const BEHIND = /\b(?:was|were|had|ran|lasted|stayed|remained|continued|from|so far|year|quarter|months)\b/i;
const FROM = /\bfrom\s+$/i;

/** Months and seasons in front of "'s" name what is far away: "will not happen again in July's vote". */
const DAY_NAME = /day$|\d/i;

/** Sentence ends and paragraph ends; an abbreviation's full stop may cut too early, which costs a hint only. */
const SENTENCE_END = /[.!?]["'”’)]*\s+(?=[A-Z"'“‘])|\n\s*\n/g;

function lastSentencePart(text: string): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return text.slice(from);
}

/** “It will rise,” she told the paper on Monday: what was quoted does not tell when it was said. */
const behindQuotation = (text: string): string => text.replace(/^.*[,!?…]["”]\s(?=\p{L})/su, '');

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');

/** "he said" tells when he spoke: a sign only right in front ("said Tuesday"), not for a time within what he said. */
const REPORTS = /^(?:said|told|reported|announced|added|according|warned|claimed|asked)$/i;
const NEAR = 2;

/** "a limited call-up", "the proposed law": an adjective. */
const DETERMINER = /^(?:an?|the|its|his|her|their|our|my|your|no|any|some|more|most|very|of|with|other)$/i;

/** Verbs of will and order: what they are followed by ("agreed to cut", "told them to find") is still to come. */
const WILLS =
  /^(?:agreed|agrees?|decided|decides?|vow(?:ed|s)?|promised?|promises|pledged?|pledges|threaten(?:ed|s|ing)?|ordered|orders|told|urged?|urges|asked|asks|offered|wants?|wanted|hoped|seeks?|sought|seeking|prepar(?:ed|es|ing)|ready|determined|intend(?:ed|s|ing)?|mean(?:t|s)|voted|votes|set|request(?:ed|s)?|call(?:ed|s)|expected|instructed|obliged|aim(?:ed|s|ing)|plot(?:ted|ting)?)$/i;
const OBJECT_WORDS = 4;

/** Does a verb of will at `index` lead to an infinitive that stands in front of the time? */
const willsAhead = (words: readonly string[], index: number): boolean =>
  WILLS.test(words[index] ?? '') &&
  words.slice(index + 1, index + 1 + OBJECT_WORDS).some((word, step) => {
    const next = words[index + 2 + step];
    return (
      word.toLowerCase() === 'to' && next !== undefined && /^\p{Ll}/u.test(next) && !DETERMINER.test(next)
    );
  });

/** "objected to the plan in January", "the council's planning committee": no sign, but "its plan to" is one. */
const isPlanAsThing = (before: string, word: string, after: string): boolean =>
  /^plan(?:s|ning)?$/i.test(word) &&
  (DETERMINER.test(before) || /['’]s$/.test(before)) &&
  !/^(?:to|for)$/i.test(after);

/** "began as previously planned on Saturday": the plan is older than what happened. */
const isAsPlanned = (before: string, word: string): boolean =>
  /^(?:planned|scheduled|expected|proposed)$/i.test(word) && /^(?:as|previously|originally)$/i.test(before);

/** What the word at `index` says, with those around it; null for nothing. */
function signOf(words: readonly string[], index: number): Direction {
  const [before, word, after] = [words[index - 1] ?? '', words[index] ?? '', words[index + 1] ?? ''];
  if (isPlanAsThing(before, word, after) || isAsPlanned(before, word)) return null;
  if (FUTURE.test(word) || FUTURE_PAIR.test(`${word} ${after}`) || willsAhead(words, index)) return 'future';
  if (REPORTS.test(word) && words.length - index > NEAR) return null;
  if (/ed$/i.test(word) && DETERMINER.test(before)) return null;
  // "to be published in May": the participle says nothing, the words before it do. "to cut" is no past either.
  const isInfinite = /^(?:be|being|is|are|to)$/i.test(before);
  return !isInfinite && PAST.test(word) ? 'past' : null;
}

/** The nearest sign wins: in "was due in May" the time is ahead, in "the plan was announced in May" behind. */
function lastSign(words: readonly string[]): Direction {
  for (let index = words.length - 1; index >= 0; index--) {
    const sign = signOf(words, index);
    if (sign !== null) return sign;
  }
  return null;
}

function firstSign(text: string): Direction {
  const end = /[.!?;](?:["'”’)]|\s|$)|\n\s*\n/.exec(text)?.index ?? text.length;
  const words = wordsOf(text.slice(0, end)).slice(0, WORDS_AFTER);
  const future = words.findIndex(
    (word, index) =>
      /^(?:will|would|shall)$/i.test(word) ||
      // "announced plans" are a thing.
      (/^(?:plans?|expects?|intends?|aims|hopes)$/i.test(word) && !/ed$/i.test(words[index - 1] ?? '')) ||
      /^(?:is|are) to$/i.test(`${word} ${words[index + 1] ?? ''}`),
  );
  const past = words.findIndex((word) => PAST.test(word) && !REPORTS.test(word));
  if (future >= 0 && (past < 0 || future < past)) return 'future';
  return past >= 0 ? 'past' : null;
}

/** 'past', 'future', or null when neither side says. The words before count more than those after. */
export function directionOf(text: string, { start, end }: Span): Direction {
  const behind = text.slice(end, end + WINDOW_AFTER);
  if (/^\s+(?:was|were|had)\b/i.test(behind)) return 'past';
  const begins = FROM.test(text.slice(Math.max(0, start - 6), start));
  const window = begins ? WINDOW_BEFORE_BEGINNING : WINDOW_BEFORE;
  const front = behindQuotation(lastSentencePart(text.slice(Math.max(0, start - window), start)));
  if (HAD_DONE_BY.test(front) || HAD_BEEN_DUE.test(front)) return 'past';
  if (AHEAD_IN_FRONT.test(front) || (THROUGH.test(front) && !BEHIND.test(front))) return 'future';
  // "would look for ways round Wednesday's ruling": only verbs right in front reach the day of such a thing.
  const isPossessive = /^['’]s\b/.test(behind) && DAY_NAME.test(text.slice(start, end));
  const wide = begins ? WORDS_BEFORE_BEGINNING : WORDS_BEFORE;
  const reach = isPossessive ? WORDS_BEFORE_POSSESSIVE : wide;
  return lastSign(wordsOf(front).slice(-reach)) ?? firstSign(behind);
}
