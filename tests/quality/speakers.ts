/** Whether the speaker that we name is one that the gold accepts. */
import { type Gold, type GoldClaim, outletOf } from './gold.ts';

/** All that is read of a speaker here. */
export type Named = { readonly name: string } | null;

/** "A; B" are two names. */
export const namesOf = (speaker: Named): string[] => speaker?.name.split(/\s*;\s*/).filter(Boolean) ?? [];

/** Right when one of the names is accepted. No speaker stands for the outlet itself. */
export function speakerIsRight(speaker: Named, claim: GoldClaim, { names, documents }: Gold): boolean {
  const accepted = [...claim.speakers, ...claim.acceptable_speakers];
  const given = namesOf(speaker);
  if (given.length > 0) return given.some((name) => accepted.some((other) => names.same(name, other)));
  return claim.attribution === 'none' || accepted.includes(outletOf(claim.doc, documents));
}
