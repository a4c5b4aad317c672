/** Answers "who is meant?" for a typed name, office or description: one, several, or nobody on record. */
import type { Article } from '../../domain/article.ts';
import type { Country, Lexicon } from '../../domain/lexicon.ts';
import type { SpeakerEntry, SpeakerMatch } from '../../domain/services.ts';
import { createDescriptionBook } from './describe-speaker.ts';
import { editDistance } from './edit-distance.ts';
import { knownNames } from './known-names.ts';
import { type Bearers, createNameBook, type NameBook } from './name-book.ts';
import { LONGEST_NAME, nameWords } from './name-forms.ts';
import { namesInTexts } from './named-in-texts.ts';
import type { SpeakerRecord, SpeakerRecords } from './speaker-records.ts';

/** Whom a stretch of words names. */
export interface Meaning {
  /** On record; more than one when the name is shared. */
  readonly onRecord: readonly SpeakerEntry[];
  /** The canonical name of one who is known but not on record; null when anybody is on record. */
  readonly knownAs: string | null;
}

export interface SpeakerFinder {
  findSpeaker(text: string): SpeakerMatch;
  /** The meaning of exactly these words as a name; `loosely` forgives transliteration and slips. Null: no name. */
  meaningOf(words: readonly string[], loosely: 'exactly' | 'by sound' | 'misspelt'): Meaning | null;
}

const NEAREST_SHOWN = 3;

const lexiconNames = ({ people, organisations }: Lexicon): ReadonlyMap<string, string> =>
  new Map([...people, ...organisations].map(({ id, name }) => [id, name]));

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
  const book: NameBook = createNameBook(knownNames(lexicon, records), lexicon.countries);
  const everyone = new Map<string, SpeakerRecord>([...records.outlets, ...records.speakers]);
  const descriptions = createDescriptionBook([...records.speakers.values()], lexicon.countries);
  const inTexts = namesInTexts(articles);
  const governments = capitalsAsGovernments(lexicon.countries);

  const toMeaning = (bearers: Bearers | readonly string[]): Meaning | null => {
    const ids = [...bearers];
    if (ids.length === 0) return null;
    const onRecord = ids.flatMap((id) => everyone.get(id)?.entry ?? []);
    const knownAs = onRecord.length > 0 ? null : (ids.map((id) => known.get(id)).find(Boolean) ?? null);
    return { onRecord, knownAs };
  };
  const meaningOf: SpeakerFinder['meaningOf'] = (words, loosely) => {
    if (loosely === 'exactly') return toMeaning(book.find(words));
    return toMeaning(loosely === 'by sound' ? book.findBySound(words) : book.findNear(words));
  };
  /** "Moscow": the government, when that is on record. */
  const governmentOf = (words: readonly string[]): Meaning | null => {
    const code = governments.get(words.join(' '));
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
      .filter(({ far }) => far <= 0.5)
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
      meaningOf(words, 'exactly') ??
      meaningOf(words, 'by sound') ??
      governmentOf(words) ??
      toMeaning(descriptions.find(typed)) ??
      meaningOf(words, 'misspelt');
    if (meaning) return toMatch(meaning, words);
    return { kind: 'none', knownAs: inTexts.find(words), nearest: nearestTo(words) };
  };
  return { findSpeaker, meaningOf };
}
