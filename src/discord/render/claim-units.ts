/** Claims as units of a card: under their groups, and those that differ side by side. */
import type { Conflict, Group } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { claimBlock, claimPointer, type Repetitions } from './claim-block.ts';
import { ownWords } from './draft.ts';
import { fitsAlone, type Unit } from './fit-units.ts';

export const claimUnit = (claim: Claim, heading: string | null, repetitions: Repetitions): Unit => ({
  heading,
  text: claimBlock(claim, repetitions),
  instead: claimPointer(claim),
  claims: 1,
});

/**
 * The sides of a conflict as one unit: a card must not show one without the other. Only when no card can
 * hold them together they follow each other as units of their own.
 */
function conflictUnits(
  label: string,
  sides: readonly Claim[],
  heading: string | null,
  repetitions: Repetitions,
): readonly Unit[] {
  const title = `**${ownWords(/\bdiffer\b/i.test(label) ? label : `These differ: ${label}`)}**`;
  const together: Unit = {
    heading,
    text: [title, ...sides.map((claim) => claimBlock(claim, repetitions))].join('\n'),
    instead: null,
    claims: sides.length,
  };
  if (fitsAlone(together)) return [together];
  return sides.map((claim) => {
    const unit = claimUnit(claim, heading, repetitions);
    return { ...unit, text: `${title}\n${unit.text}`, instead: `${title}\n${unit.instead ?? ''}` };
  });
}

export interface Arrangement {
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
  readonly conflicts: readonly Conflict[];
  readonly repetitions: Repetitions;
}

/** Every claim once, in the answer's order; a conflict stands where the first of its sides would. */
export function claimUnits({ claims, groups, conflicts, repetitions }: Arrangement): readonly Unit[] {
  const headings = new Map(
    groups.flatMap(({ label, claimIds }) => claimIds.map((id) => [id, ownWords(label)] as const)),
  );
  const shown = new Set<string>();
  return claims.flatMap((claim) => {
    if (shown.has(claim.id)) return [];
    const heading = headings.get(claim.id) ?? null;
    const conflict = conflicts.find(({ claimIds }) => claimIds.includes(claim.id));
    const sides = claims.filter(({ id }) => conflict?.claimIds.includes(id) && !shown.has(id));
    if (!conflict || sides.length < 2) {
      shown.add(claim.id);
      return [claimUnit(claim, heading, repetitions)];
    }
    for (const { id } of sides) shown.add(id);
    return conflictUnits(conflict.label, sides, heading, repetitions);
  });
}
