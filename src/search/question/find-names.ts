/** Finds the names of people, offices and organisations in the words of a question. */
import type { SpeakerEntry } from '../../domain/services.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Meaning, SpeakerFinder } from '../names/find-speaker.ts';
import { nameWords } from '../names/name-forms.ts';

export interface NameHit {
  /** Places among the words of the question, half-open. */
  readonly from: number;
  readonly to: number;
  readonly onRecord: readonly SpeakerEntry[];
  readonly knownAs: string | null;
  /** Those who speak for a body that is on record itself. */
  readonly officials: readonly SpeakerEntry[];
  readonly generic: boolean;
}

const LONGEST = 8;
const LONGEST_LOOSE = 3;
const SHORTEST_OWNER = 5;
/** Strange words of a question that are held against all names. */
const MOST_LOOSE = 40;
/** Questions are short; of a longer text only so many words are looked at for names. */
export const WORDS_READ = 120;

type Find = (words: readonly string[]) => Meaning | null;

/** A silent body speaks through its officials. */
function toHit(from: number, to: number, meaning: Meaning): NameHit {
  const silent = meaning.onRecord.length === 0 && !meaning.generic;
  return { from, to, ...meaning, onRecord: silent ? meaning.officials : meaning.onRecord };
}

/** The longest name that begins at the place; it neither begins nor ends with a stop word. */
function nameAt(words: readonly string[], from: number, longest: number, find: Find): NameHit | null {
  for (let to = Math.min(words.length, from + longest); to > from; to--) {
    if (STOP_WORDS.has(words[from] ?? '') || STOP_WORDS.has(words[to - 1] ?? '')) continue;
    const meaning = find(nameWords(words.slice(from, to).join(' ')));
    if (meaning) return toHit(from, to, meaning);
  }
  return null;
}

function scan(
  words: readonly string[],
  longest: number,
  find: Find,
  skip: (place: number) => boolean,
): NameHit[] {
  const hits: NameHit[] = [];
  let place = 0;
  while (place < words.length) {
    const hit = skip(place) ? null : nameAt(words, place, longest, find);
    if (hit) hits.push(hit);
    place = hit ? hit.to : place + 1;
  }
  return hits;
}

/** "kremlins": people leave out the apostrophe. A generic word in the plural, or that of a topic, is just a word. */
function ofOwner(
  name: readonly string[],
  finder: SpeakerFinder,
  isTopic: (word: string) => boolean,
): Meaning | null {
  const last = name.at(-1) ?? '';
  if (last.length < SHORTEST_OWNER || !last.endsWith('s') || isTopic(last)) return null;
  const meaning = finder.meaningOf([...name.slice(0, -1), last.slice(0, -1)], 'exactly');
  return meaning?.generic ? null : meaning;
}

/** "Dmitrii Peskov": the first name, in another spelling, of who is found by the surname alone. */
function withFirstName(hit: NameHit, words: readonly string[], finder: SpeakerFinder): NameHit {
  const first = words[hit.from - 1];
  const [bearer, another] = hit.onRecord;
  if (!first || !bearer || another || STOP_WORDS.has(first)) return hit;
  const full = nameWords(words.slice(hit.from - 1, hit.to).join(' '));
  const same = (['by sound', 'misspelt'] as const).some((loosely) => {
    const [found, other] = finder.meaningOf(full, loosely)?.onRecord ?? [];
    return found?.id === bearer.id && !other;
  });
  return same ? { ...hit, from: hit.from - 1 } : hit;
}

/**
 * `isOrdinary` tells words of the texts and of the language from words that could be a misspelt name: only the
 * latter are taken for a name that they do not spell. `isTopic` tells words that a topic is called by. In the order of the question, not overlapping.
 */
export function findNames(
  allWords: readonly string[],
  finder: SpeakerFinder,
  isOrdinary: (word: string) => boolean,
  isTopic: (word: string) => boolean,
): readonly NameHit[] {
  const words = allWords.slice(0, WORDS_READ);
  const exact = scan(
    words,
    LONGEST,
    (name) => finder.meaningOf(name, 'exactly') ?? ofOwner(name, finder, isTopic),
    () => false,
  ).map((hit) => withFirstName(hit, words, finder));
  const taken = new Set(exact.flatMap(({ from, to }) => words.slice(from, to).map((_, step) => from + step)));
  const fixed = (place: number): boolean =>
    taken.has(place) || (words[place] ?? '').length < 4 || isOrdinary(words[place] ?? '');
  const tried = new Map<string, Meaning | null>();
  const loose = (name: readonly string[]): Meaning | null => {
    const key = name.join(' ');
    if (!tried.has(key) && tried.size < MOST_LOOSE) {
      tried.set(key, finder.meaningOf(name, 'by sound') ?? finder.meaningOf(name, 'misspelt'));
    }
    return tried.get(key) ?? null;
  };
  const spelt = scan(words, LONGEST_LOOSE, loose, fixed).filter(
    ({ from, to }) => !words.slice(from, to).some((_, step) => taken.has(from + step)),
  );
  return [...exact, ...spelt].sort((a, b) => a.from - b.from);
}
