/** Russian and Ukrainian names of months and seasons in English, so that one recogniser reads all questions. */

const NAMES: readonly (readonly [string, string])[] = [
  ['январ[еяь]|січ(?:ень|ня|ні)', 'January'],
  ['феврал[еяь]|лют(?:ий|ого|ому)', 'February'],
  ['март[еа]?|берез(?:ень|ня|ні)', 'March'],
  ['апрел[еяь]|квіт(?:ень|ня|ні)', 'April'],
  ['ма[йяе]|трав(?:ень|ня|ні)', 'May'],
  ['июн[еяь]|черв(?:ень|ня|ні)', 'June'],
  ['июл[еяь]|лип(?:ень|ня|ні)', 'July'],
  ['август[еа]?|серп(?:ень|ня|ні)', 'August'],
  ['сентябр[еяь]|верес(?:ень|ня|ні)', 'September'],
  ['октябр[еяь]|жовт(?:ень|ня|ні)', 'October'],
  ['ноябр[еяь]|листопад[іа]?', 'November'],
  ['декабр[еяь]|груд(?:ень|ня|ні)', 'December'],
  ['весн(?:а|ой|ы|и|ою|і)|навесні', 'spring'],
  ['летом|літом|влітку', 'summer'],
  ['осен(?:ь|ью|и)|осін(?:ь|ню|і)|восени', 'autumn'],
  ['зим(?:а|ой|ы|и|ою|і)|взимку', 'winter'],
];

const PATTERNS = NAMES.map(
  ([forms, english]) => [new RegExp(`(?<![а-яіїєґё])(?:${forms})(?![а-яіїєґё])`, 'gi'), english] as const,
);
const CYRILLIC = /[а-яіїєґ]/i;

/** A text without Cyrillic letters comes back as it is. */
export function translateTimes(text: string): string {
  if (!CYRILLIC.test(text)) return text;
  return PATTERNS.reduce((done, [pattern, english]) => done.replace(pattern, english), text);
}
