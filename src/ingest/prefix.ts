/** Metadata glued to the first sentence: a dateline, a publisher's label, a date. */
import { DATE_SHAPE, READING_TIME, TIME_SHAPE } from './dates-in-metadata.ts';
import { wordsOf } from './features.ts';

const DASH = '\\s*(?:[—–]|--|-(?=\\s))\\s*';
/** A city in capitals, with country or state: "KYIV, Ukraine". */
const PLACE =
  "\\p{Lu}[\\p{Lu}.'’-]{1,24}(?: \\p{Lu}[\\p{Lu}.'’-]{0,24}){0,2}(?:, ?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?";
const CITY =
  "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?:, ?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?";
const AGENCY = "\\((?:\\p{Lu}[\\p{L}\\p{N}.&’'/-]*)(?: [\\p{L}\\p{N}.&’'/-]+){0,3}\\)";

const iu = (source: string): RegExp => new RegExp(source, 'iu');
const u = (source: string): RegExp => new RegExp(source, 'u');

const DATELINES: readonly RegExp[] = [
  u(`^${PLACE}(?:,? [^()/\\n—–]{3,24})?,? ?${AGENCY}(?:${DASH}|: )`),
  u(`^${CITY}(?:,? [^()/\\n—–]{3,24})?,? ?${AGENCY}(?:${DASH}|: )`),
  u(`^${PLACE}(?:[,:.] [^()\\n—–]{3,24})?\\s*(?:—|–|--)\\s*`),
  u(`^${AGENCY}(?:${DASH}|: )`),
  // "CITY, May 1, /AGENCY/. " as eastern wires write it.
  u(`^${PLACE}(?:,? [^()/\\n—–]{3,24})?[,.]? ?\\/\\p{Lu}[\\p{L}\\p{N} .-]{1,24}\\/[.:]?\\s*(?:[—–-]\\s*)?`),
];

const LABEL =
  '(?:(?:date|published|posted|updated|last (?:updated|modified)|publication date|created|first published)(?: on| at)?:?\\s+)';
const DATED = iu(
  `^(${LABEL})?(${DATE_SHAPE})((?:[,|·•]?\\s*(?:at\\s+)?${TIME_SHAPE})?(?:\\s*[|·•,]?\\s*${READING_TIME})?)(\\s*[|·•:]\\s*|${DASH}|\\s+)`,
);

/** A sentence has to follow; else the whole line is metadata and nothing is split. */
function sentenceFollows(rest: string): boolean {
  return /^["'“‘«([]?[\p{Lu}\p{N}]/u.test(rest) && wordsOf(rest.slice(0, 200)).length >= 5;
}

function datePrefix(line: string): number {
  const match = DATED.exec(line);
  if (!match) return 0;
  const [whole, label, date = '', time, separator = ''] = match;
  const plain = !label && !time?.trim() && separator.trim() === '';
  if (plain && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return 0;
  return whole.length;
}

/** Is there a letter in capitals that an initial or an acronym at the start of a sentence would not give? */
const isPlace = (prefix: string): boolean => /\p{Lu}{3,}|\(/u.test(prefix);

/**
 * Characters of metadata in front of the first sentence of `line`, separator included; 0 when there are none
 * ("KYIV, March 3 (Agency) — ", "date 2022-04-02 ", "March 3, 2023 | 10:00 ").
 */
export function prefixLength(line: string): number {
  const dated = datePrefix(line);
  if (dated > 0 && sentenceFollows(line.slice(dated))) return dated;
  for (const pattern of DATELINES) {
    const match = pattern.exec(line);
    if (match && isPlace(match[0]) && sentenceFollows(line.slice(match[0].length))) return match[0].length;
  }
  return 0;
}
