/** A card of another article under the body: its headline glued to its first sentence. */
import type { Decision, Kinds, Page, Rule, Unit } from '../page.ts';

const FEWEST_WORDS = 5;
const MOST_WORDS = 22;

/** Are the paragraphs of the page set apart by blank lines? Then a glued pair is none of them. */
function isSpaced({ units }: Page, kinds: Kinds): boolean {
  const paragraphs = units.filter((_, i) => kinds[i] === 'paragraph').slice(1);
  const spaced = paragraphs.filter(({ gap }) => gap >= 1).length;
  return paragraphs.length >= 3 && spaced >= paragraphs.length * 0.7;
}

const isTitleLike = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.words >= FEWEST_WORDS &&
  unit.words <= MOST_WORDS &&
  !unit.closes &&
  unit.gap >= 1 &&
  (unit.mark === null || unit.mark === 'bullet');

const isGluedPair = (page: Page, kinds: Kinds, at: number): boolean =>
  kinds[at] === null &&
  isTitleLike(page.units[at]) &&
  kinds[at + 1] === 'paragraph' &&
  page.units[at + 1]?.gap === 0;

export const cards: Rule = (page, kinds) => {
  if (!isSpaced(page, kinds)) return [];
  const last = kinds.lastIndexOf('paragraph');
  const pairs = page.units.flatMap((_, i) => (isGluedPair(page, kinds, i) ? [i] : []));
  const decisions: Decision[] = [];
  // From the end upwards: a card counts only while nothing but cards and furniture stands under it.
  let end = last;
  for (const at of pairs.reverse()) {
    if (at + 1 !== end) break;
    decisions.push({ unit: at, kind: 'teaser' }, { unit: at + 1, kind: 'teaser' });
    end = kinds.lastIndexOf('paragraph', at - 1);
  }
  return end === -1 ? [] : decisions;
};
