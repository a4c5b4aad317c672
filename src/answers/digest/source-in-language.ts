/** Who says a claim, through whom it reaches us and when, on one line in a language of the bot. */
import type { Claim } from '../../domain/claim.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Time } from '../../domain/time.ts';
import { dayInLanguage, timeInLanguage } from './time-in-language.ts';
import type { DigestWords } from './words.ts';

const SEPARATOR = ' · ';

/** "The Moscow Times, 3 April 2025": the document in short. */
export function documentInLanguage(claim: Claim, words: DigestWords): string {
  const { published } = claim.document;
  const when = published ? timeInLanguage(published, words) : words.undated;
  return `${publisherOf(claim, words)}, ${when}`;
}

const publisherOf = ({ document }: Claim, words: DigestWords): string =>
  document.publisher ?? words.publisherUnknown(document.id);

function speakerInLanguage({ name, role, certainty }: Speaker, words: DigestWords): string {
  const full = role === null || role.toLowerCase() === name.toLowerCase() ? name : `${name}, ${role}`;
  return certainty === 'stated' ? full : words.probably(full);
}

/** The relays without the outlet, nearest the speaker first. */
function relaysOf({ via, document, speaker }: Claim): readonly string[] {
  const names = via.filter((name) => name !== speaker?.name && name !== document.id);
  return names.at(-1) === document.publisher ? names.slice(0, -1) : names;
}

function wayInLanguage(claim: Claim, words: DigestWords): string {
  const relays = relaysOf(claim);
  const { speaker, kind, document } = claim;
  if (!speaker) return relays.length ? relays.map(words.citing).join(', ') : words.inItsOwnWords;
  if (!relays.length && speaker.name === document.publisher) return words.inItsOwnWords;
  const verb = kind === 'direct' || kind === 'mixed' ? words.quoted : words.reported;
  const publisher = publisherOf(claim, words);
  const [nearest, ...further] = relays;
  if (nearest === undefined)
    return document.publisher === null ? `${verb}, ${publisher}` : words.by(verb, publisher);
  const outlet = document.publisher === null ? publisher : words.inPublisher(publisher);
  return [words.by(verb, nearest), ...further.map(words.through), outlet].join(', ');
}

/** The three times, each that is known; a guess that is the publication's own is said once, with it. */
function timesInLanguage({ said, about, document: { published } }: Claim, words: DigestWords): string[] {
  const isGuess = (time: Time): boolean =>
    time.certainty === 'inferred' && published?.certainty === 'inferred' && time.value === published.value;
  const inWords = (time: Time): string => timeInLanguage(time, words);
  return [
    ...(said && !isGuess(said) ? [words.said(inWords(said))] : []),
    ...(about && !isGuess(about) ? [words.about(inWords(about))] : []),
    published ? words.published(inWords(published)) : words.undated,
  ];
}

const correctionInLanguage = ({ correction }: Claim, words: DigestWords): string[] =>
  correction ? [words.corrected(correction.what, dayInLanguage(correction.at, words))] : [];

/** "Dmitry Peskov, Kremlin spokesman · quoted by TASS, in The Moscow Times · said 3 April 2025 · published …". */
export function sourceInLanguage(claim: Claim, words: DigestWords): string {
  const { speaker, jointly } = claim;
  const who = speaker
    ? [speaker, ...jointly].map((one) => speakerInLanguage(one, words)).join('; ')
    : publisherOf(claim, words);
  return [
    who,
    wayInLanguage(claim, words),
    ...timesInLanguage(claim, words),
    ...correctionInLanguage(claim, words),
  ].join(SEPARATOR);
}
