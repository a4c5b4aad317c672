/** The forms under which a name is compared: its words, their Latin letters, and how they sound. */
import { wordsOf } from '../../language/terms.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const RESPELT: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['defences', 'defenses'],
  ['secretaries', 'secretary'],
  ['intel', 'intelligence'],
  ['govt', 'government'],
  ['gov', 'government'],
]);

/** Longest name that is looked up, in words: what is longer is no name. */
export const LONGEST_NAME = 12;

/** The words of a name: lower case, no articles, one spelling of "defence". */
export const nameWords = (name: string): string[] =>
  wordsOf(name).flatMap((word) => (ARTICLES.has(word) ? [] : [RESPELT.get(word) ?? word]));

export const nameKey = (name: string): string => nameWords(name).join(' ');

const CYRILLIC = /\p{Script=Cyrillic}/u;
export const isCyrillic = (text: string): boolean => CYRILLIC.test(text);

/** Latin letters for Russian and Ukrainian ones (BGN/PCGN, roughly); diacritics have fallen away before. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

export const transliterate = (word: string): string =>
  [...word].map((letter) => LATIN[letter] ?? letter).join('');

const CASE_ENDING = /(?:ого|ому|ыми|ими|ами|ями|ой|ей|ую|ый|ий|ии|ым|им|ом|ем|ах|ях|а|у|е|ы|и|і|я|ю|ь)$/u;
const SHORTEST_ROOT = 3;

/** A Cyrillic word without its case ending: "Пескова", "Песковым" and "Песков" are one. */
export function withoutCase(word: string): string {
  const root = word.replace(CASE_ENDING, '');
  return root.length < SHORTEST_ROOT ? word : root;
}

/** Rules in order; each makes one of spellings that differ between transliterations and languages. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|shch/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ck/g, 'k'],
  [/tz/g, 'ts'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/(?<=[bcdfghklmnprstvz])i(?=[ue])/g, ''],
  [/ff?$/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** How a word of a name sounds, for comparing transliterations: "Peskow", "Peskof" and "Peskov" are one. */
export function soundOf(word: string): string {
  const latin = isCyrillic(word) ? transliterate(word) : word;
  return SOUNDS.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), latin);
}

export const soundKey = (words: readonly string[]): string => words.map(soundOf).join(' ');
