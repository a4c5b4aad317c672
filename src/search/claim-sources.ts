/** Who says which claims, and through whom they came: looked up by speaker, or once for all claims alike. */
import type { Claim } from '../domain/claim.ts';
import { speakersOf } from './names/speaker-records.ts';

export interface ClaimSources {
  /** Places of the claims of a speaker, alone or jointly. */
  saidBy(id: string): readonly number[];
  /** Places of claims that came the same way as the one passed, for each way of which `test` holds. */
  through(test: (claim: Claim) => boolean): readonly number[];
}

function add<K>(lists: Map<K, number[]>, key: K, place: number): void {
  const known = lists.get(key);
  if (known) known.push(place);
  else lists.set(key, [place]);
}

export function indexSources(claims: readonly Claim[]): ClaimSources {
  const bySpeaker = new Map<string, number[]>();
  const byWay = new Map<string, number[]>();
  for (const [place, claim] of claims.entries()) {
    for (const { id } of speakersOf(claim)) if (id !== null) add(bySpeaker, id, place);
    const told = claim.speaker === null ? claim.document.publisher : '';
    add(byWay, [told, ...claim.via].join('\n'), place);
  }
  const ways = [...byWay.values()];
  return {
    saidBy: (id) => bySpeaker.get(id) ?? [],
    through: (test) =>
      ways.flatMap((places) => {
        const claim = claims[places[0] ?? -1];
        return claim && test(claim) ? places : [];
      }),
  };
}
