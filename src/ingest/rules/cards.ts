/** A card of another article under the body: its headline glued to its first sentence. */
import type { Decision, Kinds, Page, Rule, Unit } from '../page.ts';

const FEWEST_WORDS = 5;
const MOST_WORDS = 22;

/** Are the paragraphs of the page set apart by blank lines? Then a glued pair is none of them. */
function isSpaced({ units }: Page, kinds: Kinds): boolean {
  const paragraphs = units.filter((_, i) => kinds[i] === 'paragraph').slice(1);
  const spaced = paragraphs.filter(({ gap }) => gap >= 1).length;
  return paragraphs.length >= 2 && spaced >= paragraphs.length * 0.7;
}

const isTitleLike = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.words >= FEWEST_WORDS &&
  unit.words <= MOST_WORDS &&
  !unit.closes &&
  unit.gap >= 1 &&
  (unit.mark === null || unit.mark === 'bullet');

const isSentence = (page: Page, kinds: Kinds, at: number): boolean => {
  const unit = page.units[at];
  if (kinds[at] === 'paragraph') return true;
  return unit !== undefined && kinds[at] === null && unit.closes && unit.words >= 8;
};

const isGluedPair = (page: Page, kinds: Kinds, at: number): boolean =>
  kinds[at] === null &&
  isTitleLike(page.units[at]) &&
  isSentence(page, kinds, at + 1) &&
  page.units[at + 1]?.gap === 0;

export const cards: Rule = (page, kinds) => {
  if (!isSpaced(page, kinds)) return [];
  const decisions: Decision[] = [];
  // From the end upwards: a card counts only while nothing but cards and furniture stands under it.
  for (let at = kinds.length - 1; at > 0; at--) {
    if (!isGluedPair(page, kinds, at - 1)) {
      if (kinds[at] === 'paragraph') break;
      continue;
    }
    decisions.push({ unit: at - 1, kind: 'teaser' }, { unit: at, kind: 'teaser' });
    at--;
  }
  // A page of cards alone is a list of news, not an article with cards.
  const left = kinds.filter((kind) => kind === 'paragraph').length - decisions.length / 2;
  return left >= 2 ? decisions : [];
};
