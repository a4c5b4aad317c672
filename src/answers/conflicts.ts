/**
 * Finds claims on one thing that differ, to show them side by side. Which of them is right is never decided,
 * and a pair that may well be about two things is left alone.
 */
import type { Conflict } from '../domain/answer.ts';
import { daysBetween } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import { overlapDays, parseEdtf } from '../domain/edtf.ts';
import type { Topic } from '../domain/services.ts';
import type { Time } from '../domain/time.ts';
import { phaseOf } from './phase.ts';
import { anchorOf } from './time-order.ts';
import { isChange, rangeOf, unitFamily } from './unit-family.ts';

/** Pairs are compared among at most this many claims: an answer that long is no side-by-side any more. */
const MAX_COMPARED = 60;
/** Two stretches of time are the same when they share this part of the days of both. */
const SAME_STRETCH = 0.5;
/** Characters between two claims that an outlet sets against each other. */
const NEAR = 400;
/** Words by which a text itself sets a statement against another. */
const CONTRAST = /\b(while|whereas|meanwhile|but|however|although|though|despite|yet)\b/i;
const OPENS_WITH_CONTRAST = /^\W*(while|whereas|meanwhile|but|however|although|though|despite|yet)\b/i;

/** The part of the days of both that is common, 0..1; 0 when one of the times is unknown or open. */
function commonPart(a: Time | null, b: Time | null): number {
  const [one, two] = [a && parseEdtf(a.value), b && parseEdtf(b.value)];
  if (!one?.first || !one.last || !two?.first || !two.last) return 0;
  const common = overlapDays(one, two);
  const length = daysBetween(one.first, one.last) + daysBetween(two.first, two.last) + 2;
  return common / (length - common);
}

/** A speaker of one never speaks in the other, and they do not both come from the outlet. */
function bySomebodyElse(a: Claim, b: Claim): boolean {
  const names = ({ speaker, jointly, document }: Claim) =>
    new Set([
      speaker ? (speaker.id ?? speaker.name) : `outlet of ${document.id}`,
      ...jointly.map((s) => s.id ?? s.name),
    ]);
  const others = names(b);
  return [...names(a)].every((name) => !others.has(name));
}

const sameTopics = (a: Claim, b: Claim): boolean =>
  a.topics.length > 0 && a.topics.length === b.topics.length && a.topics.every((id) => b.topics.includes(id));

/** Do all like figures of the two differ, on the same topics and the same stated stretch of time? */
function figuresDiffer(a: Claim, b: Claim): boolean {
  if (!sameTopics(a, b)) return false;
  if (commonPart(a.about, b.about) < SAME_STRETCH) return false;
  const amounts = ({ figures, selector }: Claim) =>
    figures.filter((figure) => !isChange(figure, selector.exact) && unitFamily(figure) === 'people');
  const pairs = amounts(a).flatMap((x) => amounts(b).map((y) => [rangeOf(x), rangeOf(y)] as const));
  return pairs.length > 0 && pairs.every(([x, y]) => x.high < y.low || y.high < x.low);
}

const opposed = (a: Claim, b: Claim): boolean =>
  (a.polarity === 'denies') !== (b.polarity === 'denies') &&
  a.polarity !== 'commits' &&
  b.polarity !== 'commits';

/** Does the text put the second statement against the first, in the same breath? */
function setAgainst(a: Claim, b: Claim): boolean {
  if (a.document.id !== b.document.id) return false;
  const [one, two] = a.selector.start <= b.selector.start ? [a, b] : [b, a];
  if (two.selector.start - one.selector.end > NEAR) return false;
  return CONTRAST.test(two.selector.prefix) || OPENS_WITH_CONTRAST.test(two.selector.exact);
}

/** One says that it is over, the other that it goes on. */
function phasesDiffer(a: Claim, b: Claim): boolean {
  const [x, y] = [phaseOf(a.selector.exact), phaseOf(b.selector.exact)];
  if (!x || !y || x === y) return false;
  return a.document.id === b.document.id || commonPart(anchorOf(a), anchorOf(b)) > 0;
}

function differ(a: Claim, b: Claim): boolean {
  if (!bySomebodyElse(a, b)) return false;
  return figuresDiffer(a, b) || (opposed(a, b) && setAgainst(a, b)) || phasesDiffer(a, b);
}

/** Claims and the most specific asked topic that they share. */
function conflictsOn(topic: Topic, claims: readonly Claim[]): Conflict | null {
  const own = claims.filter(({ topics }) => topics.includes(topic.id)).slice(0, MAX_COMPARED);
  const involved = own.filter((claim) => own.some((other) => other !== claim && differ(claim, other)));
  return involved.length > 1
    ? { label: `They differ on: ${topic.label}`, claimIds: involved.map(({ id }) => id) }
    : null;
}

/** One conflict per topic; a set of claims that two topics share is shown under the first only. */
export function findConflicts(claims: readonly Claim[], asked: readonly Topic[]): readonly Conflict[] {
  const bySpecificity = [...asked].sort((a, b) => a.claims - b.claims);
  const shown = new Set<string>();
  return bySpecificity.flatMap((topic) => {
    const conflict = conflictsOn(topic, claims);
    if (!conflict || conflict.claimIds.every((id) => shown.has(id))) return [];
    for (const id of conflict.claimIds) shown.add(id);
    return [conflict];
  });
}
