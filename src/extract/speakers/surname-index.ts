/** The full names of an article, found by their surname or by how else it is spelt. */
import { groupBy } from '../../domain/group-by.ts';
import { type Gender, genderOf } from '../../language/gender.ts';
import { nameKey } from '../../language/name-key.ts';
import { countNamings, type MostNamed, type Naming } from './most-named.ts';
import type { NamedPerson } from './named-people.ts';

/** The full name with (nearly) this surname: the one written most often up to `at`, else anywhere; null when none fits. */
export type FullNames = (surname: string, at: number, gender: Gender | null) => string | null;

interface Known extends Naming {
  /** All that may stand for the name without its given name ("le pen", "pen"), as keys. */
  readonly surnames: readonly string[];
  readonly last: string;
  readonly gender: Gender | null;
}

/** `people` in the order of the text; only whole names count. */
export function indexSurnames(people: readonly NamedPerson[]): FullNames {
  const known = people.filter(({ isWhole }) => isWhole).map(knownPerson);
  const bySurname = groupSurnames(known);
  const byBeginning = groupBy(known, ({ last }) => last.slice(0, SAME_BEGINNING));
  const counted = new Map<string, MostNamed[]>();
  return (surname, at, gender) => {
    const key = nameKey(surname);
    const asked = `${key} ${gender ?? ''}`;
    const groups = counted.get(asked) ?? countFitting(key, gender, bySurname, byBeginning);
    counted.set(asked, groups);
    for (const mostNamed of groups) {
      const found = mostNamed(at + 1);
      if (found) return found;
    }
    return null;
  };
}

function knownPerson({ name, at, title }: NamedPerson): Known {
  const words = nameKey(name).split(' ');
  const surnames = words.map((_, from) => words.slice(from).join(' ')).slice(words.length > 1 ? 1 : 0);
  return { name, at, surnames, last: words.at(-1) ?? '', gender: genderOf(name, title) };
}

function groupSurnames(known: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const pairs = known.flatMap((one) => one.surnames.map((surname) => ({ surname, one })));
  return new Map(
    [...groupBy(pairs, ({ surname }) => surname)].map(([surname, group]) => [
      surname,
      group.map(({ one }) => one),
    ]),
  );
}

/** Those who are spelt so before those who are nearly. */
function countFitting(
  key: string,
  gender: Gender | null,
  bySurname: ReadonlyMap<string, readonly Known[]>,
  byBeginning: ReadonlyMap<string, readonly Known[]>,
): MostNamed[] {
  const near = byBeginning.get(key.slice(0, SAME_BEGINNING)) ?? [];
  return [bySurname.get(key) ?? [], near.filter(({ last }) => isSpellingOf(last, key))].map((people) =>
    countNamings(people.filter((one) => !gender || !one.gender || one.gender === gender)),
  );
}

const LEAST_VARIED = 6;
const MOST_VARIED = 2;
const SAME_BEGINNING = LEAST_VARIED - MOST_VARIED;

/** Transliterations differ in their ending ("Skibitskyi", "Skibitsky"): a long common beginning is enough. */
function isSpellingOf(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_VARIED || Math.abs(a.length - b.length) > MOST_VARIED)
    return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= Math.max(a.length, b.length) - MOST_VARIED;
}
