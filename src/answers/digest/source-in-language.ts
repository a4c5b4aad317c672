/** Who says a claim, through whom it reaches us and when, on one line in a language of the bot. */
import type { Claim } from '../../domain/claim.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Time } from '../../domain/time.ts';
import { correctionInWords } from '../../words/correction-in-words.ts';
import { timeInWords } from '../../words/time-in-words.ts';
import { publisherInWords, wayInWords } from '../../words/way-in-words.ts';
import type { Words } from '../../words/words.ts';

const SEPARATOR = ' · ';

/** "The Moscow Times, 3 April 2025": the document in short. */
export function documentInLanguage({ document }: Claim, { time, claim }: Words): string {
  const when = document.published ? timeInWords(document.published, time) : claim.undated;
  return `${publisherInWords(document, claim)}, ${when}`;
}

function speakerInLanguage({ name, role, certainty }: Speaker, { time }: Words): string {
  const full = role === null || role.toLowerCase() === name.toLowerCase() ? name : `${name}, ${role}`;
  return certainty === 'stated' ? full : time.probably(full);
}

/** The three times, each that is known; a guess that is the publication's own is left to it. */
function timesInLanguage({ said, about, document: { published } }: Claim, { time, claim }: Words): string[] {
  const isGuess = (one: Time): boolean =>
    one.certainty === 'inferred' && published?.certainty === 'inferred' && one.value === published.value;
  const inWords = (one: Time): string => timeInWords(one, time);
  return [
    ...(said && !isGuess(said) ? [claim.said(inWords(said))] : []),
    ...(about && !isGuess(about) ? [claim.about(inWords(about))] : []),
    published ? claim.published(inWords(published)) : claim.undated,
  ];
}

/** "Dmitry Peskov, Kremlin spokesman · quoted by TASS, in The Moscow Times · said 3 April 2025 · published …". */
export function sourceInLanguage(claim: Claim, words: Words): string {
  const { speaker, jointly, document } = claim;
  const who = speaker
    ? [speaker, ...jointly].map((one) => speakerInLanguage(one, words)).join('; ')
    : publisherInWords(document, words.claim);
  const corrected = correctionInWords(claim, words);
  return [
    who,
    wayInWords(claim, words.claim),
    ...timesInLanguage(claim, words),
    ...(corrected === null ? [] : [corrected]),
  ].join(SEPARATOR);
}
