/** Sets the figures of a statement beside those of a claim: whether like ones agree. */
import type { Figure } from '../../domain/figure.ts';
import { stemWord, wordsOf } from '../../language/terms.ts';
import { sameUnitWord } from '../conflicts/same-unit.ts';
import { isChange, isSize, rangeOf, unitFamily } from '../unit-family.ts';

export interface Counting {
  readonly text: string;
  readonly figures: readonly Figure[];
}

export type FigureFit =
  /** The statement has no figures. */
  | { readonly kind: 'none' }
  | { readonly kind: 'agree' }
  /** Like things are counted, and no number is allowed by both; the claim's figures. */
  | { readonly kind: 'differ'; readonly figures: readonly Figure[] }
  /** Not all of the statement's figures have a like one that clearly agrees or differs. */
  | { readonly kind: 'unclear' };

const HURT = /\b(?:dead|died|deaths?|killed|wounded|injured|casualt\w+|victims?|lost|losses)\b/i;
/** "cases of measles", "measles cases": what is counted. */
const headOf = (unit: string): string => stemWord(wordsOf(unit.split(/\bof\b/)[0] ?? '').at(-1) ?? '');

/** Do both count losses, or neither? */
const sameFate = (a: Counting, b: Counting): boolean => HURT.test(a.text) === HURT.test(b.text);

/** Is the same sort of thing counted in the same way: an amount and an amount, a change and a change? */
function areLike(x: Figure, a: Counting, y: Figure, b: Counting): boolean {
  if (isChange(x, a.text) !== isChange(y, b.text)) return false;
  if (x.value !== y.value && isSize(x, a.text) !== isSize(y, b.text)) return false;
  const [one, two] = [unitFamily(x), unitFamily(y)];
  if (x.unit === null || y.unit === null) {
    const other = x.unit === null ? two : one;
    return other === 'unknown' || other === 'people' || other === 'things';
  }
  if (one !== two) return false;
  if (one === 'people') return sameFate(a, b);
  return one === 'things' || one === 'money' ? headOf(x.unit) === headOf(y.unit) : true;
}

/** Figures of the same people under two names ("citizens", "recruits") may agree, but not differ. */
const mayDiffer = (x: Figure, y: Figure): boolean =>
  x.unit === null || y.unit === null ? x.unit === y.unit || isLarge(x) : sameUnitWord(x, y) || isLarge(x);

/** Large enough that two of the kind are hardly met by chance. */
const LARGE = 100;
const isLarge = ({ value }: Figure): boolean => value >= LARGE;

/** "about" is taken at its word up to this part of the figure. */
const NEARLY = 0.05;
const OPPOSITE: Readonly<Partial<Record<Figure['qualifier'], Figure['qualifier']>>> = {
  'at least': 'at most',
  'at most': 'at least',
};

function compare(stated: Figure, claimed: Figure): 'agree' | 'differ' | 'unclear' {
  const isSame = stated.value === claimed.value && stated.max === claimed.max;
  if (isSame) return OPPOSITE[stated.qualifier] === claimed.qualifier ? 'differ' : 'agree';
  if (stated.qualifier === 'at most' && claimed.max === stated.value) return 'agree';
  const isAbout = stated.qualifier === 'about' || claimed.qualifier === 'about';
  const isPoint = stated.max === undefined && claimed.max === undefined;
  if (isAbout && isPoint && Math.abs(stated.value - claimed.value) <= claimed.value * NEARLY) return 'agree';
  const [x, y] = [rangeOf(stated), rangeOf(claimed)];
  return x.high < y.low || y.high < x.low ? 'differ' : 'unclear';
}

function fitOf(stated: Figure, statement: Counting, claim: Counting): FigureFit {
  const like = claim.figures.filter((claimed) => areLike(stated, statement, claimed, claim));
  const outcomes = like.map((claimed) => ({ claimed, outcome: compare(stated, claimed) }));
  if (outcomes.some(({ outcome }) => outcome === 'agree')) return { kind: 'agree' };
  const differ = outcomes.every(({ claimed, outcome }) => outcome === 'differ' && mayDiffer(stated, claimed));
  return like.length > 0 && differ ? { kind: 'differ', figures: like } : { kind: 'unclear' };
}

/** One that differs decides, where each has a like one. */
export function compareFigures(statement: Counting, claim: Counting): FigureFit {
  const fits = statement.figures.map((figure) => fitOf(figure, statement, claim));
  if (fits.length === 0) return { kind: 'none' };
  if (fits.some(({ kind }) => kind === 'unclear')) return { kind: 'unclear' };
  return fits.find(({ kind }) => kind === 'differ') ?? { kind: 'agree' };
}
