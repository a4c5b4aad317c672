/** The headline: the first line above the body that is built like one. */

import { isMenu } from '../outlet-names.ts';
import type { Kinds, Page, Rule, Unit } from '../page.ts';
import { EVENT } from '../phrases.ts';
import { countTexts, normal } from '../repeated.ts';

/** "The Harbour Post - English edition" names the outlet. */
const EDITION = /\s[-–—|·]\s.{0,30}\bedition$/i;
const FEWEST = 4;
const MOST = 26;

const isFirstProse = (kinds: Kinds): number => {
  const at = kinds.indexOf('paragraph');
  return at === -1 ? kinds.length : at;
};

/** Full stops end sentences; a headline has one only where every word has a capital or it stands apart. */
function isHeadlineLike(unit: Unit): boolean {
  if (unit.mark === 'title') return unit.words >= 1 && unit.words <= MOST;
  if (
    unit.words < 3 ||
    unit.words > MOST ||
    unit.mark === 'bullet' ||
    EVENT.test(unit.lower) ||
    isMenu(unit.text) ||
    EDITION.test(unit.text)
  )
    return false;
  if (!/[.…;:]["'”’)]*$/.test(unit.text)) return true;
  return /\.["'”’)]*$/.test(unit.text) && unit.capitals >= 0.6;
}

/** How well a candidate fits: repeated on the page, long enough, followed by a byline or by the body. */
function headlineScore(page: Page, kinds: Kinds, at: number, counts: ReadonlyMap<string, number>): number {
  const unit = page.units[at];
  if (!unit) return 0;
  const repeated = (counts.get(normal(unit.text)) ?? 0) > 1;
  const next = kinds[at + 1];
  const signed = kinds.slice(at + 1, at + 5).find((kind) => kind !== null) === 'metadata';
  let score = Math.min(unit.words, 5) - 2;
  if (unit.mark === 'title') score += 10;
  if (unit.mark === 'heading') score += 3;
  if (repeated && unit.words >= FEWEST) score += 3;
  if (signed) score += 2;
  if (next === 'paragraph' || (next === null && kinds[at + 2] === 'paragraph')) score += 1;
  if (unit.gap === 0 && at > 0 && kinds[at - 1] === 'boilerplate') score -= 1;
  if (/[|›»>]/.test(unit.text)) score -= 3;
  // Right above a menu stands the name of the outlet.
  if (isMenu(page.units[at + 1]?.text ?? '')) score -= 3;
  return score;
}

export const headline: Rule = (page, kinds) => {
  const body = isFirstProse(kinds);
  const counts = countTexts(page.units, MOST);
  let best = -1;
  let most = 2;
  for (let i = 0; i < Math.min(body, 200); i++) {
    const unit = page.units[i];
    if (!unit || kinds[i] !== null || !isHeadlineLike(unit)) continue;
    const score = headlineScore(page, kinds, i, counts);
    if (score > most) {
      best = i;
      most = score;
    }
  }
  return best === -1 ? [] : [{ unit: best, kind: 'headline' }];
};
