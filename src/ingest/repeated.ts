/** Which wordings stand on a page more than once. */
import type { Unit } from './page.ts';

/** Words alone, lower case: what makes two lines the same line. */
export const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Wording → how many units of at most `mostWords` words have it. */
export function countTexts(units: readonly Unit[], mostWords: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, words } of units) {
    if (words > mostWords) continue;
    const key = normal(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
