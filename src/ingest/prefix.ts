/** Metadata glued to the first sentence: a dateline, a publisher's label, a date. */
import { DATE_SHAPE, READING_TIME, TIME_SHAPE } from './dates-in-metadata.ts';
import { wordsOf } from './features.ts';

/** Latin letters spelt out: classes of all Unicode letters take ten times as long to compile. */
const UPPER = 'A-ZÀ-ÞĆČĐŁŚŠŞŻŽ';
const LETTER = 'A-Za-zÀ-ž';
const DASH = '\\s*(?:[—–]|--|-(?=\\s))\\s*';
/** A city in capitals, with country or state: "KYIV, Ukraine". */
const PLACE = `[${UPPER}][${UPPER}.'’-]{1,24}(?: [${UPPER}][${UPPER}.'’-]{0,24}){0,2}(?:, ?[${UPPER}][${LETTER}.]+(?: [${UPPER}][${LETTER}.]+){0,2})?`;
const CITY = `[${UPPER}][${LETTER}.'’-]+(?: [${UPPER}][${LETTER}.'’-]+){0,2}(?:, ?[${UPPER}][${LETTER}.]+(?: [${UPPER}][${LETTER}.]+){0,2})?`;
const AGENCY = `\\((?:[${UPPER}][${LETTER}0-9.&’'/-]*)(?: [${LETTER}0-9.&’'/-]+){0,3}\\)`;

const exact = (source: string): RegExp => new RegExp(source);

const DATELINES: readonly RegExp[] = [
  exact(`^${PLACE}(?:,? [^()/\\n—–]{3,24})?,? ?${AGENCY}(?:${DASH}|: )`),
  exact(`^${CITY}(?:,? [^()/\\n—–]{3,24})?,? ?${AGENCY}(?:${DASH}|: )`),
  exact(`^${PLACE}(?:[,:.] [^()\\n—–]{3,24})?\\s*(?:—|–|--)\\s*`),
  exact(`^${AGENCY}(?:${DASH}|: )`),
  // "CITY, May 1, /AGENCY/. " as eastern wires write it.
  exact(
    `^${PLACE}(?:,? [^()/\\n—–]{3,24})?[,.]? ?\\/[${UPPER}][${LETTER}0-9 .-]{1,24}\\/[.:]?\\s*(?:[—–-]\\s*)?`,
  ),
];

const LABEL =
  '(?:(?:date|published|posted|updated|last (?:updated|modified)|publication date|created|first published)(?: on| at)?:?\\s+)';
const DATED = new RegExp(
  `^(${LABEL})?(${DATE_SHAPE})((?:[,|·•]?\\s*(?:at\\s+)?${TIME_SHAPE})?(?:\\s*[|·•,]?\\s*${READING_TIME})?)(\\s*[|·•:]\\s*|${DASH}|\\s+)`,
  'i',
);

/** "Riga, 4 May 2023 – ": a city in small letters needs a full date behind it. */
const CITY_LEAD = new RegExp(`^${CITY}(?: ?/ ?${CITY})?,\\s+`);
const FULL_DATE = new RegExp(
  `^${DATE_SHAPE}(?:,? (?:at )?${TIME_SHAPE})?(?:\\s*\\([^()\\n]{2,60}\\))?(?:${DASH}|:\\s+)`,
  'i',
);

function cityDatePrefix(line: string): number {
  const city = CITY_LEAD.exec(line.slice(0, 120))?.[0] ?? '';
  const dated = city === '' ? null : FULL_DATE.exec(line.slice(city.length));
  return dated && /\b(?:19|20)\d{2}\b/.test(dated[0]) ? city.length + dated[0].length : 0;
}

/** A sentence has to follow; else the whole line is metadata and nothing is split. */
function sentenceFollows(rest: string): boolean {
  return /^["'“‘«([]?[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ0-9]/.test(rest) && wordsOf(rest.slice(0, 200)).length >= 5;
}

function datePrefix(line: string): number {
  if (!/\d/.test(line.slice(0, 40))) return 0;
  const match = DATED.exec(line);
  if (!match) return 0;
  const [whole, label, date = '', time, separator = ''] = match;
  const plain = !label && !time?.trim() && separator.trim() === '';
  if (plain && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return 0;
  return whole.length;
}

/** Is there a letter in capitals that an initial or an acronym at the start of a sentence would not give? */
const isPlace = (prefix: string): boolean => /[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ]{3,}|\(/.test(prefix);

/**
 * Characters of metadata in front of the first sentence of `line`, separator included; 0 when there are none
 * ("KYIV, March 3 (Agency) — ", "date 2022-04-02 ", "March 3, 2023 | 10:00 ").
 */
export function prefixLength(line: string): number {
  const dated = datePrefix(line) || cityDatePrefix(line);
  if (dated > 0 && sentenceFollows(line.slice(dated))) return dated;
  for (const pattern of DATELINES) {
    const match = pattern.exec(line);
    if (match && isPlace(match[0]) && sentenceFollows(line.slice(match[0].length))) return match[0].length;
  }
  return 0;
}
