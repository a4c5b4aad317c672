/** Every mention of a person by name in the article's own words, in the order of the text. */
import { nameKey } from '../../language/name-key.ts';
import type { Passage } from '../../language/passage.ts';
import { isInside } from '../../language/quotations.ts';
import { BODIES, OUTLETS, TITLES } from '../../language/titles.ts';
import type { Token } from '../../language/tokens.ts';
import type { Directory } from './directory.ts';

export interface NamedPerson {
  /** The full name, also where the text gives the surname alone. */
  readonly name: string;
  readonly at: number;
  /** Titles in front ("Defence Minister", "Mr"); empty when there are none. */
  readonly title: string;
  /** Start of its sentence. */
  readonly sentence: number;
  /** Neither a possessive nor behind a preposition: it may be what the sentence is about. */
  readonly isSubject: boolean;
}

const MOST_NAME_WORDS = 4;
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
  return [...full, ...short].sort((a, b) => a.at - b.at);
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
    at: tokens[titles]?.start ?? 0,
    title: tokens
      .slice(0, titles)
      .map(({ text }) => text)
      .join(' '),
    sentence,
    isSubject: !isPossessive && before?.pos !== 'ADP',
  };
}
