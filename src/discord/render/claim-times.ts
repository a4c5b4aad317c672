/** The three times of a claim, kept apart: said, about, published. */
import type { Claim } from '../../domain/claim.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { Time } from '../../domain/time.ts';
import { timeInWords } from '../../domain/time-in-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** At noon UTC the day is the same for readers from UTC−12 to UTC+11. */
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

/**
 * A day that the text states becomes a timestamp, which Discord shows in the reader's language; everything
 * less certain or less precise stays in words, with its "probably".
 */
export function timeOnCard(time: Time): string {
  const reading = parseEdtf(time.value);
  const isDay = reading?.precision === 'day' && !reading.approximate && !reading.uncertain;
  if (time.certainty === 'stated' && isDay && reading.first) return `<t:${noonOf(reading.first)}:D>`;
  return escapeMarkdown(timeInWords(time));
}

/** "about" says what the claim is about, so an approximate time must not say it a second time. */
const aboutOnCard = (time: Time): string => `about ${timeOnCard(time).replace(/\babout /, 'around ')}`;

/** "said <day>", "about spring 2022", "published probably September 2022", each if known; else "undated". */
export const claimTimes = ({ said, about, document }: Claim): readonly string[] => [
  ...(said ? [`said ${timeOnCard(said)}`] : []),
  ...(about ? [aboutOnCard(about)] : []),
  document.published ? `published ${timeOnCard(document.published)}` : 'undated',
];
