/** Numbers as people type them, for searching: "134,500", "134.500", "1,5 million", "160 тысяч", "half a million". */
import { readNumeral } from './numeral.ts';
import { cutIntoPieces } from './pieces.ts';

// A typed number is short; anything longer is a sentence.
const LONGEST = 80;

/** Groups of three digits, all set off in the same way. Whoever types "1.500" hardly means one and a half. */
const GROUPED =
  /(?<![\d.,])([1-9]\d{0,2})([ .,'’\u00A0\u202F])(\d{3})(?:\2(\d{3}))?(?:\2(\d{3}))?(?![.,]?\d)/gu;
const SCALE_NAMES: readonly (readonly [string, string])[] = [
  ['тысяч[аиу]?|тыс\\.?|тисяч[аіу]?|тис\\.?', 'thousand'],
  ['миллион(?:а|ов)?|мільйон(?:а|ів)?|млн\\.?', 'million'],
  ['миллиард(?:а|ов)?|мільярд(?:а|ів)?|млрд\\.?', 'billion'],
];
const SCALES = SCALE_NAMES.map(
  ([forms, english]) => [new RegExp(`(?<=\\d ?)(?:${forms})(?![а-яіїєґ])`, 'giu'), english] as const,
);
/** A comma before one or two digits parts the fraction when a scale follows; alone it is anybody's guess. */
const DECIMAL_COMMA =
  /(?<![\d.,])(\d{1,3}),(\d{1,2})(?= ?(?:thousand|million|billion|trillion|mln|bn|bln|mn?|k)\b)/giu;

/** Digits without separators, a decimal point, and English scales. */
function inEnglish(text: string): string {
  const grouped = text.replace(
    GROUPED,
    (_, first: string, __, second: string, third = '', fourth = '') => `${first}${second}${third}${fourth}`,
  );
  return SCALES.reduce((done, [pattern, english]) => done.replace(pattern, english), grouped).replace(
    DECIMAL_COMMA,
    '$1.$2',
  );
}

/** The value of a text that is a number and nothing else, or null. */
export function normaliseNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  const pieces = cutIntoPieces(inEnglish(text.trim()));
  const numeral = readNumeral(pieces, 0);
  return numeral && numeral.to === pieces.length ? numeral.value : null;
}

/** Below this a number in words stays in words: "one of them", "phase two". */
const LEAST_IN_WORDS = 1000;

/** The text with its numbers in plain digits ("400k" → "400000"); small numbers in words, and dates, stay. */
export function writeNumbersOut(text: string): string {
  const plain = inEnglish(text);
  const pieces = cutIntoPieces(plain);
  let written = '';
  let copied = 0;
  for (let at = 0; at < pieces.length; at++) {
    const numeral = readNumeral(pieces, at);
    const scaled =
      numeral && (numeral.form === 'digits' ? numeral.scale > 1 : numeral.value >= LEAST_IN_WORDS);
    const last = scaled ? pieces[numeral.to - 1] : undefined;
    if (!scaled || !last) continue;
    written += `${plain.slice(copied, pieces[at]?.start)}${numeral.value}`;
    copied = last.end;
    at = numeral.to - 1;
  }
  return written + plain.slice(copied);
}
