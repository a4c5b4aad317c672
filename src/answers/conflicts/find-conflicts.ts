/**
 * Finds claims on one thing that differ, to show them side by side. Which of them is right is never decided,
 * and a pair that may well be about two things is left alone.
 */
import type { Conflict } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Topic } from '../../domain/services.ts';
import { contains } from '../../domain/span.ts';
import type { ConflictKind } from '../../words/lookup-words.ts';
import type { Words } from '../../words/words.ts';
import { perClaim } from '../per-claim.ts';
import { anchorOf } from '../time-order.ts';
import { denied } from './denials.ts';
import { comparisonDiffers, figuresAgree, figuresDiffer, isSuperseded } from './figures-differ.ts';
import {
  areElsewhere,
  commonPart,
  inOneStory,
  nameOthers,
  nameOthersIn,
  sameSubject,
  sharedWords,
} from './likeness.ts';
import { originsOf, sameOrigin } from './origins.ts';
import { PHASE_WORDS, phasedThings, phaseOf } from './phase.ts';

/** So many shown claims are compared, each with so many: an answer that long is no side-by-side any more. */
const MAX_COMPARED = 60;
const MAX_OTHERS = 300;
/** Of a topic with more claims the first are looked at. */
const MAX_SCANNED = 5000;
/** Claims in one conflict, and conflicts of one kind: what is set side by side must be taken in at a glance. */
const MOST_SIDES = 3;
const MOST_CONFLICTS = 3;

const phaseIn = perClaim(({ selector }) => phaseOf(selector.exact));
const thingsIn = perClaim(({ selector }) => phasedThings(selector.exact));

/** Is the same thing over or going on in both? "The trial of A" is not the trial of B. */
const samePhased = (a: Claim, b: Claim): boolean =>
  thingsIn(a).some((x) => thingsIn(b).some((y) => x.head === y.head && !nameOthersIn(x.phrase, y.phrase)));

/** One says that it is over, the other that it goes on. */
function phasesDiffer(a: Claim, b: Claim, shareTopic: boolean): boolean {
  const [x, y] = [phaseIn(a), phaseIn(b)];
  if (!x || !y || x === y || !samePhased(a, b) || areElsewhere(a, b)) return false;
  const sameDays = a.document.id === b.document.id || commonPart(anchorOf(a), anchorOf(b)) > 0;
  if (shareTopic && sameDays) return true;
  return inOneStory(a, b) && !nameOthers(a, b) && sameSubject(a, b, PHASE_WORDS);
}

interface Kind {
  readonly kind: ConflictKind;
  /** Can the claim be one side of it at all? */
  concerns(claim: Claim): boolean;
  /** Is it out of date among the others that are concerned? */
  outdated?(claim: Claim, others: readonly Claim[]): boolean;
  differ(a: Claim, b: Claim, shareTopic: boolean): boolean;
  /** May the two stand on one side, against a third? */
  agree(a: Claim, b: Claim): boolean;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'figures',
    concerns: ({ figures }) => figures.length > 0,
    outdated: (claim, others) => isSuperseded(claim, others, sameOrigin),
    differ: figuresDiffer,
    agree: figuresAgree,
  },
  {
    kind: 'compared',
    concerns: ({ figures, about }) => figures.length > 0 && about !== null,
    differ: comparisonDiffers,
    agree: () => false,
  },
  {
    kind: 'denied',
    // An outlet's own story takes no side.
    concerns: ({ speaker }) => speaker !== null,
    differ: denied,
    agree: (a, b) => a.polarity !== 'denies' && b.polarity !== 'denies' && sameSubject(a, b),
  },
  {
    kind: 'phase',
    concerns: (claim) => phaseIn(claim) !== null,
    differ: phasesDiffer,
    agree: (a, b) => phaseIn(a) === phaseIn(b) && samePhased(a, b),
  },
];

/** "The agency said that the mayor said …" holds what the mayor said, and is no second statement. */
function innermost(claims: readonly Claim[]): readonly Claim[] {
  const byDocument = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = byDocument.get(claim.document.id);
    if (own) own.push(claim);
    else byDocument.set(claim.document.id, [claim]);
  }
  const holdsAnother = (claim: Claim): boolean =>
    (byDocument.get(claim.document.id) ?? []).some(
      (other) =>
        other.speaker !== null &&
        other.selector.exact.length < claim.selector.exact.length &&
        contains(claim.selector, other.selector),
    );
  return claims.filter((claim) => !holdsAnother(claim));
}

interface Pair {
  readonly sides: readonly [Claim, Claim];
  readonly shared: number;
}

/** Pairs that differ and have a shown side, those that share the most words first. */
function pairsOf(
  claims: readonly Claim[],
  shown: ReadonlySet<Claim>,
  differ: (a: Claim, b: Claim) => boolean,
): readonly Pair[] {
  const pairs = claims
    .filter((claim) => shown.has(claim))
    .flatMap((a, index) =>
      claims
        .filter((b, place) => (shown.has(b) ? place > index : true) && b !== a)
        .filter((b) => differ(a, b))
        .map((b): Pair => ({ sides: [a, b], shared: sharedWords(a, b) })),
    );
  return pairs.sort((x, y) => y.shared - x.shared);
}

/** Each claim in one conflict only; a third joins a pair when it differs from, or agrees with, each of the two. */
function conflictsOf(
  claims: readonly Claim[],
  shown: ReadonlySet<Claim>,
  kind: Pick<Kind, 'kind' | 'agree'> & { differ(a: Claim, b: Claim): boolean },
  words: Words,
): readonly Conflict[] {
  const used = new Set<Claim>();
  const conflicts: Conflict[] = [];
  for (const { sides } of pairsOf(claims, shown, kind.differ)) {
    if (conflicts.length === MOST_CONFLICTS || sides.some((side) => used.has(side))) continue;
    const all: Claim[] = [...sides];
    const copies: Claim[] = [];
    for (const claim of claims) {
      const fits = all.every((side) => side === claim || kind.differ(side, claim) || kind.agree(side, claim));
      if (!fits || used.has(claim) || all.includes(claim)) continue;
      // What is copied from one of the sides adds outlets to its origin, and no side.
      if (all.length === MOST_SIDES || all.some((side) => sameOrigin(side, claim))) copies.push(claim);
      else all.push(claim);
    }
    for (const side of [...all, ...copies]) used.add(side);
    const inOrder = claims.filter((claim) => all.includes(claim));
    conflicts.push({
      label: words.lookup.conflict[kind.kind],
      claims: inOrder,
      origins: originsOf(
        [...inOrder, ...copies.filter((copy) => all.some((side) => kind.agree(side, copy)))],
        words.claim,
      ),
    });
  }
  return conflicts;
}

/**
 * Conflicts of the shown claims, in their order, with each other and with `others`: pairs, at most threes, of which
 * each qualifies by itself. `asked` are the topics in question; null takes any topic that two claims share.
 */
export function findConflicts(
  shown: readonly Claim[],
  asked: readonly Topic[] | null,
  words: Words,
  others: readonly Claim[] = [],
): readonly Conflict[] {
  const ids = asked && new Set(asked.map(({ id }) => id));
  const shareTopic = (a: Claim, b: Claim): boolean =>
    a.topics.some((id) => (ids === null || ids.has(id)) && b.topics.includes(id));
  const all = innermost([...new Set([...shown, ...others.slice(0, MAX_SCANNED)])]);
  const own = new Set(shown);
  return KINDS.flatMap((kind) => {
    const concerned = all.filter((claim) => kind.concerns(claim));
    const first = [
      ...concerned.filter((claim) => own.has(claim)).slice(0, MAX_COMPARED),
      ...concerned.filter((claim) => !own.has(claim)).slice(0, MAX_OTHERS),
    ];
    const current = first.filter((claim) => !kind.outdated?.(claim, first));
    const compared = new Set(current.filter((claim) => own.has(claim)));
    const differ = (a: Claim, b: Claim): boolean => !sameOrigin(a, b) && kind.differ(a, b, shareTopic(a, b));
    return conflictsOf(current, compared, { ...kind, differ }, words);
  });
}
