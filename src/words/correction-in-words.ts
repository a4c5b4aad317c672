/** What the operator has corrected of a claim. */
import type { Claim } from '../domain/claim.ts';
import { dayInWords } from './time-in-words.ts';
import type { Words } from './words.ts';

/** "speaker corrected on 28 November 2026 by the operator"; null where nothing was. */
export function correctionInWords({ correction }: Claim, { claim, time }: Words): string | null {
  if (!correction) return null;
  const what = claim.and(correction.what.map((part) => claim.correctable[part]));
  return claim.corrected(what, dayInWords(correction.at, time));
}
