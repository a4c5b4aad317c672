/** Tells whether two claims speak of one thing, so that a difference between them is one. */
import type { Claim } from '../../domain/claim.ts';
import type { Figure } from '../../domain/figure.ts';
import { stemWord, termsOf, wordsOf } from '../../language/terms.ts';

const cache = new WeakMap<Claim, ReadonlySet<string>>();

function termsIn(claim: Claim): ReadonlySet<string> {
  const terms = cache.get(claim) ?? new Set(termsOf(claim.selector.exact));
  cache.set(claim, terms);
  return terms;
}

/** How many words the two share, without words such as "the" and without numbers. */
export const sharedWords = (a: Claim, b: Claim): number =>
  [...termsIn(a)].filter((term) => !/\d/.test(term) && termsIn(b).has(term)).length;

const PLACE = /\bin (?:the )?(\p{Lu}[\p{L}’'-]+)/gu;

/** Is each told to be in a place, and none of these places in both? */
export function areElsewhere(a: Claim, b: Claim): boolean {
  const places = ({ selector }: Claim) => [...selector.exact.matchAll(PLACE)].map(([, place = '']) => place);
  const [one, two] = [places(a), places(b)];
  return one.length > 0 && two.length > 0 && !one.some((place) => two.includes(place));
}

const NAME = /(?<=\S\s)\p{Lu}[\p{L}-]+/gu;

/** Does each name somebody or somewhere, and nobody and nowhere both? */
export function nameOthers(a: Claim, b: Claim): boolean {
  const names = ({ selector }: Claim): readonly string[] => selector.exact.match(NAME) ?? [];
  const [one, two] = [names(a), names(b)];
  return one.length > 0 && two.length > 0 && !one.some((name) => two.includes(name));
}

const PLAN =
  /\b(will|plan|plans|planned|planning|aims?|aimed|aiming|target\w*|goals?|expects?|expected|intends?|wants?|hopes?|seeks?|allows?|allowing|would|may|might|could|suggest\w*|going to|about to|(?:is|are) to)\b/i;

/** Do the words speak of what is meant to happen, and not of what has? */
export const speaksOfPlan = (text: string): boolean => PLAN.test(text);

/** Is it of what is meant to happen, and not of what has? */
export const isPlan = ({ polarity, selector }: Claim): boolean =>
  polarity === 'forecasts' || polarity === 'commits' || speaksOfPlan(selector.exact);

/** Units that name nobody in particular. */
const ANYBODY = new Set(['people', 'person', 'persons', 'men', 'women'].map(stemWord));

const unitHead = ({ unit }: Figure): string => stemWord(wordsOf(unit ?? '').at(-1) ?? '');

/** Do two figures count the same sort of people? */
export function sameUnit(a: Figure, b: Figure): boolean {
  const [one, two] = [unitHead(a), unitHead(b)];
  return one === two || ANYBODY.has(one) || ANYBODY.has(two);
}
