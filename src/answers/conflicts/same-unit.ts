/** Whether two figures count the same sort of thing, by the last word of their units. */
import type { Figure } from '../../domain/figure.ts';
import { stemWord, wordsOf } from '../../language/terms.ts';
import { unitFamily } from '../unit-family.ts';

/** Units that name nobody in particular. */
const ANYBODY = new Set(['people', 'person', 'persons', 'men', 'women', 'citizens'].map(stemWord));

const unitHead = ({ unit }: Figure): string => stemWord(wordsOf(unit ?? '').at(-1) ?? '');

/** The same unit, or one of the two names nobody in particular ("men", "soldiers"). */
export function sameUnitWord(a: Figure, b: Figure): boolean {
  const [one, two] = [unitHead(a), unitHead(b)];
  return one === two || ANYBODY.has(one) || ANYBODY.has(two);
}

/** The same for figures of one known family: shares of anything are alike, people in general are people. */
export function sameUnit(a: Figure, b: Figure): boolean {
  const family = unitFamily(a);
  if (family === 'unknown' || family === 'age' || family !== unitFamily(b)) return false;
  return family === 'share' || (family === 'people' ? sameUnitWord(a, b) : unitHead(a) === unitHead(b));
}
