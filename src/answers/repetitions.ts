/** Counts a claim once however often it is repeated, and remembers where else it stands. */
import type { Repetition } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimLibrary } from '../domain/services.ts';
import { foldTitles } from './fold-titles.ts';

export type Repetitions = Readonly<Record<string, readonly Repetition[]>>;

export interface Folded {
  /** Originals, each once, in the order of their first appearance. */
  readonly claims: readonly Claim[];
  /** By id of an original among them. */
  readonly repetitions: Repetitions;
}

interface Links {
  readonly originals: ReadonlyMap<string, Claim>;
  readonly copies: ReadonlyMap<string, readonly Claim[]>;
}

/** A copy of a copy of a copy is as far as texts go; the bound keeps a circle from looping. */
const MAX_HOPS = 4;

const cache = new WeakMap<Pick<ClaimLibrary, 'claims'>, Links>();

function originOf(claim: Claim, byId: ReadonlyMap<string, Claim>): Claim {
  let origin = claim;
  for (let hop = 0; hop < MAX_HOPS && origin.repeats; hop++) {
    const next = byId.get(origin.repeats);
    if (!next || next === claim) break;
    origin = next;
  }
  return origin;
}

function link(library: Pick<ClaimLibrary, 'claims'>): Links {
  const byId = new Map(library.claims.map((claim) => [claim.id, claim]));
  const originals = new Map<string, Claim>();
  const copies = new Map<string, Claim[]>();
  for (const claim of library.claims) {
    const origin = originOf(claim, byId);
    originals.set(claim.id, origin);
    if (origin === claim) continue;
    copies.set(origin.id, [...(copies.get(origin.id) ?? []), claim]);
  }
  return { originals, copies };
}

function linksOf(library: Pick<ClaimLibrary, 'claims'>): Links {
  const known = cache.get(library);
  if (known) return known;
  const links = link(library);
  cache.set(library, links);
  return links;
}

const toRepetition = ({ id, section, document }: Claim): Repetition => ({
  claimId: id,
  section,
  publisher: document.publisher,
});

/**
 * Replaces each repetition by what it repeats. `mayStandFor` can refuse an original (one that somebody else
 * said); the repetition then stands for itself.
 */
export function foldRepetitions(
  found: readonly Claim[],
  library: Pick<ClaimLibrary, 'claims'>,
  mayStandFor: (original: Claim) => boolean = () => true,
): Folded {
  const { originals, copies } = linksOf(library);
  const shown = new Map<string, Claim>();
  for (const claim of found) {
    const origin = originals.get(claim.id) ?? claim;
    const chosen = origin === claim || mayStandFor(origin) ? origin : claim;
    shown.set(chosen.id, chosen);
  }
  const claims = [...shown.values()];
  const repetitions = claims.flatMap(({ id }): [string, Repetition[]][] => {
    const elsewhere = copies.get(id)?.filter((copy) => !shown.has(copy.id)) ?? [];
    return elsewhere.length ? [[id, elsewhere.map(toRepetition)]] : [];
  });
  return foldTitles({ claims, repetitions: Object.fromEntries(repetitions) });
}
