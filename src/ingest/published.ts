/** The day of publication, where the page states it: byline, date line, dateline, "date YYYY-MM-DD". */
import type { Block } from '../domain/article.ts';
import type { Time } from '../domain/time.ts';
import { recogniseDates } from '../language/dates/recognise-dates.ts';
import { datesWithYear } from './dates-in-metadata.ts';

/** "5/3/2021" is May in one country and March in another: no day is better than a wrong one. */
function isAmbiguous(stamp: string): boolean {
  const parts = /^\D*(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(stamp);
  return parts !== null && Number(parts[1]) <= 12 && Number(parts[2]) <= 12 && parts[1] !== parts[2];
}

const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** The first full date in `stamp` as EDTF (a day, or a month where no day is given); null when none can be told. */
export function readStatedDay(stamp: string): string | null {
  const exact = datesWithYear(stamp)[0]?.exact;
  if (exact === undefined || isAmbiguous(exact)) return null;
  const day = recogniseDates(exact, { published: null }).find(
    ({ edtf }) => edtf !== null && DAY_OR_MONTH.test(edtf),
  );
  return day?.edtf ?? null;
}

const PUBLISHED =
  /(?:^|[|·•]\s*)[*_(]{0,2}(?:first |originally )?(?:published|posted|date|issued|released|publication date)\b/i;
const UPDATED = /\b(?:updated|modified|edited|corrected|amended|revised|correction|clarification)\b/i;
/** Further down, dates belong to other articles. */
const PARAGRAPHS_READ = 2;

interface Candidate {
  readonly line: string;
  /** Lower is surer. */
  readonly rank: number;
}

/** "Published" dates surest, then the byline; an update, or the date on the page's masthead, when nothing else does. */
function rank(line: string, isAboveHeadline: boolean): number {
  if (PUBLISHED.test(line)) return 0;
  if (UPDATED.test(line)) return 3;
  return isAboveHeadline ? 2 : 1;
}

/** Metadata at the head of the article, and further down only what calls itself its date. */
function candidates(text: string, blocks: readonly Block[]): Candidate[] {
  const headlineAt = blocks.findIndex(({ kind }) => kind === 'headline');
  let paragraphs = 0;
  const found: Candidate[] = [];
  blocks.forEach(({ kind, start, end }, i) => {
    if (kind === 'paragraph') paragraphs++;
    if (kind !== 'metadata' || end - start > 300) return;
    const line = text.slice(start, end);
    if (paragraphs >= PARAGRAPHS_READ && !PUBLISHED.test(line)) return;
    found.push({ line, rank: rank(line, i < headlineAt) });
  });
  return found.sort((a, b) => a.rank - b.rank);
}

/**
 * The publication as the page's own metadata states it, 'stated', with the words it was read from; null when
 * none does. Captions, feeds and the running text never date an article.
 */
export function readPublished(text: string, blocks: readonly Block[]): Time | null {
  for (const { line } of candidates(text, blocks)) {
    for (const { exact } of datesWithYear(line)) {
      const value = readStatedDay(exact);
      if (value) return { value, certainty: 'stated', text: exact };
    }
  }
  return null;
}
