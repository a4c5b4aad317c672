/** The three times of a claim, kept apart: said, about, published. */
import { timesInWords } from '../../command/claim-in-words.ts';
import type { Claim } from '../../domain/claim.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { Time } from '../../domain/time.ts';
import { timeInWords } from '../../words/time-in-words.ts';
import type { Words } from '../../words/words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** At noon UTC the day is the same for readers from UTC−12 to UTC+11. */
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

/**
 * A day that the text states becomes a timestamp, which Discord shows in the reader's language; everything
 * less certain or less precise stays in words, with its "probably".
 */
function timeOnCard(time: Time, words: Words): string {
  const reading = parseEdtf(time.value);
  const isDay = reading?.precision === 'day' && !reading.approximate && !reading.uncertain;
  if (time.certainty === 'stated' && isDay && reading.first) return `<t:${noonOf(reading.first)}:D>`;
  return escapeMarkdown(timeInWords(time, words.time));
}

/** "said <day>", "about spring 2022", "published probably September 2022", each if known; else "undated". */
export const claimTimes = (claim: Claim, words: Words, mention: Time | null = null): readonly string[] =>
  timesInWords(claim, words, mention, { time: (time) => timeOnCard(time, words), words: escapeMarkdown });
