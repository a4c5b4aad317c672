/** People, bodies and countries of the lexicon, found by any of their names. */
import type { Country, Lexicon, Organisation, Person } from '../../domain/lexicon.ts';
import { nameKey } from '../../language/name-key.ts';

export interface Directory {
  person(text: string): Person | null;
  /** By an alias that is a body's own. */
  organisation(text: string): Organisation | null;
  /** Bodies that share a general name ("Defense Ministry"). */
  sharing(text: string): readonly Organisation[];
  /** Countries named in the text by name, adjective or capital, in the order of the text. */
  countriesIn(text: string): readonly Country[];
  /** A country that stands for its government ("Moscow", "Russia"). */
  country(text: string): Country | null;
  /** By ISO code. */
  governmentOf(code: string): Organisation | null;
}

export function createDirectory({ people, organisations, countries }: Lexicon): Directory {
  const byPerson = index(people, ({ name, aliases }) => [name, ...aliases]);
  const byOrganisation = index(organisations, ({ name, aliases }) => [name, ...aliases]);
  const byGeneric = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    for (const name of organisation.generic) {
      const key = nameKey(name);
      byGeneric.set(key, [...(byGeneric.get(key) ?? []), organisation]);
    }
  }
  const byCountry = index(countries, ({ name, adjectives, aliases, capitals }) => [
    name,
    ...adjectives,
    ...aliases,
    ...capitals,
  ]);
  const asActor = index(countries, ({ name, aliases, capitals }) => [name, ...aliases, ...capitals]);
  return {
    person: (text) => byPerson.get(nameKey(text)) ?? null,
    organisation: (text) => byOrganisation.get(nameKey(text)) ?? null,
    sharing: (text) => byGeneric.get(nameKey(text)) ?? [],
    country: (text) => asActor.get(nameKey(text)) ?? null,
    countriesIn: (text) => namesIn(nameKey(text), byCountry),
    governmentOf: (code) =>
      organisations.find(({ kind, country }) => kind === 'government' && country === code) ?? null,
  };
}

function index<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = nameKey(name);
      if (key && !found.has(key)) found.set(key, entry);
    }
  }
  return found;
}

const LONGEST = 4;

function namesIn<T>(key: string, entries: ReadonlyMap<string, T>): T[] {
  const words = key.split(' ');
  const found: T[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(LONGEST, words.length - from); length > 0; length--) {
      const entry = entries.get(words.slice(from, from + length).join(' '));
      if (!entry) continue;
      found.push(entry);
      from += length - 1;
      break;
    }
  }
  return found;
}
