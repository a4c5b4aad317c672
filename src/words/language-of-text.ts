/** Tells Ukrainian from Russian in what somebody typed. */
import type { Language } from '../domain/subscription.ts';

const UKRAINIAN = /[іїєґ]/iu;
const RUSSIAN = /[ыэъё]/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Words of questions, for texts without a letter of one language alone. */
const OWN_WORDS: readonly (readonly [Language, RegExp])[] = [
  ['uk', /(?<!\p{L})(?:що|хто|де|як|чому|чого|скільки|коли|та|й|це)(?!\p{L})/iu],
  ['ru', /(?<!\p{L})(?:что|кто|где|как|почему|чего|сколько|когда|или|и|это|о|об)(?!\p{L})/iu],
];

/** null for Latin letters, and where it cannot be told. */
export function languageOfText(text: string): Language | null {
  if (!CYRILLIC.test(text)) return null;
  const [isUkrainian, isRussian] = [UKRAINIAN.test(text), RUSSIAN.test(text)];
  if (isUkrainian !== isRussian) return isUkrainian ? 'uk' : 'ru';
  const meant = OWN_WORDS.filter(([, words]) => words.test(text)).map(([language]) => language);
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
