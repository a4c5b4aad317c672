/** Who has appeared in the article so far: people by name, and the latest person, body and outlet to speak. */
import type { Speaker } from '../../domain/speaker.ts';
import { type Gender, genderOf } from '../../language/gender.ts';
import { nameKey } from '../../language/name-key.ts';
import type { Passage } from '../../language/passage.ts';
import type { Directory } from './directory.ts';
import { mostNamed, type NamedPerson, namedPeople } from './named-people.ts';

/** 'person', 'body' or 'outlet': what later pronouns and descriptions may refer to. */
export type Sort = 'person' | 'body' | 'outlet';

export interface Appearance {
  readonly speaker: Speaker;
  readonly sort: Sort;
  readonly at: number;
}

/** Somebody whom "he" or "she" may mean: one who spoke, or one named or described in the text. */
export type Referent = { readonly appearance: Appearance } | { readonly name: string };

export interface Cast {
  appear(appearance: Appearance): void;
  /** The latest appearance up to `at` that fits. */
  latest(at: number, fits: (appearance: Appearance) => boolean): Appearance | null;
  /** Whom "he" or "she" at `at` means: the first fitting person of the nearest sentence that has one. */
  referent(at: number, gender: Gender): Referent | null;
  /** The full name with (nearly) this surname: the latest before `at`, else the first behind it. */
  fullName(surname: string, at: number, gender: Gender | null): string | null;
}

/** Characters over which a pronoun may reach back. */
const REACH = 1500;

/** A cast that knows the names of the article; appearances are added as its claims are read. */
export function createCast(passages: readonly Passage[], directory: Directory): Cast {
  const people = namedPeople(passages, directory);
  const known = people.flatMap(knownBySurname);
  const starts = passages
    .flatMap(({ sentences }) => sentences.map(({ start }) => start))
    .sort((a, b) => a - b);
  const appearances: Appearance[] = [];
  return {
    appear: (appearance) => {
      appearances.push(appearance);
    },
    latest: (at, fits) =>
      appearances.reduce<Appearance | null>(
        (best, one) => (one.at <= at && fits(one) && (!best || one.at >= best.at) ? one : best),
        null,
      ),
    referent: (at, gender) => referent(at, gender, people, appearances, starts),
    fullName: (surname, at, gender) => bySurname(known, surname, at, gender),
  };
}

const fitsGender = (name: string, description: string | null, gender: Gender | null): boolean =>
  (genderOf(name, description) ?? gender) === (gender ?? genderOf(name, description));

interface Candidate {
  readonly at: number;
  readonly sentence: number;
  readonly referent: Referent;
}

function referent(
  at: number,
  gender: Gender,
  people: readonly NamedPerson[],
  appearances: readonly Appearance[],
  starts: readonly number[],
): Referent | null {
  const isNear = (one: { at: number }) => one.at < at && at - one.at <= REACH;
  const spoken = appearances
    .filter(
      (one) => isNear(one) && one.sort === 'person' && fitsGender(one.speaker.name, one.speaker.role, gender),
    )
    .map((appearance) => ({
      at: appearance.at,
      sentence: sentenceOf(starts, appearance.at),
      referent: { appearance },
    }));
  const named = people
    .filter((one) => isNear(one) && one.isSubject && fitsGender(one.name, one.title, gender))
    .map(({ name, at: place, sentence }) => ({ at: place, sentence, referent: { name } }));
  const candidates: Candidate[] = [...spoken, ...named];
  const nearest = candidates.reduce((most, { sentence }) => Math.max(most, sentence), -1);
  const near = candidates.filter(({ sentence }) => sentence === nearest).sort((a, b) => a.at - b.at);
  return (near.find(({ referent: one }) => 'appearance' in one) ?? near[0])?.referent ?? null;
}

function sentenceOf(starts: readonly number[], at: number): number {
  let found = 0;
  for (const start of starts) {
    if (start > at) break;
    found = start;
  }
  return found;
}

/** A full name, ready to be found by what stands behind the given name, or by its last word. */
interface Known {
  readonly name: string;
  readonly at: number;
  readonly key: string;
  readonly last: string;
  readonly gender: Gender | null;
}

function knownBySurname({ name, isWhole, at, title }: NamedPerson): Known[] {
  if (!isWhole) return [];
  const key = nameKey(name);
  return [{ name, at, key, last: key.split(' ').at(-1) ?? '', gender: genderOf(name, title) }];
}

function bySurname(
  people: readonly Known[],
  surname: string,
  at: number,
  gender: Gender | null,
): string | null {
  const key = nameKey(surname);
  const fits = people.filter((one) => !gender || !one.gender || one.gender === gender);
  for (const isSame of [(word: string) => word === key, (word: string) => isSpellingOf(word, key)]) {
    const same = fits.filter((one) => isSame(one.last) || one.key.endsWith(` ${key}`));
    const found = mostNamed(same.filter((person) => person.at <= at)) ?? mostNamed(same);
    if (found) return found.name;
  }
  return null;
}

const LEAST_VARIED = 6;

/** Transliterations differ in their ending ("Skibitskyi", "Skibitsky"): a long common beginning is enough. */
function isSpellingOf(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_VARIED || Math.abs(a.length - b.length) > 2) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= Math.max(a.length, b.length) - 2;
}
