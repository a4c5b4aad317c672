/** Ranks days by how much is told of them: what chooses the days of timelines and digests. */
import { compareDays, daysBetween } from '../../domain/calendar.ts';

/** A document tells of a day. */
export interface DayMention {
  readonly document: string;
  /** ISO day told of. */
  readonly day: string;
  /** Had the day to be worked out from more than the words and the publication day? */
  readonly inferred: boolean;
}

export interface RankedDay {
  readonly date: string;
  readonly score: number;
}

const INFERRED = 0.7;
/** What was published on a day, whether it tells of that day or not: it ranks the days that nobody mentions. */
const PUBLISHED = 0.5;

/** A day recalled after long weighs more than yesterday's news, the more the longer, ever more slowly. */
function weightOf({ day, inferred }: DayMention, published: string | null): number {
  const after = published === null ? 0 : Math.max(0, daysBetween(day, published));
  const recalled = 1 + Math.log1p(after);
  return inferred ? recalled * INFERRED : recalled;
}

/** By day, and for each day by document: the weightiest mention. */
function strongest(
  mentions: readonly DayMention[],
  publishedOf: ReadonlyMap<string, string | null>,
): Map<string, Map<string, number>> {
  const days = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    const { day, document } = mention;
    const documents = days.get(day) ?? new Map<string, number>();
    days.set(day, documents);
    const weight = weightOf(mention, publishedOf.get(document) ?? null);
    documents.set(document, Math.max(documents.get(document) ?? 0, weight));
  }
  return days;
}

/**
 * Every day that is mentioned or on which something was published, best first, the earlier among equals. Each document
 * counts once for a day, by its weightiest mention; the README tells what each part of the weight gains.
 * @param publishedOf ISO day by document; null where it is not known to the day
 */
export function rankDays(
  mentions: readonly DayMention[],
  publishedOf: ReadonlyMap<string, string | null>,
): readonly RankedDay[] {
  const scores = new Map<string, number>();
  for (const day of publishedOf.values()) if (day) scores.set(day, (scores.get(day) ?? 0) + PUBLISHED);
  for (const [day, documents] of strongest(mentions, publishedOf)) {
    const told = [...documents.values()].reduce((sum, weight) => sum + weight, 0);
    scores.set(day, (scores.get(day) ?? 0) + told);
  }
  return [...scores]
    .map(([date, score]) => ({ date, score }))
    .sort((a, b) => b.score - a.score || compareDays(a.date, b.date));
}
