/** Whose full name is written out most often: a bare surname means them. */
import { countBefore } from '../../domain/span.ts';

/** A full name where the text writes it. */
export interface Naming {
  readonly name: string;
  readonly at: number;
}

/** The name written out most often before the offset, else in the whole article; the first of equals; null without any. */
export type MostNamed = (before: number) => string | null;

/** Counts once, so that a name of every paragraph can be asked about in every paragraph. `namings` in the order of the text. */
export function countNamings(namings: readonly Naming[]): MostNamed {
  const counts = new Map<string, { readonly first: number; times: number }>();
  const places = namings.map(({ at }) => ({ start: at }));
  const leaders: string[] = [];
  for (const [index, { name }] of namings.entries()) {
    const own = counts.get(name) ?? { first: index, times: 0 };
    own.times++;
    counts.set(name, own);
    const leader = leaders.at(-1);
    const most = leader === undefined ? undefined : counts.get(leader);
    const leads = !most || own.times > most.times || (own.times === most.times && own.first < most.first);
    leaders.push(leads || leader === undefined ? name : leader);
  }
  return (before) => leaders[countBefore(places, before) - 1] ?? leaders.at(-1) ?? null;
}
