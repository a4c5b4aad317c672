/** Alternative text and other scraps glued to a caption. */
import type { Kinds, Page, Rule } from '../page.ts';

const LONGEST = 14;
/** "2 of 9": which picture of a gallery it is. */
const SLIDE = /^\D{0,8}\d{1,3} ?(?:of|\/) ?\d{1,3}$/;

const isGlued = ({ units }: Page, kinds: Kinds, at: number): boolean =>
  (kinds[at + 1] === 'caption' && units[at + 1]?.gap === 0) ||
  (kinds[at - 1] === 'caption' && units[at]?.gap === 0);

export const pictureLines: Rule = (page, kinds) =>
  page.units.flatMap((unit, i) => {
    const scrap = unit.words <= LONGEST && !unit.closes && unit.mark === null;
    const open = kinds[i] === null || (kinds[i] === 'boilerplate' && SLIDE.test(unit.text));
    return open && scrap && isGlued(page, kinds, i) ? [{ unit: i, kind: 'caption' as const }] : [];
  });
