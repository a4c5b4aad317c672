/** The end of the article: where furniture takes over, what still looks like prose is furniture too. */
import type { BlockKind } from '../../domain/article.ts';
import { wordsOf } from '../features.ts';
import {
  BODY_KINDS,
  type Decision,
  decideRange,
  type Kinds,
  type Page,
  type Rule,
  type Unit,
} from '../page.ts';

/** Share of the rest's lines that must be furniture. */
const DOMINANT = 0.6;
/** The same where the rest does not address the reader. */
const DOMINANT_OVER_NEWS = 0.75;
/** Share of the body that may be lost at most. */
const MOST_LOST = 0.25;
/** Share of a paragraph's names and longer words that the article has used, from which it belongs to it. */
const BELONGS = 0.3;
const ADDRESSES = 0.03;

const isBody = (kinds: Kinds, i: number): boolean => BODY_KINDS.has(kinds[i] ?? null);
const content = (text: string): string[] => wordsOf(text.toLowerCase()).filter((word) => word.length >= 5);

function belongs(unit: Unit, article: ReadonlySet<string>): boolean {
  if (unit.person >= ADDRESSES) return false;
  const own = content(unit.text);
  return own.length > 0 && own.filter((word) => article.has(word)).length >= own.length * BELONGS;
}

/** What a line that is no body says about where it stands: metadata and captions say nothing. */
const WEIGHT: Readonly<Partial<Record<BlockKind, number>>> = { boilerplate: 1, teaser: 0.5 };

/** Share of furniture in [from, to). */
function furnitureShare(kinds: Kinds, from: number, to: number): number {
  let body = 0;
  let weight = 0;
  for (let i = from; i < to; i++) {
    if (isBody(kinds, i)) body++;
    weight += WEIGHT[kinds[i] ?? 'boilerplate'] ?? 0;
  }
  return weight / (body + weight || 1);
}

/** Does furniture dominate all from `from` on, and is what it holds of the body small and alien to the article? */
function isTail(page: Page, kinds: Kinds, from: number, size: number): boolean {
  const inside = page.units.flatMap((unit, i) => (i >= from && isBody(kinds, i) ? [unit] : []));
  const last = page.units.findLastIndex((_, i) => isBody(kinds, i));
  if (inside.length === 0) return false;
  const lost = inside.reduce((sum, unit) => sum + unit.end - unit.start, 0);
  if (lost > size * MOST_LOST || furnitureShare(kinds, from, kinds.length) < DOMINANT) return false;
  const impersonal = inside.every(({ person }) => person < ADDRESSES);
  if (furnitureShare(kinds, from, last + 1) < (impersonal ? DOMINANT_OVER_NEWS : DOMINANT)) return false;
  const article = new Set(
    page.units.slice(0, from).flatMap((unit, i) => (isBody(kinds, i) ? content(unit.text) : [])),
  );
  const prose = inside.filter(({ words, closes }) => closes && words >= 8);
  return prose.filter((unit) => belongs(unit, article)).length <= prose.length / 3;
}

/** What somebody said is news, also where the page says "you" in front of it. */
const REPORTS =
  /\b(?:said|told|says|wrote|announced)\b[^.]{0,200}["“”«]|["“”»][^.]{0,40}\b(?:said|told|says|wrote)\b/;

/** Lone lines of body after furniture began, with furniture on both sides. */
function islands(page: Page, kinds: Kinds, from: number): Decision[] {
  return decideRange(from, kinds.length, 'boilerplate', (i) => {
    const unit = page.units[i];
    if (!unit || !isBody(kinds, i) || kinds[i] === 'headline') return false;
    const lonely = kinds[i - 1] === 'boilerplate' && !isBody(kinds, i + 1);
    return lonely && unit.person >= ADDRESSES && !REPORTS.test(unit.text);
  });
}

/** How many places are tried: every try reads the rest of the page once. */
const MOST_TRIES = 40;

export const tail: Rule = (page, kinds) => {
  const size = page.units.reduce((sum, unit, i) => sum + (isBody(kinds, i) ? unit.end - unit.start : 0), 0);
  const first = kinds.indexOf('paragraph');
  if (first === -1) return [];
  const places = page.units.flatMap((_, i) =>
    i > first && isBody(kinds, i - 1) && !isBody(kinds, i) ? [i] : [],
  );
  for (const from of places.slice(-MOST_TRIES)) {
    if (isTail(page, kinds, from, size)) {
      return decideRange(from, kinds.length, 'boilerplate', (i) => isBody(kinds, i));
    }
  }
  return islands(page, kinds, first);
};
