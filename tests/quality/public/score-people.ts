/**
 * Whether a pronoun or a surname is given to the person whom it means. Gold: places in articles of the public data (no
 * text of theirs) with the name that a reader gave them, in the fullest form of the article.
 */
import { z } from 'zod';
import type { Claim } from '../../../src/domain/claim.ts';

export const peopleGold = z.object({ id: z.string(), start: z.number(), end: z.number(), name: z.string() });
export type PersonAt = z.infer<typeof peopleGold>;

export interface PeopleScore {
  readonly right: number;
  readonly wrong: number;
  /** No claim of the bot has its source there. */
  readonly unread: number;
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L} ]/gu, '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word.length > 1);

/** The same surname, and given names that begin alike where both have one ("Tim", "Timothy"). */
export function isSamePerson(given: string, expected: string): boolean {
  const ours = wordsOf(given);
  const theirs = wordsOf(expected);
  if (ours.at(-1) !== theirs.at(-1)) return false;
  if (ours.length < 2 || theirs.length < 2) return true;
  return ours[0]?.slice(0, 2) === theirs[0]?.slice(0, 2);
}

/** Does the claim's sentence hold the place, and its speaker the mention that stands there? */
function isSourceOf({ selector, speaker }: Claim, { start, end }: PersonAt, mention: string): boolean {
  if (!speaker) return false;
  const isNear =
    selector.start - selector.prefix.length <= start && end <= selector.end + selector.suffix.length;
  return isNear && (speaker.mention.includes(mention) || mention.includes(speaker.mention));
}

/** `read` gives the text of an article and the bot's claims in it. */
export function scorePeople(
  gold: readonly PersonAt[],
  read: (id: string) => { readonly text: string; readonly claims: readonly Claim[] } | null,
): PeopleScore {
  const score = { right: 0, wrong: 0, unread: 0 };
  for (const place of gold) {
    const article = read(place.id);
    const mention = article?.text.slice(place.start, place.end) ?? '';
    const claims = article?.claims.filter((claim) => isSourceOf(claim, place, mention)) ?? [];
    const isRight = claims.some(({ speaker }) => isSamePerson(speaker?.name ?? '', place.name));
    if (claims.length === 0) score.unread++;
    else if (isRight) score.right++;
    else score.wrong++;
  }
  return score;
}
