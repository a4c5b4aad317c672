/** Every mention of a person in the article's own words, by name or as what a sentence is about, in the order of the text. */
import { groupBy } from '../../domain/group-by.ts';
import { nameKey } from '../../language/name-key.ts';
import { nounPhraseAfter, spanOf } from '../../language/noun-phrases.ts';
import type { Passage } from '../../language/passage.ts';
import { isInside } from '../../language/quotations.ts';
import { BODIES, OUTLETS, PERSON_NOUNS, PLACES_AND_EVENTS, TITLES } from '../../language/titles.ts';
import type { Token } from '../../language/tokens.ts';
import type { Directory } from './directory.ts';
import { headNoun } from './head-noun.ts';
import { countNamings, type MostNamed } from './most-named.ts';

export interface NamedPerson {
  /** The full name, also where the text gives the surname alone; the wording of one without a name. */
  readonly name: string;
  /** True where the text gives the full name itself. */
  readonly isWhole: boolean;
  readonly at: number;
  /** Titles in front ("Defence Minister", "Mr"); empty when there are none. */
  readonly title: string;
  /** Start of its sentence. */
  readonly sentence: number;
  /** Neither a possessive nor behind a preposition: it may be what the sentence is about. */
  readonly isSubject: boolean;
}

const MOST_NAME_WORDS = 4;
/** Characters of a description behind which the name may follow ("Nato’s secretary general, …"). */
const LONGEST_TITLE = 90;
/** Tokens of a phrase in front of the subject. */
const LONGEST_FRAME = 8;
/** Capitalised, not in capitals throughout. */
const NAME_WORD = /^\p{Lu}(?=[\p{L}'’-]*\p{Ll})[\p{L}'’-]+$/u;

interface Run {
  readonly tokens: readonly Token[];
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly sentence: number;
}

/** Places and bodies are left out as far as the directory and the words around them tell. */
export function namedPeople(passages: readonly Passage[], directory: Directory): NamedPerson[] {
  const runs = passages.flatMap(capitalisedRuns);
  const full = withGivenNames(
    runs.flatMap((run) => {
      const person = fullName(run, directory);
      return person ? [person] : [];
    }),
  );
  const bySurname = countBySurname(full);
  const short = runs.flatMap((run) => {
    const person = surname(run, bySurname, directory);
    return person ? [person] : [];
  });
  const named = [...full, ...short];
  const namedIn = groupBy(named, ({ sentence }) => sentence);
  const isNamedToo = ({ at, sentence }: NamedPerson) =>
    namedIn.get(sentence)?.some((one) => one.at >= at && one.at - at <= LONGEST_TITLE) ?? false;
  const unnamed = passages.flatMap(unnamedSubjects).filter((one) => !isNamedToo(one));
  return [...named, ...unnamed].sort((a, b) => a.at - b.at);
}

/** "Le Pen" is "Marine Le Pen" where the article names her so. */
function withGivenNames(people: readonly NamedPerson[]): NamedPerson[] {
  const longer = new Map<string, string>();
  for (const { name } of people) {
    const words = name.split(' ');
    for (let from = 1; from < words.length - 1; from++) longer.set(words.slice(from).join(' '), name);
  }
  return people.map((one) => {
    const name = longer.get(one.name);
    return name ? { ...one, name, isWhole: false } : one;
  });
}

function countBySurname(people: readonly NamedPerson[]): ReadonlyMap<string, MostNamed> {
  const groups = groupBy(people, ({ name }) => nameKey(name.split(' ').at(-1) ?? ''));
  return new Map([...groups].map(([surname, namings]) => [surname, countNamings(namings)]));
}

function capitalisedRuns(passage: Passage): Run[] {
  const { tokens } = passage;
  const found: Run[] = [];
  for (const sentence of passage.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      let end = i;
      while (end < sentence.to && isNameToken(tokens, end, i)) end++;
      if (end === i) continue;
      const run = tokens.slice(i, end);
      if (!isInside(passage.quotations, run[0]?.start ?? 0)) {
        found.push({
          tokens: run,
          before: beforeTitle(tokens, i, sentence.from),
          after: tokens[end],
          sentence: sentence.start,
        });
      }
      i = end;
    }
  }
  return found;
}

/** The word in front of a name and its "Mr." or "Sen.". */
function beforeTitle(tokens: readonly Token[], first: number, from: number): Token | undefined {
  let at = first - 1;
  while (
    at >= from &&
    TITLES.has((tokens[at]?.lower ?? '').replace(/\.$/u, '')) &&
    tokens[at]?.text.endsWith('.')
  )
    at--;
  return at >= from ? tokens[at] : undefined;
}

function isNameToken(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'PROPN' || !NAME_WORD.test(token.text)) return false;
  return at === first || token.start - (tokens[at - 1]?.end ?? 0) === 1;
}

function fullName(run: Run, directory: Directory): NamedPerson | null {
  const titles = Math.max(
    run.tokens.findLastIndex(({ lower }) => TITLES.has(lower)) + 1,
    nameBehindBody(run.tokens, directory),
  );
  const words = run.tokens.slice(titles);
  const name = words.map(({ text }) => text).join(' ');
  const last = words.at(-1)?.lower ?? '';
  const isPlaceOrBody =
    BODIES.has(last) ||
    OUTLETS.has(last) ||
    PLACES_AND_EVENTS.has(last) ||
    directory.organisation(name) ||
    directory.country(name) ||
    isNationality(last, directory);
  const isPlain = words.length >= 2 && words.length <= MOST_NAME_WORDS && !isPlaceOrBody;
  if (!isPlain || (titles === 0 && run.before?.lower === 'the')) return null;
  return { ...mention(run, name, titles), isWhole: true };
}

/** "General Staff Valery Orlov", "Team Norway Paul Strand": where the name begins; 0 without a body in front. */
function nameBehindBody(tokens: readonly Token[], directory: Directory): number {
  const inFront = tokens.slice(0, -2);
  return (
    inFront.findLastIndex(
      ({ lower }, n) => BODIES.has(lower) || (n > 0 && directory.country(lower) !== null),
    ) + 1
  );
}

/** "South Korean", but not "Jordan", which is a name as well. */
const isNationality = (word: string, directory: Directory): boolean =>
  !directory.country(word) && directory.countriesIn(word).length > 0;

function surname(run: Run, known: ReadonlyMap<string, MostNamed>, directory: Directory): NamedPerson | null {
  const titles = run.tokens.findLastIndex(({ lower }) => TITLES.has(lower)) + 1;
  const [word, ...more] = run.tokens.slice(titles);
  if (!word || more.length) return null;
  const name = known.get(nameKey(word.text))?.(word.start) ?? directory.person(word.text)?.name;
  return name ? mention(run, name, titles) : null;
}

function mention({ tokens, before, after, sentence }: Run, name: string, titles: number): NamedPerson {
  const isPossessive = after !== undefined && /^['’]s?$/u.test(after.text);
  return {
    name,
    isWhole: false,
    at: tokens[titles]?.start ?? 0,
    title: tokens
      .slice(0, titles)
      .map(({ text }) => text)
      .join(' '),
    sentence,
    isSubject: !isPossessive && before?.pos !== 'ADP',
  };
}

/** "The minister did not rule it out.": a person without a name whom a sentence is about. */
function unnamedSubjects({ text, tokens, sentences, quotations }: Passage): NamedPerson[] {
  return sentences.flatMap(({ from, to, start }) => {
    const first = behindFrame(tokens, from, to);
    const phrase = nounPhraseAfter(tokens, first, to);
    const at = tokens[first]?.start ?? start;
    if (!phrase || isInside(quotations, at + 1)) return [];
    const { end } = spanOf(tokens, phrase);
    const name = text.slice(at, end).replace(/\s+/gu, ' ');
    const isPerson = PERSON_NOUNS.has(headNoun(nameKey(name.split(',')[0] ?? name)));
    return isPerson && isNew(name)
      ? [{ name, isWhole: false, at, title: '', sentence: start, isSubject: true }]
      : [];
  });
}

/** "The MP" is somebody known; "the foreign minister of Norway", "a doctor", "France’s minister" may be new. */
const isNew = (name: string): boolean =>
  /^(?:an?|one)\s/iu.test(name) ||
  /['’]s\s/u.test(name) ||
  (/^the\s/iu.test(name) && name.split(' ').length > 2);

/** "In Warsaw, the foreign minister …": the subject stands behind the comma. */
function behindFrame(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.pos !== 'ADP') return from;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_FRAME); i++)
    if (tokens[i]?.text === ',') return i + 1;
  return from;
}
