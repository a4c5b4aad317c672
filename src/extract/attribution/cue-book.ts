/** The cues of the lexicon, ready for look-up by lemma. */
import type { CueEntry } from '../../domain/lexicon.ts';
import type { Token } from '../../language/tokens.ts';

export interface CueBook {
  readonly verbs: ReadonlyMap<string, CueEntry>;
  readonly nouns: ReadonlyMap<string, CueEntry>;
  /** Phrases by the lemma of their first word. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>;
}

export interface CuePhrase {
  readonly words: readonly string[];
  readonly entry: CueEntry;
}

/** Past forms that the lemmatiser leaves as they are, or reads as another word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    says: 'say',
    said: 'say',
    told: 'tell',
    wrote: 'write',
    thought: 'think',
    tweeted: 'tweet',
    retweeted: 'tweet',
    found: 'find',
    shown: 'show',
  }),
);

export function createCueBook(entries: readonly CueEntry[]): CueBook {
  const verbs = new Map<string, CueEntry>();
  const nouns = new Map<string, CueEntry>();
  const phrases = new Map<string, CuePhrase[]>();
  for (const entry of entries) {
    if (entry.as === 'verb') verbs.set(entry.cue, entry);
    if (entry.as === 'noun') nouns.set(entry.cue, entry);
    if (entry.as !== 'phrase') continue;
    const words = entry.cue.split(' ');
    const first = words[0] ?? entry.cue;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, entry }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { verbs, nouns, phrases };
}

/** The lemma under which a verb form is looked up. */
export const cueLemma = (token: Token): string => IRREGULAR.get(token.lower) ?? token.lemma;

/** The cue phrase that begins at the token, the longest first; null when there is none. */
export function phraseAt(book: CueBook, tokens: readonly Token[], index: number): CuePhrase | null {
  const token = tokens[index];
  if (!token) return null;
  const candidates = book.phrases.get(cueLemma(token)) ?? book.phrases.get(token.lower) ?? [];
  const fits = ({ words }: CuePhrase) =>
    words.slice(1).every((word, n) => tokens[index + n + 1]?.lower === word);
  return candidates.find(fits) ?? null;
}
