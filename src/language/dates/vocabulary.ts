/** The English words of the calendar: as patterns, and read as numbers. */
import type { Season, Unit } from './expression.ts';

const MONTH_WORDS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const SEASON_WORDS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

const SMALL_NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

const indexWords = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

const MONTH_NUMBERS = indexWords(MONTH_WORDS);
const WEEKDAY_NUMBERS = indexWords(WEEKDAY_WORDS);

/** Longer words first, so that "sept" does not stop "september". */
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/**
 * White space inside an expression: a line may break there, a paragraph not. One branch behind a look ahead,
 * since two branches are compiled twice in every pattern, which took longer than reading an article.
 */
export const GAP =
  '(?:(?=[ \\t\\u00a0\\u2009\\u202f]|\\r?\\n)[ \\t\\u00a0\\u2009\\u202f]{0,4}(?:\\r?\\n[ \\t\\u00a0]{0,16})?)';
/** White space or the hyphen of a compound ("two-week", "third-quarter"). */
export const JOIN = `(?:${GAP}|[-\\u2010\\u2011])`;
/** Not within a word or number. */
export const END = '(?![A-Za-z0-9])';

/** Full names and abbreviations, these with an optional full stop. */
export const MONTH = `(?:${anyOf(MONTH_WORDS.map(([full = '']) => full))}|(?:${anyOf(MONTH_WORDS.flatMap((words) => words.slice(1)))})\\.?)${END}`;
export const FULL_MONTH = `(?:${anyOf(MONTH_WORDS.map(([full = '']) => full))})${END}`;
export const WEEKDAY = `(?:${anyOf(WEEKDAY_WORDS.map(([full = '']) => full))}|(?:${anyOf(WEEKDAY_WORDS.flatMap((words) => words.slice(1)))})\\.?)${END}`;
export const FULL_WEEKDAY = `(?:${anyOf(WEEKDAY_WORDS.map(([full = '']) => full))})${END}`;
export const SEASON = `(?:${anyOf(Object.keys(SEASON_WORDS))})${END}`;
export const YEAR = `(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)${END}`;
export const DAY_OF_MONTH = `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|%|[:/.,]\\d)${END}`;
export const ORDINAL = `(?:${anyOf(ORDINALS)}|\\d{1,2}(?:st|nd|rd|th))${END}`;
/** Singular and plural units, for patterns. */
export const UNIT = `(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries)${END}`;

const SMALL = anyOf([...SMALL_NUMBERS.slice(1), ...TENS]);
const ONES = anyOf(SMALL_NUMBERS.slice(1, 10));
/** A count of units: digits, words, or "a", "several". */
export const COUNT =
  `(?:\\d{1,4}(?:[.,]\\d{1,3})?(?:${GAP}1/2)?|(?:${anyOf(SMALL_NUMBERS.slice(1))})${GAP}and${GAP}a${GAP}half|(?:${anyOf(TENS)})[ -](?:${ONES})|(?:${SMALL})(?:${GAP}hundred)?|a hundred|hundred|` +
  `a (?:couple|dozen)(?: of)?|a few|several|a|an|couple of|dozens of|half an?|few|some|many)${END}`;

const lowerWord = (text: string): string => text.toLowerCase().replaceAll('.', '');

/** 1–12; null for no month. */
export const monthNumber = (word: string): number | null => MONTH_NUMBERS.get(lowerWord(word)) ?? null;
/** 1 (Monday) to 7; null for no weekday. */
export const weekdayNumber = (word: string): number | null => WEEKDAY_NUMBERS.get(lowerWord(word)) ?? null;
export const seasonCode = (word: string): Season | null => SEASON_WORDS[lowerWord(word)] ?? null;

/** "third", "3rd" → 3; null for no ordinal. */
export function ordinalNumber(word: string): number | null {
  const index = ORDINALS.indexOf(word.toLowerCase());
  if (index >= 0) return index + 1;
  const digits = Number.parseInt(word, 10);
  return Number.isNaN(digits) ? null : digits;
}

function numberOfWord(word: string): number | null {
  const small = SMALL_NUMBERS.indexOf(word);
  if (small >= 0) return small;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : null;
}

/** What {@link COUNT} matched; null when it says no number ("several"). Half a unit is 0.5. */
export function countOf(text: string): number | null {
  const words = text.toLowerCase().replace(/,/g, '').trim();
  const half = /\s+(?:1\/2|and\s+a\s+half)$/.exec(words);
  if (half) return (countOf(words.slice(0, half.index)) ?? 0) + 0.5;
  if (/^\d/.test(words)) return Number(words);
  if (words.startsWith('half')) return 0.5;
  if (words.startsWith('a dozen')) return 12;
  if (words.includes('couple')) return 2;
  if (words === 'a' || words === 'an') return 1;
  if (words === 'hundred' || words === 'a hundred') return 100;
  const numbers = words.split(/[\s-]+/).map((word) => (word === 'hundred' ? 100 : numberOfWord(word)));
  if (numbers.includes(null)) return null;
  return numbers.reduce<number>((sum, number) => (number === 100 ? sum * 100 : sum + (number ?? 0)), 0);
}

/** "ninety-seven", "eighty", "four": the value of a number below 100 in words; null otherwise. */
export function smallNumber(text: string): number | null {
  const parts = text
    .toLowerCase()
    .split(/[\s-]+/)
    .map(numberOfWord);
  return parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

const UNITS: Readonly<Record<string, Unit>> = { centurie: 'century', century: 'century', fortnight: 'week' };

/** The unit of a singular or plural; a fortnight counts as weeks, see {@link weeksIn}. */
export function unitOf(word: string): Unit {
  const singular = word.toLowerCase().replace(/s$/, '');
  const known: readonly Unit[] = [
    'second',
    'minute',
    'hour',
    'day',
    'week',
    'weekend',
    'month',
    'quarter',
    'year',
  ];
  return UNITS[singular] ?? known.find((unit) => unit === singular) ?? 'decade';
}

/** First words of the patterns above, for {@link Recogniser.starts}. */
export const MONTH_STARTS: readonly string[] = MONTH_WORDS.flat();
export const WEEKDAY_STARTS: readonly string[] = WEEKDAY_WORDS.flat();
export const SEASON_STARTS: readonly string[] = Object.keys(SEASON_WORDS);
export const COUNT_STARTS: readonly string[] = [
  '#',
  ...SMALL_NUMBERS.slice(1),
  ...TENS,
  ...['a', 'an', 'several', 'couple', 'dozens', 'half', 'few', 'some', 'many', 'hundred'],
];
/** Stands in `starts` for any word that begins with a digit. */
export const DIGITS = '#';
