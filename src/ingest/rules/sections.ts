/** Whole sections that are not the article: readers' comments, feeds of later news. */
import { isClockLine } from '../dates-in-metadata.ts';
import { decideRange, type Kinds, type Page, type Rule } from '../page.ts';
import { COMMENTS_LABEL, FEED_LABEL } from '../phrases.ts';

/** Before a section that ends the article, so many paragraphs must stand. */
const FEWEST_PARAGRAPHS = 2;
const COMMENT_SIGN =
  /^(?:(?:reply|report|like|share|upvote|downvote|permalink|flag)\b.{0,30}$|.{2,40} (?:says|wrote|writes|said|commented):?$|.{2,40}\b(?:ago|at \d{1,2}:\d{2}(?: ?[ap]m)?)$)/;

/** For each unit, how many paragraphs stand before it. */
function paragraphsBefore(kinds: Kinds): number[] {
  let count = 0;
  return kinds.map((kind) => (kind === 'paragraph' ? count++ : count));
}

function commentsFrom(page: Page, kinds: Kinds, before: readonly number[]): number {
  const all = (before.at(-1) ?? 0) + (kinds.at(-1) === 'paragraph' ? 1 : 0);
  return page.units.findIndex((unit, i) => {
    if (unit.words > 20 || !COMMENTS_LABEL.test(unit.lower) || kinds[i] === 'headline') return false;
    const stood = before[i] ?? 0;
    if (stood < FEWEST_PARAGRAPHS) return false;
    const signs = page.units.slice(i + 1, i + 40).filter(({ lower }) => COMMENT_SIGN.test(lower)).length;
    return signs >= 2 || stood >= all * 0.6;
  });
}

/** A live blog has clock times from the start; a feed has them after the article only. */
function feedFrom(page: Page, kinds: Kinds, before: readonly number[]): number {
  const clocks = page.units.flatMap((unit, i) => (isClockLine(unit.text) ? [i] : []));
  const first = clocks.find((clock) => (before[clock] ?? 0) >= FEWEST_PARAGRAPHS);
  if (first === undefined) return -1;
  if (clocks.some((clock) => clock < first && (before[clock] ?? 0) >= 1)) return -1;
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    if (FEED_LABEL.test(page.units[i]?.lower.replace(/:$/, '') ?? '') && kinds[i] !== 'paragraph') return i;
  }
  const later = clocks.filter((clock) => clock >= first).length;
  const rest = (before.at(-1) ?? 0) - (before[first] ?? 0);
  return later >= 3 && rest <= (before[first] ?? 0) ? first : -1;
}

export const sections: Rule = (page, kinds) => {
  const before = paragraphsBefore(kinds);
  const starts = [commentsFrom(page, kinds, before), feedFrom(page, kinds, before)].filter((at) => at !== -1);
  if (starts.length === 0) return [];
  return decideRange(Math.min(...starts), kinds.length, 'boilerplate');
};
