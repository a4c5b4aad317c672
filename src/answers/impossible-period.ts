/** Finds a time in a question that no calendar has, or that ends before it begins. */
import type { Services } from '../domain/services.ts';
import { MONTH } from '../language/dates/vocabulary.ts';
import { WORDS } from '../words/words.ts';

const YEAR = '[12]\\d{3}';
const DAY_OF_MONTH = `\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH})(?:,?\\s+${YEAR})?`;
const MONTH_AND_DAY = `(?:${MONTH})\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.,]*\\d)(?:,?\\s+${YEAR})?`;
const DIGITS = `${YEAR}-\\d{1,2}(?:-\\d{1,2})?|\\d{1,2}\\.\\d{1,2}\\.${YEAR}`;
const POINT = `${YEAR}-\\d{2}(?:-\\d{2})?|${YEAR}`;
const BETWEEN = '\\s*(?:\\.{2,3}|…|/|–)\\s*';

const written = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d.,/=-])(?:${pattern})(?![\\p{L}\\d])`, 'giu');

const RANGE = written(`(?:${POINT})${BETWEEN}(?:${POINT})`);
const RANGE_IN_WORDS = written(`from\\s+(?:${POINT})\\s+(?:to|until|till)\\s+(?:${POINT})`);
const DAYS = [DAY_OF_MONTH, MONTH_AND_DAY, DIGITS].map(written);

const LONGEST = 1000;

const inQuestion = (question: string, pattern: RegExp): string[] =>
  [...question.slice(0, LONGEST).matchAll(pattern)].map(([text]) => text);

/** Why the question cannot be answered for its time; null when nothing is wrong with it. */
export function impossiblePeriod(question: string, { library, today, language }: Services): string | null {
  const { lookup } = WORDS[language];
  for (const text of [RANGE, RANGE_IN_WORDS].flatMap((pattern) => inQuestion(question, pattern))) {
    const reading = library.readPeriod(text, today);
    if (reading.kind === 'reversed') return lookup.reversedPeriod(text, reading.suggestion);
  }
  const strange = DAYS.flatMap((pattern) => inQuestion(question, pattern)).find(
    (text) => library.readPeriod(text, today).kind === 'no-such-day',
  );
  return strange === undefined ? null : lookup.noSuchDay(strange);
}
