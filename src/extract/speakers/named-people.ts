/** Every mention of a person in the article's own words, by name or as what a sentence is about, in the order of the text. */
import { nameKey } from '../../language/name-key.ts';
import { nounPhraseAfter, spanOf } from '../../language/noun-phrases.ts';
import type { Passage } from '../../language/passage.ts';
import { isInside } from '../../language/quotations.ts';
import { BODIES, OUTLETS, PERSON_NOUNS, TITLES } from '../../language/titles.ts';
import type { Token } from '../../language/tokens.ts';
import type { Directory } from './directory.ts';
import { headNoun } from './head-noun.ts';

export interface NamedPerson {
  /** The full name, also where the text gives the surname alone; the wording of one without a name. */
  readonly name: string;
  /** False for "the minister" and the like. */
  readonly hasName: boolean;
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
const NAME_WORD = /^\p{Lu}[\p{L}'’-]+$/u;

interface Run {
  readonly tokens: readonly Token[];
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly sentence: number;
}

/** Places and bodies are left out as far as the directory and the words around them tell. */
export function namedPeople(passages: readonly Passage[], directory: Directory): NamedPerson[] {
  const runs = passages.flatMap(capitalisedRuns);
  const full = runs.flatMap((run) => {
    const person = fullName(run, directory);
    return person ? [person] : [];
  });
  const bySurname = new Map(full.map(({ name }) => [nameKey(name.split(' ').at(-1) ?? ''), name]));
  const short = runs.flatMap((run) => {
    const person = surname(run, bySurname, directory);
    return person ? [person] : [];
  });
  const named = [...full, ...short];
  const isNamedToo = (one: NamedPerson) =>
    named.some(
      ({ sentence, at }) => sentence === one.sentence && at >= one.at && at - one.at <= LONGEST_TITLE,
    );
  const unnamed = passages.flatMap(unnamedSubjects).filter((one) => !isNamedToo(one));
  return [...named, ...unnamed].sort((a, b) => a.at - b.at);
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
          before: i > sentence.from ? tokens[i - 1] : undefined,
          after: tokens[end],
          sentence: sentence.start,
        });
      }
      i = end;
    }
  }
  return found;
}

function isNameToken(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'PROPN' || !NAME_WORD.test(token.text)) return false;
  return at === first || token.start - (tokens[at - 1]?.end ?? 0) === 1;
}

function fullName(run: Run, directory: Directory): NamedPerson | null {
  const titles = run.tokens.findLastIndex(({ lower }) => TITLES.has(lower)) + 1;
  const words = run.tokens.slice(titles);
  const name = words.map(({ text }) => text).join(' ');
  const last = words.at(-1)?.lower ?? '';
  const isPlaceOrBody =
    BODIES.has(last) || OUTLETS.has(last) || directory.organisation(name) || directory.country(name);
  const isPlain = words.length >= 2 && words.length <= MOST_NAME_WORDS && !isPlaceOrBody;
  if (!isPlain || (titles === 0 && run.before?.lower === 'the')) return null;
  return mention(run, name, titles);
}

function surname(run: Run, known: ReadonlyMap<string, string>, directory: Directory): NamedPerson | null {
  const titles = run.tokens.findLastIndex(({ lower }) => TITLES.has(lower)) + 1;
  const [word, ...more] = run.tokens.slice(titles);
  if (!word || more.length) return null;
  const name = known.get(nameKey(word.text)) ?? directory.person(word.text)?.name;
  return name ? mention(run, name, titles) : null;
}

function mention({ tokens, before, after, sentence }: Run, name: string, titles: number): NamedPerson {
  const isPossessive = after !== undefined && /^['’]s?$/u.test(after.text);
  return {
    name,
    hasName: true,
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
      ? [{ name, hasName: false, at, title: '', sentence: start, isSubject: true }]
      : [];
  });
}

/** "The MP" is somebody known; "the foreign minister of Norway", "a doctor", "France’s minister" may be new. */
const isNew = (name: string): boolean =>
  /^an?\s/iu.test(name) || /['’]s\s/u.test(name) || (/^the\s/iu.test(name) && name.split(' ').length > 2);

/** "In Warsaw, the foreign minister …": the subject stands behind the comma. */
function behindFrame(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.pos !== 'ADP') return from;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_FRAME); i++)
    if (tokens[i]?.text === ',') return i + 1;
  return from;
}
