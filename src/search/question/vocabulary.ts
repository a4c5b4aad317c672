/** What the lexicon knows of words: synonyms, topics, countries, each found as phrases in a question. */

import type { Lexicon, Organisation } from '../../domain/lexicon.ts';
import { stemWord, wordsOf } from '../../language/terms.ts';
import { createPhraseBook, type PhraseBook, stemsOf } from './phrase-book.ts';

export interface Vocabulary {
  /** Phrase → numbers of the synonym groups (`groups`) it belongs to. */
  readonly synonyms: PhraseBook<number>;
  /** Stems of each phrase of each group. */
  readonly groups: readonly (readonly (readonly string[])[])[];
  /** Phrase → ids of topics. */
  readonly topics: PhraseBook<string>;
  /** A country's name, people or capital → its code. */
  readonly countries: PhraseBook<string>;
  /** "Russian", "Russians" → code; not the name of the country. */
  readonly nationalities: PhraseBook<string>;
  /** A country, its people, capital, government or ministries → its code: whoever acts for it. */
  readonly actors: PhraseBook<string>;
  /** Id of a body → code of its country. */
  readonly countryOf: ReadonlyMap<string, string>;
  /** Code → stems of each of its names. */
  readonly countryForms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Stems of the words of the lexicon's topics, synonyms and countries. */
  readonly stems: ReadonlySet<string>;
  /** The same words, not stemmed. */
  readonly words: ReadonlySet<string>;
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

const stemAll = (phrases: readonly string[]): string[][] => {
  const seen = new Map(phrases.map((phrase) => [stemsOf(phrase).join(' '), stemsOf(phrase)]));
  return [...seen.values()].filter((stems) => stems.length > 0);
};

/** Whoever acts for a country by any of its own names; outlets do not. */
function actorEntries(organisations: readonly Organisation[]): Entry<string>[] {
  return organisations.flatMap(({ kind, country, name, aliases }) =>
    country === null || kind === 'outlet' || kind === 'agency'
      ? []
      : [name, ...aliases].map((phrase) => ({ phrase, value: country })),
  );
}

export function readVocabulary({ synonyms, topics, countries, organisations }: Lexicon): Vocabulary {
  const synonymEntries = synonyms.flatMap((group, value) =>
    group.map((phrase): Entry<number> => ({ phrase, value })),
  );
  const topicEntries = topics.flatMap(({ id, label, terms, aliases }) =>
    [label, ...terms, ...aliases].map((phrase): Entry<string> => ({ phrase, value: id })),
  );
  const countryNames = countries.map(({ code, name, adjectives, aliases, capitals }) => ({
    code,
    forms: [name, ...adjectives, ...aliases, ...capitals],
  }));
  const countryEntries = countryNames.flatMap(({ code, forms }) =>
    forms.map((phrase): Entry<string> => ({ phrase, value: code })),
  );
  const words = new Set(
    [...synonymEntries, ...topicEntries, ...countryEntries].flatMap(({ phrase }) => wordsOf(phrase)),
  );
  return {
    synonyms: createPhraseBook(synonymEntries),
    groups: synonyms.map(stemAll),
    topics: createPhraseBook(topicEntries),
    countries: createPhraseBook(countryEntries),
    nationalities: createPhraseBook(
      countries.flatMap(({ code, adjectives }) => adjectives.map((phrase) => ({ phrase, value: code }))),
    ),
    actors: createPhraseBook([...countryEntries, ...actorEntries(organisations)]),
    countryOf: new Map(
      organisations.flatMap(({ id, country }) => (country === null ? [] : [[id, country] as const])),
    ),
    countryForms: new Map(countryNames.map(({ code, forms }) => [code, stemAll(forms)])),
    stems: new Set([...words].map(stemWord)),
    words,
  };
}
