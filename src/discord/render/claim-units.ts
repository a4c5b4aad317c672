/** Claims as units of a card: under their groups, and those that differ side by side. */
import type { Conflict, Group } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { sentenceKey } from '../../domain/sentence.ts';
import type { Time } from '../../domain/time.ts';
import { claimBlock, claimPointer, type Repetitions, type Standing } from './claim-block.ts';
import { ownWords } from './draft.ts';
import { fitsAlone, type Unit } from './fit-units.ts';

export const claimUnit = (
  claim: Claim,
  heading: string | null,
  repetitions: Repetitions,
  standing?: Standing,
): Unit => ({
  heading,
  text: claimBlock(claim, repetitions, standing),
  instead: claimPointer(claim),
  claims: 1,
});

/** "These differ: …" unless the label says it already. */
const conflictHeading = (label: string): string =>
  ownWords(/\bdiffer\b/i.test(label) ? label : `These differ: ${label}`);

/**
 * The sides of a conflict as one unit: a card must not show one without the other. Only when no card can
 * hold them together they follow each other as units of their own.
 */
function conflictUnits(label: string, sides: readonly Claim[], repetitions: Repetitions): readonly Unit[] {
  const heading = conflictHeading(label);
  const together: Unit = {
    heading,
    text: sides.map((claim) => claimBlock(claim, repetitions)).join('\n\n'),
    instead: null,
    claims: sides.length,
  };
  return fitsAlone(together) ? [together] : sides.map((claim) => claimUnit(claim, heading, repetitions));
}

export interface Arrangement {
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
  readonly conflicts: readonly Conflict[];
  readonly repetitions: Repetitions;
  /** By claim id: a time that the claim mentions, by which it stands where it stands. */
  readonly mentions?: ReadonlyMap<string, Time>;
}

/** The claims under their headings; a sentence is shown once for neighbours that stand in it. */
function inOrder(
  claims: readonly Claim[],
  headings: ReadonlyMap<string, string>,
  { repetitions, mentions }: Arrangement,
): readonly Unit[] {
  return claims.map((claim, index) => {
    const heading = headings.get(claim.id) ?? null;
    const before = claims[index - 1];
    const sameHeading = before !== undefined && (headings.get(before.id) ?? null) === heading;
    const follows = sameHeading && sentenceKey(before) === sentenceKey(claim);
    return claimUnit(claim, heading, repetitions, { mention: mentions?.get(claim.id) ?? null, follows });
  });
}

/** Every claim once: first what differs, side by side, then the others under their groups, in their order. */
export function claimUnits(arrangement: Arrangement): readonly Unit[] {
  const { claims, groups, conflicts, repetitions } = arrangement;
  const shown = new Set<string>();
  const differing = conflicts.flatMap(({ label, claimIds }) => {
    const sides = claims.filter(({ id }) => claimIds.includes(id) && !shown.has(id));
    if (sides.length < 2) return [];
    for (const { id } of sides) shown.add(id);
    return conflictUnits(label, sides, repetitions);
  });
  const headings = new Map(
    groups.flatMap(({ label, claimIds }) => claimIds.map((id) => [id, ownWords(label)] as const)),
  );
  const others = claims.filter(({ id }) => !shown.has(id));
  return [...differing, ...inOrder(others, headings, arrangement)];
}
