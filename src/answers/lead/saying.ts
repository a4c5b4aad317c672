/** Verbs of saying in questions: what they ask for is the speaker, or the time at which it was said. */
import type { Claim } from '../../domain/claim.ts';
import { stemWord } from '../../language/terms.ts';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemWord));

/** Whoever is on record with a statement has done this. */
const PLAIN = stemsOf(
  'say says said claim claimed report reported state stated tell told according speak spoke',
);
/** Each is only done by a statement of its kind. */
const OF_A_KIND: readonly (readonly [ReadonlySet<string>, Claim['polarity']])[] = [
  [stemsOf('deny denied reject rejected'), 'denies'],
  [stemsOf('promise promised pledge pledged vow vowed'), 'commits'],
  [stemsOf('warn warned predict predicted forecast expect expected'), 'forecasts'],
];

/** Is the verb one that asks for any statement? */
export const asksForStatement = (stem: string): boolean => PLAIN.has(stem);

/** Did the one who made the claim do what the verb names, by saying it? */
export function isDoneBySaying(stem: string, { polarity, cue }: Claim): boolean {
  if (PLAIN.has(stem)) return true;
  const cueStems = cue ? cue.exact.toLowerCase().split(/\W+/).map(stemWord) : [];
  return cueStems.includes(stem) || OF_A_KIND.some(([verbs, kind]) => kind === polarity && verbs.has(stem));
}
