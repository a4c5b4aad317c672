/** The one tokeniser and stemmer of the index and of every question put to it. */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { STOP_WORDS } from './stop-words.ts';

const MARKS = /\p{M}+/gu;
const QUOTES = /[‘’ʼ`´]/g;
// Classes of all letters are slow to compile, and these are habits of English: ASCII will do.
const POSSESSIVE = /'s(?![a-z0-9])/gi;
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
const PER_CENT = /\bper\s?cent\b|%/gi;
const SUFFIXED = /(?<![a-z0-9])(\d{1,15}(?:\.\d{1,6})?)(k|m|bn|mn)(?![a-z0-9])/gi;
const ACRONYM = /(?<![A-Za-z0-9.])(?:[A-Z]\.){2,8}/g;
const WORD = /\d+\.\d+|[\p{L}\p{N}]+/gu;

/** Nothing to normalise: most names and many sentences. */
const PLAIN = /^[A-Za-z ]*$/;

const MULTIPLES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
};

/** Compatibility forms, diacritics, thousands separators and spellings of "per cent" made one. */
export function normaliseText(text: string): string {
  if (PLAIN.test(text) && !/cent/i.test(text)) return text;
  const plain = text.normalize('NFKD').replace(MARKS, '').replace(QUOTES, "'");
  return plain
    .replace(ACRONYM, (letters) => `${letters.replaceAll('.', '')} `)
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHE, '')
    .replace(THOUSANDS, '')
    .replace(PER_CENT, ' percent ')
    .replace(SUFFIXED, (_, digits: string, suffix: string) => `${digits} ${MULTIPLES[suffix.toLowerCase()]}`);
}

/** The words of a text in order: lower case, stop words included, not stemmed. */
export const wordsOf = (text: string): string[] => normaliseText(text).toLowerCase().match(WORD) ?? [];

const CYRILLIC = /\p{Script=Cyrillic}/u;
const DIGIT = /\d/;
const BRITISH = /^([a-z]{3,}[iy])s(e|ed|er|ers|es|ing|ation|ations)$/;
const NOUN_IN_TION = /^(.+)tions?$/;
const WORD_IN_IZE = /^([a-z]{3,})iz(?:e[drs]?|ers|ing|ations?)$/;
const LONGEST_STEMMED = 40;

/**
 * The stemmer takes "-tion" off whole, so that "conscription" and "conscript" would part: the "t" is put back. It takes
 * "-ize" off as well, so that "mobilize" and "mobile" would be one: so is the "iz".
 */
function stemLatin(word: string): string {
  const spelt = word.replace(BRITISH, '$1z$2');
  const stem = stemEnglish(spelt);
  const [, base = ''] = WORD_IN_IZE.exec(spelt) ?? [];
  if (base !== '' && !stem.endsWith('iz')) return `${base}iz`;
  const noun = NOUN_IN_TION.exec(spelt);
  return noun && stem === noun[1] ? `${stem}t` : stem;
}

/** The stem of one word of `wordsOf`; a word with a digit, or of absurd length, stays as it is. */
export function stemWord(word: string): string {
  if (word.length > LONGEST_STEMMED || DIGIT.test(word)) return word;
  return CYRILLIC.test(word) ? stemRussian(word) : stemLatin(IRREGULAR_FORMS.get(word) ?? word);
}

/** What is indexed and searched for: stems in the order of the text, stop words left out, repetitions kept. */
export const termsOf = (text: string): string[] =>
  wordsOf(text).flatMap((word) => (STOP_WORDS.has(word) ? [] : [stemWord(word)]));

export interface TermReader {
  /** As `termsOf`. */
  read(text: string): string[];
  /** The stem of a word that was read before, '' of a stop word; undefined for any other. */
  known(word: string): string | undefined;
}

/** `termsOf` for many texts in a row: a word is stemmed once. The memory goes with the returned reader. */
export function termReader(): TermReader {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = STOP_WORDS.has(word) ? '' : stemWord(word);
    stems.set(word, stem);
    return stem;
  };
  const read = (text: string): string[] =>
    wordsOf(text)
      .map(stemOf)
      .filter((stem) => stem !== '');
  return { read, known: (word) => stems.get(word) };
}
