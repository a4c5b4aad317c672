/** The heading of a day of a timeline, and why a claim stands under it: the same on every platform. */
import type { TimelineDay } from '../domain/answer.ts';
import { compareDays } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { Period } from '../domain/query.ts';
import type { Time } from '../domain/time.ts';
import { timeInWords } from '../words/time-in-words.ts';
import type { Words } from '../words/words.ts';

/** "31 March 2022"; "1 April to 15 July 2022, under way" for a stretch that began before the period. */
export function dayInWords(
  { when, certainty }: Pick<TimelineDay, 'when' | 'certainty'>,
  period: Period,
  { time: words }: Words,
): string {
  const day = timeInWords({ value: when, certainty, text: null }, words);
  const time = parseEdtf(when);
  const isWindow = time?.precision === 'interval' && !time.approximate && time.first !== null;
  const began = isWindow && period.first !== null && compareDays(time.first ?? '', period.first) < 0;
  return began ? words.underWay(day) : day;
}

const isOf = ({ value }: Time, when: string): boolean => value === when || value.startsWith(`${when}/`);

/**
 * The time among several that a claim mentions by which it stands under the day, when its own lines do not show
 * that time anyway; null otherwise.
 */
export function mentionOn({ said, about, mentions, document }: Claim, when: string): Time | null {
  const shown = [said, about, document.published].some((time) => time !== null && isOf(time, when));
  return shown
    ? null
    : (mentions.find(({ role, time }) => role === 'about' && isOf(time, when))?.time ?? null);
}
