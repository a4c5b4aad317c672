/** Claims as units of a card: under their groups, and those that differ side by side. */

import { originsInWords } from '../../command/claim-in-words.ts';
import type { Conflict, Group } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { sentenceKey } from '../../domain/sentence.ts';
import type { Time } from '../../domain/time.ts';
import type { Words } from '../../words/words.ts';
import { claimBlock, claimPointer, type Repetitions, type Standing } from './claim-block.ts';
import { ownWords } from './draft.ts';
import { fitsAlone, type Unit } from './lay-pages.ts';
import { type Numbering, numberClaims } from './number-claims.ts';
import { namesOnCard } from './provenance.ts';

export const claimUnit = (
  claim: Claim,
  heading: string | null,
  repetitions: Repetitions,
  words: Words,
  standing: Partial<Standing> = {},
): Unit => ({
  heading,
  text: claimBlock(claim, repetitions, words, standing),
  instead: claimPointer(claim, words, standing.number),
  claims: [claim],
});

/**
 * The sides of a conflict as one unit: a card must not show one without the other. Only when no card can
 * hold them together they follow each other as units of their own.
 */
function conflictUnits(
  { label, claims, origins }: Conflict,
  numbers: Numbering,
  { repetitions, words }: Arrangement,
): readonly Unit[] {
  const heading = ownWords(words.card.differing(label));
  const from = namesOnCard(originsInWords(origins, words));
  const blocks = claims.map((claim) => claimBlock(claim, repetitions, words, { number: numbers.of(claim) }));
  const together: Unit = { heading, text: [...blocks, from].join('\n\n'), instead: null, claims };
  return fitsAlone(together)
    ? [together]
    : claims.map((claim) => claimUnit(claim, heading, repetitions, words, { number: numbers.of(claim) }));
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
  numbers: Numbering,
  { repetitions, mentions, words }: Arrangement,
): readonly Unit[] {
  return claims.map((claim, index) => {
    const heading = headings.get(claim.id) ?? null;
    const before = claims[index - 1];
    const sameHeading = before !== undefined && (headings.get(before.id) ?? null) === heading;
    const follows = sameHeading && sentenceKey(before) === sentenceKey(claim);
    const mention = mentions?.get(claim.id) ?? null;
    return claimUnit(claim, heading, repetitions, words, { mention, follows, number: numbers.of(claim) });
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
  const [first, last] = [conflicts.filter(isFirst), conflicts.filter((conflict) => !isFirst(conflict))];
  const differing = new Set(conflicts.flatMap((conflict) => conflict.claims.map(({ id }) => id)));
  const others = claims.filter(({ id }) => !differing.has(id));
  const headings = new Map(
    groups.flatMap(({ label, claimIds }) => claimIds.map((id) => [id, ownWords(label)] as const)),
  );
  const sidesOf = (some: readonly Conflict[]): readonly Claim[] =>
    some.flatMap((conflict) => conflict.claims);
  const numbers = numberClaims([...sidesOf(first), ...others, ...sidesOf(last)]);
  const unitsOf = (some: readonly Conflict[]): readonly Unit[] =>
    some.flatMap((conflict) => conflictUnits(conflict, numbers, arrangement));
  return [...unitsOf(first), ...inOrder(others, headings, numbers, arrangement), ...unitsOf(last)];
}
