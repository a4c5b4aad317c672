/** Years, seasons and months on record for what somebody has typed of a period so far, in any of the bot's languages. */
import type { ClaimLibrary } from '../domain/services.ts';
import { LANGUAGES } from '../domain/subscription.ts';
import { editDistance, forgivenSlips } from '../language/edit-distance.ts';
import { valueAsWords } from '../words/time-in-words.ts';
import { WORDS } from '../words/words.ts';
import { type RecordedPeriod, recordedPeriods, recordedSeasons } from './recorded-periods.ts';

/** Longer texts are no beginning of a period. */
const LONGEST_TYPED = 40;
const WORD = /[\p{L}\p{N}]+/gu;
const NUMBER = /^\d+$/;
/** "22" is short for 2022. */
const SHORT_YEAR = /^\d\d$/;

/** Forms of months beyond those of the words: "в марте", "у березні", as people type them. */
const CASE_ENDING = /(?:я|а|е|і|ы|и|ь|ой|ою|ень|ня|ні)$/u;
const SHORTEST_STEM = 3;

interface Named {
  readonly period: RecordedPeriod;
  readonly year: string;
  /** Lower case, of all languages. */
  readonly names: readonly string[];
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

function nameOf(period: RecordedPeriod): Named {
  const year = period.value.slice(0, 4);
  const names = LANGUAGES.flatMap((language) => wordsOf(valueAsWords(period.value, WORDS[language].time)));
  return { period, year, names: [...new Set(names)].filter((name) => !NUMBER.test(name)) };
}

const cache = new WeakMap<Pick<ClaimLibrary, 'claims'>, readonly Named[]>();

/** Years first, then seasons, then months, each newest first. */
function allPeriods(library: Pick<ClaimLibrary, 'claims'>): readonly Named[] {
  const known = cache.get(library);
  if (known) return known;
  const periods = recordedPeriods(library);
  const years = periods.filter(({ value }) => value.length === 4);
  const months = periods.filter(({ value }) => value.length > 4);
  const named = [...years, ...recordedSeasons(library), ...months].map(nameOf);
  cache.set(library, named);
  return named;
}

const stemOf = (word: string): string => {
  const stem = word.replace(CASE_ENDING, '');
  return stem.length < SHORTEST_STEM ? word : stem;
};

const begins = (name: string, typed: string): boolean =>
  name.startsWith(typed) || (typed.length > SHORTEST_STEM && stemOf(name) === stemOf(typed));

function isNearlyBegun(name: string, typed: string): boolean {
  const slips = forgivenSlips(typed.length);
  const isNear = (letters: number): boolean => editDistance(typed, name.slice(0, letters), slips) <= slips;
  // A letter may be missing.
  return slips > 0 && (isNear(typed.length) || isNear(typed.length + 1));
}

const isYear = (year: string, typed: string): boolean =>
  year.startsWith(typed) || (SHORT_YEAR.test(typed) && year.endsWith(typed));

/** Has the period a word for each that was typed? */
const fits =
  (typed: readonly string[], isWord: (name: string, typed: string) => boolean) =>
  ({ year, names }: Named): boolean =>
    typed.every((word) =>
      NUMBER.test(word) ? isYear(year, word) : names.some((name) => isWord(name, word)),
    );

/**
 * Best first: what is written so ("2022-0"), what begins so ("mar", "spring 22", "вес 2022"), and only where there is
 * neither, what nearly does ("febuary"). Everything for empty input.
 */
export function suggestPeriods(
  typed: string,
  library: Pick<ClaimLibrary, 'claims'>,
  limit: number,
): readonly RecordedPeriod[] {
  const text = typed.trim().toLowerCase();
  if (text.length > LONGEST_TYPED) return [];
  const all = allPeriods(library);
  const words = wordsOf(text);
  if (text !== '' && words.length === 0) return [];
  const isWritten = ({ period }: Named): boolean => period.value.startsWith(text);
  const written = all.filter(isWritten);
  const begun = written.length > 0 && text !== '' ? written : all.filter(fits(words, begins));
  const found = begun.length > 0 ? begun : all.filter(fits(words, isNearlyBegun));
  return found.slice(0, limit).map(({ period }) => period);
}
