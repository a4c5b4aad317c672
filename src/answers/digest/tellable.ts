/** Decides what may stand alone in a digest, and what says the same as something else. */
import type { Claim } from '../../domain/claim.ts';
import { sentenceKey } from '../../domain/sentence.ts';
import { termsOf } from '../../language/terms.ts';
import { isDangling } from '../timeline-choice/rank-lines.ts';

/** Shorter wordings ("that is not true") may be the same without being a repetition. */
const LEAST_TERMS = 4;

/**
 * A line is read without the text around it: narration must be on a topic or state a figure and lean on nothing before it,
 * and a speaker's words too must be on something when they begin in the middle of a thought.
 */
export function isTellable(claim: Claim): boolean {
  const { section, speaker, topics, figures } = claim;
  if (section === 'summary') return false;
  if (!speaker && section === 'headline') return false;
  const isOnSomething = topics.length > 0 || figures.length > 0;
  if (speaker) return isOnSomething || !isDangling(claim);
  return isOnSomething && !isDangling(claim);
}

const cache = new WeakMap<Claim, string>();

/** The same for claims of one speaker in the same words, whatever document they stand in. */
export function wordingKey(claim: Claim): string {
  const known = cache.get(claim);
  if (known !== undefined) return known;
  const terms = termsOf(claim.selector.exact);
  const who = claim.speaker ? (claim.speaker.id ?? claim.speaker.name.toLowerCase()) : '';
  const key = terms.length < LEAST_TERMS ? claim.id : `${who} ${terms.join(' ')}`;
  cache.set(claim, key);
  return key;
}

/** One claim of each sentence and of each wording, the first. */
export function withoutCopies(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const keys = [sentenceKey(claim), wordingKey(claim)];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
