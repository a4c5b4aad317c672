/** The day of publication, where the page states it: byline, date line, dateline, "date YYYY-MM-DD". */
import type { Block } from '../domain/article.ts';
import type { Time } from '../domain/time.ts';
import { datesWithYear } from './dates-in-metadata.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const pad = (part: number): string => String(part).padStart(2, '0');

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1800 && year <= 2199 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Numbers alone say which is the month only when one of them cannot be. */
function readNumbers(stamp: string): string | null {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(stamp);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /(\d{1,2})([./])(\d{1,2})[./](\d{4})/.exec(stamp);
  if (!parts) return null;
  const [first, separator, second, year] = [Number(parts[1]), parts[2], Number(parts[3]), Number(parts[4])];
  if (separator === '.' || first > 12) return isoDay(year, second, first);
  return second > 12 || first === second ? isoDay(year, first, second) : null;
}

/** A full date as EDTF (a day, or a month where no day is given), or null when it is not one that can be told. */
export function readStatedDay(stamp: string): string | null {
  const numbers = readNumbers(stamp);
  if (numbers) return numbers;
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(stamp)) + 1;
  const year = Number(/\b(\d{4})\b/.exec(stamp)?.[1] ?? 0);
  if (month === 0 || year === 0) return null;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/i.exec(stamp)?.[1];
  return day === undefined ? `${year}-${pad(month)}` : isoDay(year, month, Number(day));
}

const PUBLISHED = /\b(?:published|posted|first|date|issued|released)\b/i;
const UPDATED = /\b(?:updated|modified|edited|corrected|amended)\b/i;

/** The later part of a line that says "updated" does not date the article when an earlier one does. */
function rank(line: string): number {
  if (PUBLISHED.test(line)) return 0;
  return UPDATED.test(line) ? 2 : 1;
}

/**
 * The publication as the page's own metadata states it, 'stated', with the words it was read from; null when
 * none does. Captions, feeds and the running text never date an article.
 */
export function readPublished(text: string, blocks: readonly Block[]): Time | null {
  const lines = blocks
    .filter(({ kind, start, end }) => kind === 'metadata' && end - start <= 300)
    .map(({ start, end }) => text.slice(start, end))
    .sort((a, b) => rank(a) - rank(b));
  for (const line of lines) {
    for (const { exact } of datesWithYear(line)) {
      const value = readStatedDay(exact);
      if (value) return { value, certainty: 'stated', text: exact };
    }
  }
  return null;
}
