/** Alternative text and other scraps glued to a caption. */
import type { Kinds, Page, Rule } from '../page.ts';

const LONGEST = 14;

const isGlued = ({ units }: Page, kinds: Kinds, at: number): boolean =>
  (kinds[at + 1] === 'caption' && units[at + 1]?.gap === 0) ||
  (kinds[at - 1] === 'caption' && units[at]?.gap === 0);

export const pictureLines: Rule = (page, kinds) =>
  page.units.flatMap((unit, i) => {
    const scrap = unit.words <= LONGEST && !unit.closes && unit.mark === null;
    return kinds[i] === null && scrap && isGlued(page, kinds, i)
      ? [{ unit: i, kind: 'caption' as const }]
      : [];
  });
