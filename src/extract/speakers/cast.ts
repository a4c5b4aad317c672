/** Who has appeared in the article so far: people by name, and the latest person, body and outlet to speak. */
import { countBefore } from '../../domain/span.ts';
import type { Gender } from '../../language/gender.ts';
import { nameKey } from '../../language/name-key.ts';
import type { Passage } from '../../language/passage.ts';
import { type AntecedentFinder, antecedentFinder } from './antecedents.ts';
import type { Appearance, Remembered } from './appearance.ts';
import type { Directory } from './directory.ts';
import { namedPeople } from './named-people.ts';
import { indexSurnames } from './surname-index.ts';

export interface Cast {
  appear(appearance: Appearance): void;
  /** The latest appearance up to `at` that fits. */
  latest(at: number, fits: (appearance: Remembered) => boolean): Appearance | null;
  /** Whom "he" or "she" at `at` means. */
  readonly antecedent: AntecedentFinder;
  /** The full name with (nearly) this surname: the one written most often up to `at`, else anywhere. */
  fullName(surname: string, at: number, gender: Gender | null): string | null;
  /** What the latest appearance with this id that was called anything was called. */
  roleOf(id: string): string | null;
}

/** Appearances over which a description may: no reader remembers more, and a long article has many. */
const MOST_REMEMBERED = 1000;

/** A cast that knows the names of the article; appearances are added as its claims are read. */
export function createCast(passages: readonly Passage[], directory: Directory): Cast {
  const people = namedPeople(passages, directory);
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

  return {
    appear,
    latest,
    antecedent: antecedentFinder(passages, people, appeared),
    fullName: indexSurnames(people),
    roleOf: (id) => roles.get(id)?.role ?? null,
  };
}
