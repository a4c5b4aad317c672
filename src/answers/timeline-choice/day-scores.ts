/** How much the claims of a library tell of each day. */
import type { Claim } from '../../domain/claim.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import type { Time } from '../../domain/time.ts';
import { type DayMention, rankDays } from './rank-days.ts';

/** What a time that is no day, or a day that nobody tells of, counts: as much as one publication. */
const UNTOLD = 0.5;

/** `YYYY-MM-DD`: what is longer or shorter is no such day, and need not be read. */
const DAY_LENGTH = 10;

/** The ISO day of a time that is just this day; null for everything longer or less sure. */
export function exactDay(time: Time | null): string | null {
  const edtf = time?.value.length === DAY_LENGTH ? parseEdtf(time.value) : null;
  return edtf?.precision === 'day' && !edtf.approximate && !edtf.uncertain ? edtf.first : null;
}

function mentionsIn({ document, mentions, about, said }: Claim): readonly DayMention[] {
  return [...mentions.map(({ time }) => time), about, said].flatMap((time) => {
    const day = exactDay(time);
    return day ? [{ document: document.id, day, inferred: time?.certainty === 'inferred' }] : [];
  });
}

const cache = new WeakMap<Pick<ClaimLibrary, 'claims'>, ReadonlyMap<string, number>>();

function count({ claims }: Pick<ClaimLibrary, 'claims'>): ReadonlyMap<string, number> {
  const published = new Map(claims.map(({ document }) => [document.id, exactDay(document.published)]));
  const ranked = rankDays(claims.flatMap(mentionsIn), published);
  return new Map(ranked.map(({ date, score }) => [date, score]));
}

/** The score of a day in {@link rankDays} over all claims; a small one for null. */
export function dayScores(library: Pick<ClaimLibrary, 'claims'>): (day: string | null) => number {
  const scores = cache.get(library) ?? count(library);
  cache.set(library, scores);
  return (day) => (day === null ? UNTOLD : Math.max(scores.get(day) ?? 0, UNTOLD));
}
