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
/** Characters between two claims of which one answers the other. */
const NEAR = 1000;
/** Words that set two parts of one sentence against each other. */
const WITHIN = /\b(while|whereas|but|although|though|despite|yet)\b/i;
/** Words that set a sentence against what was told before it. */
const OPENING = /^\W*(meanwhile|however|but|yet|nevertheless|in contrast|by contrast|on the contrary)\b/i;

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

const shareTopic = (a: Claim, b: Claim, asked: ReadonlySet<string>): boolean =>
  a.topics.some((id) => asked.has(id) && b.topics.includes(id));

/** Do all like figures of the two differ, on the same topics and the same stated stretch of time? */
function figuresDiffer(a: Claim, b: Claim): boolean {
  if (!sameTopics(a, b)) return false;
  if (commonPart(a.about, b.about) < SAME_STRETCH) return false;
  const amounts = ({ figures, selector }: Claim) =>
    figures.filter((figure) => !isChange(figure, selector.exact) && unitFamily(figure) === 'people');
  const pairs = amounts(a).flatMap((x) => amounts(b).map((y) => [rangeOf(x), rangeOf(y)] as const));
  return pairs.length > 0 && pairs.every(([x, y]) => x.high < y.low || y.high < x.low);
}

/** One denies what somebody else affirms or foresees. */
function denied(a: Claim, b: Claim): boolean {
  const [denial, other] = a.polarity === 'denies' ? [a, b] : [b, a];
  const stated = other.polarity === 'affirms' || other.polarity === 'forecasts';
  return denial.polarity === 'denies' && stated && setAgainst(a, b);
}

/** Does the text itself put the second statement against the first? */
function setAgainst(a: Claim, b: Claim): boolean {
  if (a.document.id !== b.document.id) return false;
  const [one, two] = a.selector.start <= b.selector.start ? [a, b] : [b, a];
  if (two.selector.start - one.selector.end > NEAR) return false;
  const { prefix, exact } = two.selector;
  const [before, sameSentence] = [
    prefix.replace(one.selector.exact, ' '),
    prefix.includes(one.selector.exact),
  ];
  return sameSentence ? WITHIN.test(before) : OPENING.test(prefix.trim() ? prefix : exact);
}

/** One says that it is over, the other that it goes on. */
function phasesDiffer(a: Claim, b: Claim): boolean {
  const [x, y] = [phaseOf(a.selector.exact), phaseOf(b.selector.exact)];
  if (!x || !y || x === y) return false;
  return a.document.id === b.document.id || commonPart(anchorOf(a), anchorOf(b)) > 0;
}

interface Kind {
  readonly label: string;
  /** Can the claim be one side of it at all? */
  concerns(claim: Claim): boolean;
  differ(a: Claim, b: Claim): boolean;
}

const KINDS: readonly Kind[] = [
  {
    label: 'The figures differ',
    concerns: ({ figures, about }) => figures.length > 0 && about !== null,
    differ: figuresDiffer,
  },
  {
    label: 'One says so, another denies it',
    // An outlet's own story takes no side.
    concerns: ({ speaker }) => speaker !== null,
    differ: denied,
  },
  {
    label: 'Over, or going on',
    concerns: ({ selector }) => phaseOf(selector.exact) !== null,
    differ: phasesDiffer,
  },
];

/** Conflicts among claims in the order shown, one per way of differing. */
export function findConflicts(claims: readonly Claim[], asked: readonly Topic[]): readonly Conflict[] {
  const ids = new Set(asked.map(({ id }) => id));
  return KINDS.flatMap(({ label, concerns, differ }) => {
    const compared = claims.filter(concerns).slice(0, MAX_COMPARED);
    const involved = compared.filter((a) =>
      compared.some((b) => a !== b && shareTopic(a, b, ids) && differ(a, b) && bySomebodyElse(a, b)),
    );
    return involved.length > 1 ? [{ label, claimIds: involved.map(({ id }) => id) }] : [];
  });
}
