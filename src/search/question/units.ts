/** The words of a question as units of meaning, each with what may stand for it in a claim. */
import type { Wanted } from '../../domain/query.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { stemWord } from '../../language/terms.ts';
import { isActing } from './acting.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { PhraseHit } from './phrase-book.ts';
import { isSoft } from './soft-words.ts';
import type { Speller } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Unit {
  /** As asked, for messages. */
  readonly text: string;
  readonly stem: string;
  /** Stems of words and phrases that mean about the same. */
  readonly alternatives: readonly (readonly string[])[];
  readonly topics: readonly string[];
  /** ISO code when the unit names a country. */
  readonly country: string | null;
  /** Stems of the nationality as asked ("north korean"); null for all else, also for a country's name. */
  readonly nationality: readonly string[] | null;
  /** Asks rather than narrows: "say", "number". */
  readonly light: boolean;
  /** Colours rather than narrows: "main", "soon". */
  readonly soft: boolean;
  /** Stands behind "in", "at" or the like: whatever it is, the answer is there. */
  readonly place: boolean;
  /** The subject of the question ("does Ukraine want …"). */
  readonly acting: boolean;
}

/** "how big" asks for a size: the adjective becomes the noun that claims and topics have. */
const MEASURES: Readonly<Record<string, string>> = {
  big: 'size',
  large: 'size',
  strong: 'size',
  old: 'age',
};

const LONGEST_QUESTION = 400;
const LOCATIVES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'around', 'inside', 'across', 'outside']);

const isPlace = (words: readonly string[], place: number): boolean =>
  LOCATIVES.has(words[place - 1] ?? '') ||
  (words[place - 1] === 'the' && LOCATIVES.has(words[place - 2] ?? ''));

function measured(words: readonly string[], place: number): string {
  const word = words[place] ?? '';
  return words[place - 1] === 'how' ? (MEASURES[word] ?? word) : word;
}

const hitsAt = <T>(hits: readonly PhraseHit<T>[], place: number): readonly PhraseHit<T>[] =>
  hits.filter(({ from, to }) => from <= place && place < to);

/**
 * Units of the words that are not taken (by names, by a period) and are no stop words, each stem once. A phrase
 * of the lexicon gives its synonyms to the first of its words; its other words then count as said.
 */
export function readUnits(
  words: readonly string[],
  taken: ReadonlySet<number>,
  vocabulary: Vocabulary,
  wanted: Wanted,
  speller: Speller,
): readonly Unit[] {
  const read = words.slice(0, LONGEST_QUESTION).map((_, place) => measured(words, place));
  const stems = read.map((word, place) => (taken.has(place) ? stemWord(word) : speller.stemOf(word)));
  const synonyms = vocabulary.synonyms.findAll(stems);
  const topics = vocabulary.topics.findAll(stems);
  const countries = vocabulary.countries.findAll(stems);
  const nationalities = vocabulary.nationalities.findAll(stems);
  const units = new Map<string, Unit>();
  for (const [place, word] of read.entries()) {
    const stem = stems[place] ?? word;
    if (taken.has(place) || STOP_WORDS.has(word) || STOP_WORDS.has(stem) || units.has(stem)) continue;
    const groups = hitsAt(synonyms, place);
    if (groups.some(({ from, to }) => to - from > 1 && firstContent(read, from, to) !== place)) continue;
    const alternatives = standingFor(stem, groups, vocabulary);
    const [country] = hitsAt(countries, place).flatMap(({ values }) => values);
    const [people] = hitsAt(nationalities, place);
    units.set(stem, {
      text: word,
      stem,
      alternatives: [...alternatives, ...(country ? (vocabulary.countryForms.get(country) ?? []) : [])],
      topics: [...new Set(hitsAt(topics, place).flatMap(({ values }) => values))],
      country: country ?? null,
      nationality: people ? stems.slice(people.from, people.to) : null,
      light:
        isLight(stem, alternatives, LIGHT_WORDS) || (wanted === 'when' && isLight(stem, alternatives, EDGES)),
      soft: isSoft(word, stem) && !country,
      place: isPlace(read, place),
      acting: country !== undefined && people === undefined && isActing(read, place),
    });
  }
  return [...units.values()];
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/**
 * What may stand for a word in a claim. The claims are in English: what a word in another script stands for may be told
 * with that word's synonyms, too.
 */
function standingFor(
  stem: string,
  hits: readonly PhraseHit<number>[],
  { synonyms, groups }: Vocabulary,
): readonly (readonly string[])[] {
  const phrasesOf = (found: readonly PhraseHit<number>[]) =>
    found.flatMap(({ values }) => values.flatMap((group) => groups[group] ?? []));
  const own = phrasesOf(hits);
  if (!CYRILLIC.test(stem)) return own;
  const isWhole = (phrase: readonly string[], { from, to }: PhraseHit<number>) => to - from === phrase.length;
  const further = own
    .filter(([first]) => first !== undefined && !CYRILLIC.test(first))
    .flatMap((phrase) => phrasesOf(synonyms.findAll(phrase).filter((hit) => isWhole(phrase, hit))));
  return [...new Map([...own, ...further].map((phrase) => [phrase.join(' '), phrase])).values()];
}

/** "When does … end?" asks for a time, which need not be told with the same verb. */
const EDGES: ReadonlySet<string> = new Set(
  'begin begins began start starts started end ends ended finish finished stop'.split(' ').map(stemWord),
);

const firstContent = (words: readonly string[], from: number, to: number): number => {
  const place = words.slice(from, to).findIndex((word) => !STOP_WORDS.has(word));
  return place < 0 ? from : from + place;
};

/** A word of another script is as light as its English synonyms. */
const isLight = (
  stem: string,
  alternatives: readonly (readonly string[])[],
  light: ReadonlySet<string>,
): boolean =>
  light.has(stem) ||
  (/\p{Script=Cyrillic}/u.test(stem) &&
    alternatives.some(([first = '', second]) => second === undefined && light.has(first)));
