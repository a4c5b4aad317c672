/**
 * Finds claims on one thing that differ, to show them side by side. Which of them is right is never decided,
 * and a pair that may well be about two things is left alone.
 */
import type { Conflict } from '../../domain/answer.ts';
import { daysBetween } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import { overlapDays, parseEdtf } from '../../domain/edtf.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Topic } from '../../domain/services.ts';
import type { Time } from '../../domain/time.ts';
import { anchorOf } from '../time-order.ts';
import { isChange, rangeOf, unitFamily } from '../unit-family.ts';
import { areElsewhere, isPlan, nameOthers, sameUnit, sharedWords } from './likeness.ts';
import { phasedThings, phaseOf } from './phase.ts';

/** Pairs are compared among at most this many claims: an answer that long is no side-by-side any more. */
const MAX_COMPARED = 60;
/** Two stretches of time are the same when they share this part of the days of both. */
const SAME_STRETCH = 0.5;
/** Characters between two claims of which one answers the other. */
const NEAR = 1000;
/** Words that a denial shares with what it denies. */
const LEAST_SHARED = 2;
/** Claims in one conflict, and conflicts of one kind: what is set side by side must be taken in at a glance. */
const MOST_SIDES = 3;
const MOST_CONFLICTS = 3;
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
  if (!sameTopics(a, b) || isPlan(a) !== isPlan(b) || nameOthers(a, b)) return false;
  if (commonPart(a.about, b.about) < SAME_STRETCH) return false;
  const amounts = ({ figures, selector }: Claim) =>
    figures.filter((figure) => !isChange(figure, selector.exact) && unitFamily(figure) === 'people');
  const pairs = amounts(a).flatMap((x) => amounts(b).map((y) => [x, y] as const));
  return pairs.length > 0 && pairs.every(([x, y]) => sameUnit(x, y) && areApart(x, y));
}

/** Is there no number that both allow? */
function areApart(a: Figure, b: Figure): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x.high < y.low || y.high < x.low;
}

/** One denies what somebody else affirms or foresees. */
function denied(a: Claim, b: Claim): boolean {
  const [denial, other] = a.polarity === 'denies' ? [a, b] : [b, a];
  const stated = other.polarity === 'affirms' || other.polarity === 'forecasts';
  const alike = sharedWords(a, b) >= LEAST_SHARED && !areElsewhere(a, b);
  return denial.polarity === 'denies' && stated && alike && setAgainst(a, b);
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

/** Is the same thing over or going on in both? */
const samePhased = (a: Claim, b: Claim): boolean =>
  phasedThings(a.selector.exact).some((thing) => phasedThings(b.selector.exact).includes(thing));

/** One says that it is over, the other that it goes on. */
function phasesDiffer(a: Claim, b: Claim): boolean {
  const [x, y] = [phaseOf(a.selector.exact), phaseOf(b.selector.exact)];
  if (!x || !y || x === y || !samePhased(a, b) || areElsewhere(a, b)) return false;
  return a.document.id === b.document.id || commonPart(anchorOf(a), anchorOf(b)) > 0;
}

interface Kind {
  readonly label: string;
  /** Can the claim be one side of it at all? */
  concerns(claim: Claim): boolean;
  differ(a: Claim, b: Claim): boolean;
  /** May the two stand on one side, against a third? */
  agree(a: Claim, b: Claim): boolean;
}

const KINDS: readonly Kind[] = [
  {
    label: 'The figures differ',
    concerns: ({ figures, about }) => figures.length > 0 && about !== null,
    differ: figuresDiffer,
    agree: () => false,
  },
  {
    label: 'One says so, another denies it',
    // An outlet's own story takes no side.
    concerns: ({ speaker }) => speaker !== null,
    differ: denied,
    agree: () => false,
  },
  {
    label: 'Over, or going on',
    concerns: ({ selector }) => phaseOf(selector.exact) !== null,
    differ: phasesDiffer,
    agree: (a, b) => phaseOf(a.selector.exact) === phaseOf(b.selector.exact) && samePhased(a, b),
  },
];

interface Pair {
  readonly sides: readonly [Claim, Claim];
  readonly shared: number;
}

/** Pairs that differ, those that share the most words first. */
function pairsOf(claims: readonly Claim[], differ: Kind['differ']): readonly Pair[] {
  const pairs = claims.flatMap((a, index) =>
    claims
      .slice(index + 1)
      .filter((b) => differ(a, b))
      .map((b): Pair => ({ sides: [a, b], shared: sharedWords(a, b) })),
  );
  return pairs.sort((x, y) => y.shared - x.shared);
}

/** Each claim in one conflict only; a third joins a pair when it differs from, or agrees with, each of the two. */
function conflictsOf(claims: readonly Claim[], kind: Kind): readonly Conflict[] {
  const used = new Set<Claim>();
  const conflicts: Conflict[] = [];
  for (const { sides } of pairsOf(claims, kind.differ)) {
    if (conflicts.length === MOST_CONFLICTS || sides.some((side) => used.has(side))) continue;
    const all: Claim[] = [...sides];
    for (const claim of claims) {
      const fits = all.every((side) => kind.differ(side, claim) || kind.agree(side, claim));
      if (all.length < MOST_SIDES && fits && !used.has(claim) && !all.includes(claim)) all.push(claim);
    }
    for (const side of all) used.add(side);
    const inOrder = claims.filter((claim) => all.includes(claim));
    conflicts.push({ label: kind.label, claimIds: inOrder.map(({ id }) => id) });
  }
  return conflicts;
}

/** Conflicts among claims in the order shown: pairs, at most threes, of which each qualifies by itself. */
export function findConflicts(claims: readonly Claim[], asked: readonly Topic[]): readonly Conflict[] {
  const ids = new Set(asked.map(({ id }) => id));
  return KINDS.flatMap((kind) =>
    conflictsOf(claims.filter(kind.concerns).slice(0, MAX_COMPARED), {
      ...kind,
      differ: (a, b) => shareTopic(a, b, ids) && kind.differ(a, b) && bySomebodyElse(a, b),
    }),
  );
}
