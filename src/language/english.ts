/** Which language a text is written in: by script, then by the share of its commonest words. */
import { STOP_WORDS } from './stop-words.ts';

/** Enough text to tell a language by; more adds time and no certainty. */
const SAMPLE = 50_000;
const LETTER = /\p{L}/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Share of function words from which a Latin-script language counts as recognised; running text has .25 to .5. */
const ENOUGH = 0.12;

/** Scripts that by themselves name a language well enough to say that it is not English. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const ENGLISH =
  'the of and to in a is was for on that with as by at from he she it its they his her their has have had be ' +
  'been were are not this which who will would but said says or an after about more than there we you i';

/** Function words that, taken together, mark one language off from its neighbours. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(' ')),
  de: new Set(
    'der die das und ist nicht ein eine einen den dem des mit von zu im auf für sich auch als nach wird hat wurde bei aus dass'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du et est un une dans pour que qui sur par pas plus avec ne ce se au aux sont été il elle'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de del y en que un una por con para no se su es al como más fue ha lo'.split(' '),
  ),
  it: new Set(
    'il lo la gli le di del della che e è un una in per con non si da al nel sono ha come più'.split(' '),
  ),
  pt: new Set(
    'o os as de do da dos das e em que um uma por com para não se no na ao é foi mais como'.split(' '),
  ),
  nl: new Set(
    'de het een en van in is dat op te zijn met voor niet aan er die om ook als door bij werd'.split(' '),
  ),
  pl: new Set(
    'w i na z do nie się że jest to o jak po co od przez za dla są był było oraz przy ale'.split(' '),
  ),
  ro: new Set('de și în la cu a al ale pe din că nu este o un care mai pentru sau fost sunt prin'.split(' ')),
  tr: new Set('ve bir bu da de için ile olarak çok olan daha gibi kadar ne sonra ama en o dedi'.split(' ')),
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function cyrillicLanguage(text: string): string {
  const ukrainian = count(text, /[іїєґІЇЄҐ]/g);
  const russian = count(text, /[ыэёъЫЭЁЪ]/g);
  if (ukrainian === 0 && russian === 0) return 'und';
  return ukrainian > russian ? 'uk' : 'ru';
}

function otherScript(text: string, letters: number): string | null {
  for (const [name, pattern] of SCRIPTS) {
    const share = count(text, pattern) / letters;
    if (share < (name === 'ja' ? 0.1 : 0.5)) continue;
    return name === 'cyrillic' ? cyrillicLanguage(text) : name;
  }
  return null;
}

function latinLanguage(words: readonly string[]): string {
  let best = 'und';
  let most = ENOUGH;
  for (const [language, common] of Object.entries(COMMON)) {
    const share = words.filter((word) => common.has(word)).length / words.length;
    if (share > most) {
      best = language;
      most = share;
    }
  }
  return best;
}

/**
 * ISO 639-1 code of the language in which most of `text` is written, or 'und' when it cannot be told (no
 * letters, names alone, a language that is not known here).
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTER);
  if (letters === 0) return 'und';
  const other = otherScript(sample, letters);
  if (other !== null) return other;
  const words = sample.toLowerCase().match(WORD) ?? [];
  return words.length === 0 ? 'und' : latinLanguage(words);
}

const plain = (word: string): string => word.toLowerCase().replace(/['’]/g, '');

/** Share of English stop words among `words`, 0 to 1; 0 for none. */
export const stopWordShare = (words: readonly string[]): number =>
  words.length === 0 ? 0 : words.filter((word) => STOP_WORDS.has(plain(word))).length / words.length;
