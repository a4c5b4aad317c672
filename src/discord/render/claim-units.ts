/** Claims as units of a card: under their groups, and those that differ side by side. */

import { originsInWords } from '../../command/claim-in-words.ts';
import type { Conflict, Group } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { sentenceKey } from '../../domain/sentence.ts';
import type { Time } from '../../domain/time.ts';
import type { Words } from '../../words/words.ts';
import { claimBlock, claimPointer, type Repetitions, type Standing } from './claim-block.ts';
import { ownWords } from './draft.ts';
import { fitsAlone, type Unit } from './fit-units.ts';
import { namesOnCard } from './provenance.ts';

export const claimUnit = (
  claim: Claim,
  heading: string | null,
  repetitions: Repetitions,
  words: Words,
  standing?: Standing,
): Unit => ({
  heading,
  text: claimBlock(claim, repetitions, words, standing),
  instead: claimPointer(claim, words),
  claims: 1,
});

/**
 * The sides of a conflict as one unit: a card must not show one without the other. Only when no card can
 * hold them together they follow each other as units of their own. `fresh`: sides that no unit before has shown.
 */
function conflictUnits(
  { label, claims, origins }: Conflict,
  fresh: number,
  { repetitions, words }: Arrangement,
): readonly Unit[] {
  const heading = ownWords(words.card.differing(label));
  const from = namesOnCard(originsInWords(origins, words));
  const together: Unit = {
    heading,
    text: [...claims.map((claim) => claimBlock(claim, repetitions, words)), from].join('\n\n'),
    instead: null,
    claims: fresh,
  };
  return fitsAlone(together)
    ? [together]
    : claims.map((claim) => claimUnit(claim, heading, repetitions, words));
}

export interface Arrangement {
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
  readonly conflicts: readonly Conflict[];
  readonly repetitions: Repetitions;
  readonly words: Words;
  /** By claim id: a time that the claim mentions, by which it stands where it stands. */
  readonly mentions?: ReadonlyMap<string, Time>;
}

/** The claims under their headings; a sentence is shown once for neighbours that stand in it. */
function inOrder(
  claims: readonly Claim[],
  headings: ReadonlyMap<string, string>,
  { repetitions, mentions, words }: Arrangement,
): readonly Unit[] {
  return claims.map((claim, index) => {
    const heading = headings.get(claim.id) ?? null;
    const before = claims[index - 1];
    const sameHeading = before !== undefined && (headings.get(before.id) ?? null) === heading;
    const follows = sameHeading && sentenceKey(before) === sentenceKey(claim);
    return claimUnit(claim, heading, repetitions, words, {
      mention: mentions?.get(claim.id) ?? null,
      follows,
    });
  });
}

/**
 * Every claim once: what differs side by side, the others under their groups, in their order. What differs comes first,
 * but for the best answer to a question (`answers`) that is not itself in dispute.
 */
export function claimUnits(arrangement: Arrangement, answers = false): readonly Unit[] {
  const { claims, groups, conflicts } = arrangement;
  const [best] = claims;
  const isFirst = (conflict: Conflict): boolean =>
    !answers || conflict.claims.some(({ id }) => id === best?.id);
  const shown = new Set<string>();
  const differing = (conflict: Conflict): readonly Unit[] => {
    const before = shown.size;
    for (const { id } of conflict.claims) shown.add(id);
    return conflictUnits(conflict, shown.size - before, arrangement);
  };
  const [first, last] = [
    conflicts.filter(isFirst).flatMap(differing),
    conflicts.filter((conflict) => !isFirst(conflict)).flatMap(differing),
  ];
  const headings = new Map(
    groups.flatMap(({ label, claimIds }) => claimIds.map((id) => [id, ownWords(label)] as const)),
  );
  const others = claims.filter(({ id }) => !shown.has(id));
  return [...first, ...inOrder(others, headings, arrangement), ...last];
}
