/** Who has appeared in the article so far: people by name, and the latest person, body and outlet to speak. */
import { beginningIn, countBefore } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { type Gender, genderOf } from '../../language/gender.ts';
import { nameKey } from '../../language/name-key.ts';
import type { Passage } from '../../language/passage.ts';
import type { Directory } from './directory.ts';
import { namedPeople } from './named-people.ts';
import { indexSurnames } from './surname-index.ts';

/** 'person', 'body' or 'outlet': what later pronouns and descriptions may refer to. */
export type Sort = 'person' | 'body' | 'outlet';

export interface Appearance {
  readonly speaker: Speaker;
  readonly sort: Sort;
  readonly at: number;
}

/** An appearance with its words made comparable (`nameKey`). */
export interface Remembered extends Appearance {
  readonly start: number;
  readonly name: string;
  /** What it was called, else its name. */
  readonly called: string;
}

/** Somebody whom "he" or "she" may mean: one who spoke, or one named or described in the text. */
export type Referent = { readonly appearance: Appearance } | { readonly name: string };

export interface Cast {
  appear(appearance: Appearance): void;
  /** The latest appearance up to `at` that fits. */
  latest(at: number, fits: (appearance: Remembered) => boolean): Appearance | null;
  /** Whom "he" or "she" at `at` means: the first fitting person of the nearest sentence that has one. */
  referent(at: number, gender: Gender): Referent | null;
  /** The full name with (nearly) this surname: the one written most often up to `at`, else anywhere. */
  fullName(surname: string, at: number, gender: Gender | null): string | null;
  /** What the latest appearance with this id that was called anything was called. */
  roleOf(id: string): string | null;
}

/** Characters over which a pronoun may reach back. */
const REACH = 1500;
/** Appearances over which a description may: no reader remembers more, and a long article has many. */
const MOST_REMEMBERED = 1000;

/** A cast that knows the names of the article; appearances are added as its claims are read. */
export function createCast(passages: readonly Passage[], directory: Directory): Cast {
  const people = namedPeople(passages, directory).map((one) => ({ ...one, start: one.at }));
  const fullName = indexSurnames(people);
  const sentences = passages
    .flatMap((passage) => passage.sentences)
    .map(({ start }) => ({ start }))
    .sort((a, b) => a.start - b.start);
  const sentenceOf = (at: number): number => sentences[countBefore(sentences, at + 1) - 1]?.start ?? 0;
  const appeared: Remembered[] = [];
  const roles = new Map<string, { readonly role: string; readonly at: number }>();

  function appear(appearance: Appearance): void {
    const { speaker, at } = appearance;
    const name = nameKey(speaker.name);
    const called = speaker.role === null ? name : nameKey(speaker.role);
    appeared.splice(countBefore(appeared, at + 1), 0, { ...appearance, start: at, name, called });
    if (speaker.id === null || speaker.role === null) return;
    const before = roles.get(speaker.id);
    if (!before || before.at <= at) roles.set(speaker.id, { role: speaker.role, at });
  }

  function latest(at: number, fits: (appearance: Remembered) => boolean): Appearance | null {
    const last = countBefore(appeared, at + 1) - 1;
    for (let i = last; i >= 0 && last - i < MOST_REMEMBERED; i--) {
      const one = appeared[i];
      if (one && fits(one)) return one;
    }
    return null;
  }

  function referent(at: number, gender: Gender): Referent | null {
    const near = { start: Math.max(0, at - REACH), end: at };
    const spoken = beginningIn(appeared, near)
      .filter(({ sort, speaker }) => sort === 'person' && fitsGender(speaker.name, speaker.role, gender))
      .map((appearance) => ({ at: appearance.at, referent: { appearance } }));
    const named = beginningIn(people, near)
      .filter((one) => one.isSubject && fitsGender(one.name, one.title, gender))
      .map((one) => ({ at: one.at, sentence: one.sentence, referent: { name: one.name } }));
    return first([...spoken.map((one) => ({ ...one, sentence: sentenceOf(one.at) })), ...named]);
  }

  return { appear, latest, referent, fullName, roleOf: (id) => roles.get(id)?.role ?? null };
}

const fitsGender = (name: string, description: string | null, gender: Gender): boolean =>
  (genderOf(name, description) ?? gender) === gender;

interface Candidate {
  readonly at: number;
  readonly sentence: number;
  readonly referent: Referent;
}

/** Of the nearest sentence the first who spoke, else the first who is named. */
function first(candidates: readonly Candidate[]): Referent | null {
  const nearest = candidates.reduce((most, { sentence }) => Math.max(most, sentence), -1);
  const near = candidates.filter(({ sentence }) => sentence === nearest).sort((a, b) => a.at - b.at);
  return (near.find(({ referent }) => 'appearance' in referent) ?? near[0])?.referent ?? null;
}
