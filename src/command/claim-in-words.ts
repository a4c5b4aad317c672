/** Who says a claim, through whom it reaches us, and the times of it, in words: the same on every platform. */
import type { Origin, Repetition } from '../domain/answer.ts';
import type { DocumentInfo } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Time } from '../domain/time.ts';
import type { ClaimWords } from '../words/claim-words.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { publisherInWords, wayInWords } from '../words/way-in-words.ts';
import type { Words } from '../words/words.ts';
import { visibleText } from './visible-text.ts';

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Longer wordings are cut to the words that name somebody, and at the most to so many characters. */
const LONGEST_MENTION = 40;

/** "a deputy of the council, who had …" → "a deputy of the council". */
function headOf(mention: string): string {
  if (mention.length <= LONGEST_MENTION) return mention;
  const [head = ''] = mention.split(/\s*(?:[,;:(–—]|\b(?:who|which|that|whose)\b)/u);
  const short = head.trim() === '' ? mention : head.trim();
  if (short.length <= LONGEST_MENTION) return short;
  return `${short.slice(0, LONGEST_MENTION).replace(/\s+\S*$/u, '')} …`;
}

/** A speaker that had to be worked out is "probably" that one, with the words that the text has instead. */
function speakerInWords({ name, role, mention, certainty }: Speaker, { time, claim }: Words): string {
  const full = role === null || sameWords(role, name) ? name : `${name}, ${role}`;
  if (certainty === 'stated') return full;
  const isSame = mention.trim() === '' || sameWords(mention, name);
  return `${time.probably(full)}${isSame ? '' : ` (${claim.quote(headOf(mention.trim()))})`}`;
}

/** "Dmitry Peskov, Kremlin spokesman"; of a narrated claim, its outlet. */
export function speakersInWords({ speaker, jointly, document }: Claim, words: Words): string {
  if (!speaker) return visibleText(publisherInWords(document, words.claim));
  return visibleText(words.claim.and([speaker, ...jointly].map((one) => speakerInWords(one, words))));
}

/** "Dmitry Peskov, Kremlin spokesman · quoted by TASS, in The Moscow Times". */
export const provenanceInWords = (claim: Claim, words: Words): string =>
  visibleText(`${speakersInWords(claim, words)} · ${wayInWords(claim, words.claim)}`);

/** How a platform writes a time, and words of the document. */
export interface TimeWriting {
  readonly time: (time: Time) => string;
  readonly words: (text: string) => string;
}

/** "about 17 March 2024 (“by the spring vote”)". */
function mentionInWords(mention: Time, writing: TimeWriting, words: ClaimWords): string {
  const text =
    mention.text === null ? '' : ` (${words.quote(writing.words(visibleText(mention.text).trim()))})`;
  return `${words.about(writing.time(mention))}${text}`;
}

/**
 * The three times of a claim, kept apart; only what is known: "said 31 March 2022", …, or "undated". What was worked
 * out from the publication alone is said once with it. `mention`: a further time of it that must be shown.
 */
export function timesInWords(
  { said, about, document: { published } }: Claim,
  { time, claim: words }: Words,
  mention: Time | null = null,
  writing: TimeWriting = { time: (one) => timeInWords(one, time), words: (text) => text },
): readonly string[] {
  const isGuess = (one: Time | null): boolean =>
    one?.certainty === 'inferred' && published?.certainty === 'inferred' && one.value === published.value;
  const guessed = { said: isGuess(said), about: isGuess(about) };
  return [
    ...(said && !guessed.said ? [words.said(writing.time(said))] : []),
    ...(about && !guessed.about ? [words.about(writing.time(about))] : []),
    ...(mention ? [mentionInWords(mention, writing, words)] : []),
    published ? words.published(writing.time(published), guessed) : words.undated,
  ].map(visibleText);
}

function placeInWords(
  { section, publisher }: Repetition,
  document: DocumentInfo,
  { inPublisher, inAnother, inSection, further }: ClaimWords,
): string {
  if (publisher !== document.publisher) return publisher === null ? inAnother : inPublisher(publisher);
  return section === 'body' ? further : inSection[section];
}

/** "also in the headline and in the summary"; null when it is said just once. */
export function repetitionsInWords(
  claim: Claim,
  repetitions: readonly Repetition[],
  { claim: words }: Words,
): string | null {
  const places = new Set(repetitions.map((one) => placeInWords(one, claim.document, words)));
  return places.size === 0 ? null : visibleText(words.also([...places]));
}

/** "One origin: TASS, through CNN and the Post"; "2 independent origins: TASS, through CNN; the ministry". */
export function originsInWords(origins: readonly Origin[], { claim: words }: Words): string {
  const names = origins.map(({ name, through }) =>
    through.length === 0 ? name : words.originThrough(name, through),
  );
  return visibleText(words.origins(origins.length, names));
}
