/** Who has appeared in the article so far: names by surname, and the latest person, body and outlet. */
import type { Speaker } from '../../domain/speaker.ts';
import { nameKey } from '../../language/name-key.ts';
import { TITLES } from '../../language/titles.ts';
import type { Token } from '../../language/tokens.ts';

export interface NamedPerson {
  readonly name: string;
  /** Where the name stands. */
  readonly at: number;
}

/** 'person', 'body' or 'outlet': what later pronouns and descriptions may refer to. */
export type Sort = 'person' | 'body' | 'outlet';

export interface Appearance {
  readonly speaker: Speaker;
  readonly sort: Sort;
  readonly at: number;
}

export interface Cast {
  /** Full names of two words or more, in the order of the text. */
  readonly people: readonly NamedPerson[];
  appear(appearance: Appearance): void;
  /** The latest appearance before `at` that fits, newest first. */
  latest(at: number, fits: (appearance: Appearance) => boolean): Appearance | null;
  /** The full name whose last word is (nearly) this surname. */
  fullName(surname: string): string | null;
}

const MOST_NAME_WORDS = 4;

/** A cast that knows the names of the article's tokens; appearances are added as its claims are read. */
export function createCast(tokens: readonly Token[]): Cast {
  const people = namesIn(tokens);
  const appearances: Appearance[] = [];
  return {
    people,
    appear: (appearance) => {
      appearances.push(appearance);
    },
    latest: (at, fits) =>
      appearances.filter((one) => one.at <= at && fits(one)).sort((a, b) => b.at - a.at)[0] ?? null,
    fullName: (surname) => bySurname(people, surname),
  };
}

function namesIn(tokens: readonly Token[]): NamedPerson[] {
  const found: NamedPerson[] = [];
  let run: Token[] = [];
  const close = () => {
    const words = run.slice(run.findLastIndex(({ lower }) => TITLES.has(lower)) + 1);
    const [first] = words;
    if (first && words.length >= 2 && words.length <= MOST_NAME_WORDS) {
      found.push({ name: words.map(({ text }) => text).join(' '), at: first.start });
    }
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    const continues = !last || token.start - last.end === 1;
    if (token.pos === 'PROPN' && /^\p{Lu}[\p{L}'’-]+$/u.test(token.text) && continues) run.push(token);
    else {
      close();
      if (token.pos === 'PROPN' && /^\p{Lu}[\p{L}'’-]+$/u.test(token.text)) run.push(token);
    }
  }
  close();
  return found;
}

function bySurname(people: readonly NamedPerson[], surname: string): string | null {
  const key = nameKey(surname);
  const lastWord = ({ name }: NamedPerson) => nameKey(name).split(' ').at(-1) ?? '';
  const exact = people.find((person) => lastWord(person) === key);
  if (exact) return exact.name;
  return people.find((person) => isSpellingOf(lastWord(person), key))?.name ?? null;
}

const LEAST_VARIED = 6;

/** Transliterations differ in their ending ("Skibitskyi", "Skibitsky"): a long common beginning is enough. */
function isSpellingOf(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_VARIED || Math.abs(a.length - b.length) > 2) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= Math.max(a.length, b.length) - 2;
}
