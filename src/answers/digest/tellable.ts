/** Decides what may stand alone in a digest, and what says the same as something else. */
import type { Claim } from '../../domain/claim.ts';
import { groupBy } from '../../domain/group-by.ts';
import { sentenceKey } from '../../domain/sentence.ts';
import { termsOf } from '../../language/terms.ts';
import { exactDay } from '../timeline-choice/day-scores.ts';
import { isDangling } from '../timeline-choice/rank-lines.ts';

/** Shorter wordings ("that is true") may be the same without being a repetition. */
const LEAST_TERMS = 2;

/**
 * A line is read without the text around it. Narration must tell of a day, be on a topic or state a figure, and lean on
 * nothing before it; a speaker's words too must be on something when they begin in the middle of a thought. Headlines and
 * summaries say what their articles say.
 */
export function isTellable(claim: Claim): boolean {
  const { section, speaker, topics, figures, about } = claim;
  if (section !== 'body') return false;
  const isOnSomething = topics.length > 0 || figures.length > 0 || (!speaker && exactDay(about) !== null);
  if (speaker) return isOnSomething || !isDangling(claim);
  return isOnSomething && !isDangling(claim);
}

/** Who speaks; '' for an outlet's own words. */
export const speakerKey = ({ speaker }: Claim): string =>
  speaker ? (speaker.id ?? speaker.name.toLowerCase()) : '';

const cache = new WeakMap<Claim, string>();

/** The same for claims of one speaker in the same words, whatever document they stand in. */
export function wordingKey(claim: Claim): string {
  const known = cache.get(claim);
  if (known !== undefined) return known;
  const terms = termsOf(claim.selector.exact);
  const key = terms.length < LEAST_TERMS ? claim.id : `${speakerKey(claim)} ${terms.join(' ')}`;
  cache.set(claim, key);
  return key;
}

/** Of the claims of each sentence the one that has most of it: what a speaker says of another's words stands for both. */
export function widestOfSentences(claims: readonly Claim[]): readonly Claim[] {
  const lengthOf = ({ selector }: Claim): number => selector.end - selector.start;
  const widest = new Map<string, Claim>();
  for (const claim of claims) {
    const key = sentenceKey(claim);
    const known = widest.get(key);
    if (!known || lengthOf(claim) > lengthOf(known)) widest.set(key, claim);
  }
  return [...widest.values()];
}

/** One claim of each wording, the first. */
export function withoutCopies(claims: readonly Claim[]): readonly Claim[] {
  return [...groupBy(claims, wordingKey).values()].flatMap(([first]) => first ?? []);
}
