/** Figures for one thing that exclude each other, and a figure that does not go with a comparison. */
import { daysBetween } from '../../domain/calendar.ts';
import type { Claim, Mention } from '../../domain/claim.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Time } from '../../domain/time.ts';
import { perClaim } from '../per-claim.ts';
import { daysOf } from '../time-order.ts';
import { isChange, rangeOf, unitFamily } from '../unit-family.ts';
import { commonPart, isNarrower, isPlan, nameOthers, sameSubject, sameTime } from './likeness.ts';
import { sameUnit } from './same-unit.ts';

/** Two stretches of time are the same when they share this part of the days of both. */
const SAME_STRETCH = 0.5;

/** Is there no number that both allow? */
function areApart(a: Figure, b: Figure): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x.high < y.low || y.high < x.low;
}

const OF_A_WHOLE = /^\s+(?:\p{L}+\s+)?of (?:them|these|those|the|its|their)\b/iu;

/** "Three of the dead" is no count of the dead; "52 percent of the vote" is what it is. */
function isPart(figure: Figure, text: string): boolean {
  const at = text.indexOf(figure.exact);
  return unitFamily(figure) !== 'share' && OF_A_WHOLE.test(text.slice(at + figure.exact.length));
}

const isDifference = (figure: Figure, { selector }: Claim): boolean => isChange(figure, selector.exact);

interface Counted {
  readonly figure: Figure;
  readonly isDifference: boolean;
}

/** Figures that are no part of another, read once for each claim. */
const wholesOf = perClaim((claim): readonly Counted[] =>
  claim.figures
    .filter((figure) => !isPart(figure, claim.selector.exact))
    .map((figure) => ({ figure, isDifference: isDifference(figure, claim) })),
);

/** Pairs of figures of like sort; a part, or a difference against an amount, is none. */
const likePairs = (a: Claim, b: Claim): readonly (readonly [Figure, Figure])[] =>
  wholesOf(a).flatMap((x) =>
    wholesOf(b)
      .filter((y) => x.isDifference === y.isDifference && sameUnit(x.figure, y.figure))
      .map((y) => [x.figure, y.figure] as const),
  );

const sameTopics = (a: Claim, b: Claim): boolean =>
  a.topics.length > 0 && a.topics.length === b.topics.length && a.topics.every((id) => b.topics.includes(id));

/** People counted on the same topics in the same stated stretch of time, whatever the wording. */
function countSame(a: Claim, b: Claim): boolean {
  if (!sameTopics(a, b) || isNarrower(a, b) || commonPart(a.about, b.about) < SAME_STRETCH) return false;
  const people = ({ figures, selector }: Claim) =>
    figures.filter((figure) => unitFamily(figure) === 'people' && !isChange(figure, selector.exact));
  const [one, two] = [people(a), people(b)];
  return one.length > 0 && one.every((x) => two.length > 0 && two.every((y) => sameUnit(x, y)));
}

const ofOneThing = (a: Claim, b: Claim): boolean =>
  isPlan(a) === isPlan(b) && !nameOthers(a, b) && ((sameSubject(a, b) && sameTime(a, b)) || countSame(a, b));

/** Do all like figures of two claims on one thing differ? */
export function figuresDiffer(a: Claim, b: Claim): boolean {
  const pairs = likePairs(a, b);
  return pairs.length > 0 && pairs.every(([x, y]) => areApart(x, y)) && ofOneThing(a, b);
}

/** The same number for one thing. */
export function figuresAgree(a: Claim, b: Claim): boolean {
  return likePairs(a, b).some(([x, y]) => x.value === y.value && x.max === y.max) && ofOneThing(a, b);
}

const DOWN = /\b(?:fall|fell|drop\w*|decreas\w+|declin\w+|cut|reduc\w+)\b/i;
const DIRECTION_WINDOW = 40;
/** Writers round what they compare: so much of the number that a comparison makes is no difference. */
const ROUNDED = 0.05;
/** Two stretches of time are of one kind when the shorter has this part of the days of the longer. */
const SAME_LENGTH = 0.7;

/** The difference that stands last before the words for the time it is reckoned from. */
function differenceTo({ time }: Mention, claim: Claim): Figure | null {
  const { exact } = claim.selector;
  const end = time.text === null ? -1 : exact.indexOf(time.text);
  if (end < 0) return null;
  const before = claim.figures
    .filter((figure) => isChange(figure, exact))
    .map((figure) => ({ figure, at: exact.indexOf(figure.exact) }))
    .filter(({ at }) => at >= 0 && at < end)
    .sort((x, y) => y.at - x.at);
  return before[0]?.figure ?? null;
}

const lengthOf = (time: Time): number | null => {
  const { first, last } = daysOf(time.value);
  return first && last ? daysBetween(first, last) + 1 : null;
};

function sameLength(a: Time, b: Time): boolean {
  const [one, two] = [lengthOf(a), lengthOf(b)];
  return one !== null && two !== null && Math.min(one, two) >= SAME_LENGTH * Math.max(one, two);
}

function liesIn(time: Time, whole: Time): boolean {
  const [inner, outer] = [daysOf(time.value), daysOf(whole.value)];
  if (!inner.first || !inner.last || !outer.first || !outer.last) return false;
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** What an amount and "… more than three years ago" make for three years ago, against an amount of that time. */
function comparisonMakes(comparison: Claim, mention: Mention, other: Claim): boolean {
  const difference = differenceTo(mention, comparison);
  if (!difference || !comparison.about || !other.about) return false;
  if (!liesIn(other.about, mention.time) || !sameLength(other.about, comparison.about)) return false;
  const { exact } = comparison.selector;
  const at = exact.indexOf(difference.exact);
  const sign = DOWN.test(exact.slice(Math.max(0, at - DIRECTION_WINDOW), at)) ? 1 : -1;
  const amounts = (claim: Claim) => claim.figures.filter((figure) => !isDifference(figure, claim));
  const pairs = amounts(comparison).flatMap((x) =>
    amounts(other)
      .filter((y) => sameUnit(x, y))
      .map((y) => ({ made: x.value + sign * difference.value, stated: rangeOf(y) })),
  );
  return (
    pairs.length > 0 &&
    pairs.every(({ made, stated }) => stated.low > made * (1 + ROUNDED) || stated.high < made * (1 - ROUNDED))
  );
}

const comparesWith = (a: Claim, b: Claim): boolean =>
  a.mentions.some((mention) => mention.role === 'compared' && comparisonMakes(a, mention, b));

/** An amount of a time, and another amount with a comparison that makes a different one for that time. */
export const comparisonDiffers = (a: Claim, b: Claim): boolean =>
  a.topics.some((id) => b.topics.includes(id)) &&
  !nameOthers(a, b) &&
  (comparesWith(a, b) || comparesWith(b, a));

/** Has its own speaker since given another figure for the same? Then this one is out of date. */
export const isSuperseded = (
  claim: Claim,
  others: readonly Claim[],
  bySame: (a: Claim, b: Claim) => boolean,
): boolean => {
  const { said } = claim;
  if (!said) return false;
  const day = daysOf(said.value).last;
  return others.some((other) => {
    if (other === claim || !bySame(claim, other) || !figuresDiffer(claim, other)) return false;
    const later = daysOf((other.said ?? other.document.published)?.value ?? '').first;
    return day !== null && later !== null && later > day;
  });
};
