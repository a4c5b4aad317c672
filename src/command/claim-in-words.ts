/** Who says a claim, through whom it reaches us, and the times of it, in words: the same on every platform. */
import type { Origin, Repetition } from '../domain/answer.ts';
import type { DocumentInfo } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Correctable } from '../domain/review.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Time } from '../domain/time.ts';
import { dayInWords, timeInWords } from '../domain/time-in-words.ts';
import { visibleText } from './visible-text.ts';

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "The Moscow Times", or "publisher unknown (002.txt)". */
export const publisherInWords = ({ publisher, id }: DocumentInfo): string =>
  publisher ?? `publisher unknown (${id})`;

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
function speakerInWords({ name, role, mention, certainty }: Speaker): string {
  const full = role === null || sameWords(role, name) ? name : `${name}, ${role}`;
  if (certainty === 'stated') return full;
  const instead = mention.trim() === '' || sameWords(mention, name) ? '' : ` (“${headOf(mention.trim())}”)`;
  return `probably ${full}${instead}`;
}

/** The relays without the outlet, nearest the speaker first. */
function relaysOf({ via, document, speaker }: Claim): readonly string[] {
  const names = via.filter((name) => name !== speaker?.name && name !== document.id);
  return names.at(-1) === document.publisher ? names.slice(0, -1) : names;
}

/** "in its own words"; "citing TASS" where the outlet narrates after somebody else. */
function narratedInWords(claim: Claim): string {
  const relays = relaysOf(claim);
  return relays.length === 0 ? 'in its own words' : `citing ${relays.join(', citing ')}`;
}

/** "quoted by TASS, in The Moscow Times"; "reported by CNN"; "quoted, publisher unknown (002.txt)". */
function wayInWords(claim: Claim): string {
  const { document, speaker, kind } = claim;
  const verb = kind === 'direct' || kind === 'mixed' ? 'quoted' : 'reported';
  const [nearest, ...further] = relaysOf(claim);
  const publisher = publisherInWords(document);
  if (nearest === undefined) {
    if (speaker?.name === document.publisher) return 'in its own words';
    return document.publisher === null ? `${verb}, ${publisher}` : `${verb} by ${publisher}`;
  }
  const relays = [`${verb} by ${nearest}`, ...further.map((name) => `through ${name}`)].join(', ');
  return document.publisher === null ? `${relays}, ${publisher}` : `${relays}, in ${publisher}`;
}

/** "Dmitry Peskov, Kremlin spokesman"; of a narrated claim, its outlet. */
export function speakersInWords({ speaker, jointly, document }: Claim): string {
  if (!speaker) return visibleText(publisherInWords(document));
  return visibleText(listInWords([speaker, ...jointly].map(speakerInWords)));
}

/** "Dmitry Peskov, Kremlin spokesman · quoted by TASS, in The Moscow Times". */
export function provenanceInWords(claim: Claim): string {
  const way = claim.speaker ? wayInWords(claim) : narratedInWords(claim);
  return visibleText(`${speakersInWords(claim)} · ${way}`);
}

/** How a platform writes a time, and words of the document. */
export interface TimeWriting {
  readonly time: (time: Time) => string;
  readonly words: (text: string) => string;
}

const PLAIN: TimeWriting = { time: timeInWords, words: (text) => text };

/** "about" names the time a claim is about; an approximate one ("about 1 April") must not say it twice. */
const labelled = (label: string, words: string): string =>
  `${label} ${label.includes('about') ? words.replace(/\babout /u, 'around ') : words}`;

/** "about 17 March 2024 (“by the spring vote”)". */
function mentionInWords(mention: Time, { time, words }: TimeWriting): string {
  const text = mention.text === null ? '' : ` (“${words(visibleText(mention.text).trim())}”)`;
  return `${labelled('about', time(mention))}${text}`;
}

/**
 * The three times of a claim, kept apart; only what is known: "said 31 March 2022", …, or "undated". What was worked
 * out from the publication alone is said once with it. `mention`: a further time of it that must be shown.
 */
export function timesInWords(
  { said, about, document: { published } }: Claim,
  mention: Time | null = null,
  writing: TimeWriting = PLAIN,
): readonly string[] {
  const times = [
    ...(said ? [{ label: 'said', time: said }] : []),
    ...(about ? [{ label: 'about', time: about }] : []),
  ];
  const isGuess = ({ time }: { time: Time }) =>
    time.certainty === 'inferred' && published?.certainty === 'inferred' && time.value === published.value;
  const publishing = [...times.filter(isGuess).map(({ label }) => label), 'published'];
  return [
    ...times.filter((one) => !isGuess(one)).map(({ label, time }) => labelled(label, writing.time(time))),
    ...(mention ? [mentionInWords(mention, writing)] : []),
    published ? labelled(listInWords(publishing), writing.time(published)) : 'undated',
  ].map(visibleText);
}

const CORRECTED: Readonly<Record<Correctable, string>> = {
  speaker: 'speaker',
  said: 'when it was said',
  about: 'what time it is about',
};

/** "speaker corrected on 28 November 2026 by the operator"; null where nothing was. */
export function correctionInWords({ correction }: Claim): string | null {
  if (!correction) return null;
  const what = listInWords(correction.what.map((part) => CORRECTED[part]));
  return `${what} corrected on ${dayInWords(correction.at)} by the operator`;
}

function placeInWords({ section, publisher }: Repetition, document: DocumentInfo): string {
  if (publisher !== document.publisher) return `in ${publisher ?? 'another document'}`;
  return section === 'body' ? 'further down' : `in the ${section}`;
}

/** "also in the headline and in the summary"; null when it is said just once. */
export function repetitionsInWords(claim: Claim, repetitions: readonly Repetition[]): string | null {
  const places = new Set(repetitions.map((repetition) => placeInWords(repetition, claim.document)));
  return places.size === 0 ? null : visibleText(`also ${listInWords([...places])}`);
}

function originInWords({ name, through }: Origin): string {
  return through.length === 0 ? name : `${name}, through ${listInWords(through)}`;
}

/** "One origin: TASS, through CNN and the Post"; "2 independent origins: TASS, through CNN; the ministry". */
export function originsInWords(origins: readonly Origin[]): string {
  const count = origins.length === 1 ? 'One origin' : `${origins.length} independent origins`;
  return visibleText(`${count}: ${origins.map(originInWords).join('; ')}`);
}
