/** Words of a text with their place, lemma and part of speech, by wink-nlp. */
import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';
import type { Span } from '../domain/span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

let loaded: WinkMethods | null = null;

/** Loaded with the first text: reading its model takes as long as everything else that a short call does. */
function wink(): WinkMethods {
  if (loaded) return loaded;
  const load = createRequire(import.meta.url);
  const create: typeof import('wink-nlp').default = load('wink-nlp');
  const model: typeof import('wink-eng-lite-web-model').default = load('wink-eng-lite-web-model');
  loaded = create(model, ['sbd', 'pos']);
  return loaded;
}

export interface TokenisedText {
  readonly tokens: readonly Token[];
  /** Indexes of tokens after which wink-nlp ends a sentence. */
  readonly breaks: ReadonlySet<number>;
}

/** A longer run of text is read in parts of this many characters, so that time stays linear. */
const PART_LENGTH = 20_000;

/**
 * Tokens of `text.slice(span.start, span.end)` with offsets into `text`.
 * wink-nlp keeps no offsets, so they are found again by walking the text.
 */
export function tokenise(text: string, span: Span): TokenisedText {
  const tokens: Token[] = [];
  const breaks = new Set<number>();
  for (const part of parts(text, span)) readPart(text, part, tokens, breaks);
  return { tokens: tokens.map((token, i) => mended(tokens, token, i)), breaks };
}

/** Adds the tokens of one part, and where sentences end among them. */
function readPart(text: string, part: Span, tokens: Token[], breaks: Set<number>): void {
  const nlp = wink();
  const { its } = nlp;
  const readable = withoutTwins(text.slice(part.start, part.end));
  const doc = nlp.readDoc(readable);
  const words = doc.tokens().out() as string[];
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[];
  const lemmas = doc.tokens().out(its.lemma as unknown as typeof its.value) as string[];
  const ends = new Set(
    (doc.sentences().out(its.span) as unknown as [number, number][]).map(([, last]) => last),
  );
  let cursor = part.start;
  words.forEach((word, index) => {
    const place = word.trim() ? readable.indexOf(word, cursor - part.start) : -1;
    if (ends.has(index)) breaks.add(tokens.length - Number(place < 0));
    if (place < 0) return;
    const start = part.start + place;
    cursor = endOf(text, start, word);
    tokens.push(tokenOf(word, lemmas[index] ?? word, tags[index] ?? 'X', { start, end: cursor }));
  });
}

const tokenOf = (word: string, lemma: string, pos: PartOfSpeech, { start, end }: Span): Token => ({
  text: word,
  lower: word.toLowerCase(),
  lemma: lemma.toLowerCase(),
  pos,
  start,
  end,
});

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** Tags that wink-nlp is known to get wrong. */
function mended(tokens: readonly Token[], token: Token, i: number): Token {
  if (token.pos === 'AUX') return asGivenName(tokens, token, i);
  if (token.lower === 'think' && /^tanks?$/u.test(tokens[i + 1]?.lower ?? ''))
    return { ...token, pos: 'NOUN' };
  return token.pos === 'VERB' ? (asSource(tokens, token, i) ?? asName(tokens, token, i)) : token;
}

const FINITE = /^\p{Ll}+(?:s|ed|aid|old|rote)$/u;

/** "the lawyer Will said", "Will Smith said": behind small letters, or with a surname and a finite verb, two auxiliaries are names. */
function asGivenName(tokens: readonly Token[], token: Token, i: number): Token {
  if (!/^(?:Will|May)$/u.test(token.text)) return token;
  const isWithin = /^[\p{Ll},]/u.test(tokens[i - 1]?.text ?? '');
  const isWhole = CAPITALISED.test(tokens[i + 1]?.text ?? '') && FINITE.test(tokens[i + 2]?.text ?? '');
  return isWithin || isWhole ? { ...token, pos: 'PROPN' } : token;
}

/** "according to people familiar …": what stands there is a source, never a verb. */
function asSource(tokens: readonly Token[], token: Token, i: number): Token | null {
  const isBehind = tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'according';
  return isBehind ? { ...token, pos: 'NOUN' } : null;
}

/**
 * wink-nlp takes some last names for verbs ("Lynch said", "of Hull"). Between words in small letters a capitalised
 * verb is a name; at the head of a sentence only right before a verb.
 */
function asName(tokens: readonly Token[], token: Token, i: number): Token {
  if (!CAPITALISED.test(token.text)) return token;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const isFollowed = next?.pos === 'VERB' && FINITE.test(next.text);
  const isWithin =
    before !== undefined && /^[\p{Ll},]/u.test(before.text) && !/^\p{Lu}/u.test(next?.text ?? '');
  return isFollowed || isWithin ? { ...token, pos: 'PROPN' } : token;
}

/** The second half of a twin mark was read as a space: it belongs to the token. */
function endOf(text: string, start: number, word: string): number {
  const isTwin = word === '"' && text[start] !== '"';
  return start + word.length + Number(isTwin);
}

/** Two single marks in a row stand for a double one in some outlets; of the same length, so that offsets hold. */
const withoutTwins = (text: string): string => text.replaceAll("''", '" ').replaceAll('``', '" ');

function parts(text: string, { start, end }: Span): Span[] {
  if (end - start <= PART_LENGTH) return [{ start, end }];
  const found: Span[] = [];
  let from = start;
  while (from < end) {
    let to = Math.min(end, from + PART_LENGTH);
    if (to < end) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space;
    }
    found.push({ start: from, end: to });
    from = to;
  }
  return found;
}
