/** Answers "who is meant?" for a typed name, office or description: one, several, or nobody on record. */
import type { Article } from '../../domain/article.ts';
import type { Country, Lexicon } from '../../domain/lexicon.ts';
import type { SpeakerEntry, SpeakerMatch } from '../../domain/services.ts';
import { editDistance } from '../../language/edit-distance.ts';
import { keptFor, later } from '../later.ts';
import { createDescriptionBook } from './describe-speaker.ts';
import { knownNames } from './known-names.ts';
import { type Bearers, createNameBook } from './name-book.ts';
import { LONGEST_NAME, nameKey, nameWords } from './name-forms.ts';
import { namesInTexts } from './named-in-texts.ts';
import type { SpeakerRecord, SpeakerRecords } from './speaker-records.ts';

/** Whom a stretch of words names. */
export interface Meaning {
  /** On record; more than one when the name is shared. */
  readonly onRecord: readonly SpeakerEntry[];
  /** The canonical name of one who is known but not on record; null when anybody is on record. */
  readonly knownAs: string | null;
  /** Of a body: those on record who hold an office in it. */
  readonly officials: readonly SpeakerEntry[];
  /** A single word that many bodies share, and that may just be a word ("army", "government"). */
  readonly generic: boolean;
}

export interface SpeakerFinder {
  findSpeaker(text: string): SpeakerMatch;
  /** The meaning of exactly these words as a name; `loosely` forgives transliteration and slips. Null: no name. */
  meaningOf(words: readonly string[], loosely: 'exactly' | 'by sound' | 'misspelt'): Meaning | null;
}

const NEAREST_SHOWN = 3;
const MOST_KNOWN = 3;
/** Share of its letters in which a name may differ to be offered as near. */
const FARTHEST = 0.34;

const lexiconNames = ({ people, organisations }: Lexicon): ReadonlyMap<string, string> =>
  new Map([...people, ...organisations].map(({ id, name }) => [id, name]));

/** Id of an organisation → its own names, as keys. */
const bodyKeys = ({ organisations }: Lexicon): ReadonlyMap<string, readonly string[]> =>
  new Map(organisations.map(({ id, name, aliases }) => [id, [name, ...aliases].map(nameKey)]));

const namesIn = keptFor(namesInTexts);

/** "A, B or C"; null when so many bear the name that it says nothing. */
function oneOf(names: readonly string[]): string | null {
  if (names.length === 0 || names.length > MOST_KNOWN) return null;
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** Longest text whose words are looked at; nobody's name is longer. */
const LONGEST_TYPED = 200;

function capitalsAsGovernments(countries: readonly Country[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { code, name, capitals, aliases } of countries) {
    for (const form of [name, ...aliases, ...capitals]) codes.set(nameWords(form).join(' '), code);
  }
  return codes;
}

const nearnessOf = (typed: string, { name }: SpeakerEntry): number =>
  Math.min(
    ...nameWords(name).map((word) => editDistance(typed, word, 8) / Math.max(typed.length, word.length)),
  );

export function createSpeakerFinder(
  records: SpeakerRecords,
  articles: readonly Article[],
  lexicon: Lexicon,
): SpeakerFinder {
  const known = lexiconNames(lexicon);
  const everyone = new Map<string, SpeakerRecord>([...records.outlets, ...records.speakers]);
  const book = later(() => createNameBook(knownNames(lexicon, records), lexicon.countries));
  // Far fewer than all known names, and enough for whoever types a name on record as it is spelt.
  const bookOfRecord = later(() =>
    createNameBook(
      knownNames(lexicon, records, (id) => everyone.has(id)),
      lexicon.countries,
    ),
  );
  const descriptions = later(() => createDescriptionBook([...records.speakers.values()], lexicon.countries));
  const inTexts = namesIn(articles);
  const governments = later(() => capitalsAsGovernments(lexicon.countries));

  const generics = later(
    () =>
      new Set(
        lexicon.organisations
          .flatMap(({ generic }) => generic.map(nameKey))
          .filter((key) => !key.includes(' ')),
      ),
  );
  const bodies = later(() => bodyKeys(lexicon));
  const offices = later(() =>
    [...records.speakers.values()].map(({ entry, wordings }) => ({
      entry,
      keys: [...wordings, entry.role ?? ''].map((wording) => ` ${nameKey(wording)} `),
    })),
  );
  const knownOfficials = new Map<string, readonly SpeakerEntry[]>();
  const officialsOf = (id: string): readonly SpeakerEntry[] => {
    const known = knownOfficials.get(id) ?? findOfficials(id);
    knownOfficials.set(id, known);
    return known;
  };
  const findOfficials = (id: string): readonly SpeakerEntry[] => {
    const names = bodies().get(id) ?? [];
    if (names.length === 0) return [];
    const isOfficial = (keys: readonly string[]) =>
      keys.some((key) => names.some((name) => key.includes(` ${name} `)));
    return offices().flatMap(({ entry, keys }) => (entry.id !== id && isOfficial(keys) ? [entry] : []));
  };
  const toMeaning = (bearers: Bearers | readonly string[]): Meaning | null => {
    const ids = [...bearers];
    if (ids.length === 0) return null;
    const onRecord = ids.flatMap((id) => everyone.get(id)?.entry ?? []);
    const knownAs = onRecord.length > 0 ? null : oneOf(ids.flatMap((id) => known.get(id) ?? []));
    return { onRecord, knownAs, officials: ids.flatMap((id) => officialsOf(id)), generic: false };
  };
  const meaningOf: SpeakerFinder['meaningOf'] = (words, loosely) => {
    if (loosely === 'exactly') {
      const meaning = toMeaning(book().find(words));
      return meaning && { ...meaning, generic: generics().has(words.join(' ')) };
    }
    return toMeaning(loosely === 'by sound' ? book().findBySound(words) : book().findNear(words));
  };
  /** "Moscow": the government, when that is on record. */
  const governmentOf = (words: readonly string[]): Meaning | null => {
    const code = governments().get(words.join(' '));
    if (!code) return null;
    const ids = lexicon.organisations.flatMap(({ id, kind, country }) =>
      kind === 'government' && country === code && everyone.has(id) ? [id] : [],
    );
    return toMeaning(ids);
  };
  const nearestTo = (words: readonly string[]): SpeakerEntry[] => {
    const typed = words.at(-1) ?? '';
    return [...records.speakers.values()]
      .map(({ entry }) => ({ entry, far: nearnessOf(typed, entry) }))
      .filter(({ far }) => far <= FARTHEST)
      .sort((a, b) => a.far - b.far || b.entry.claims - a.entry.claims)
      .slice(0, NEAREST_SHOWN)
      .map(({ entry }) => entry);
  };
  const toMatch = ({ onRecord, knownAs }: Meaning, words: readonly string[]): SpeakerMatch => {
    const [first, second] = onRecord;
    if (first && !second) return { kind: 'one', speaker: first };
    if (first) return { kind: 'several', speakers: [...onRecord].sort((a, b) => b.claims - a.claims) };
    return { kind: 'none', knownAs, nearest: nearestTo(words) };
  };

  const findSpeaker = (text: string): SpeakerMatch => {
    const typed = text.slice(0, LONGEST_TYPED);
    const words = nameWords(typed).slice(0, LONGEST_NAME + 1);
    const meaning =
      toMeaning(bookOfRecord().findAsWritten(words)) ??
      meaningOf(words, 'exactly') ??
      meaningOf(words, 'by sound') ??
      governmentOf(words) ??
      toMeaning(descriptions().find(typed)) ??
      meaningOf(words, 'misspelt');
    if (meaning) return toMatch(meaning, words);
    return { kind: 'none', knownAs: inTexts.find(words), nearest: nearestTo(words) };
  };
  return { findSpeaker, meaningOf };
}
