/** Turns the forms in which people type dates, but no prose has them, into those that the recognisers read. */

/** Beginnings of the names of months in Russian and Ukrainian, in all cases; no name begins like another. */
const MONTHS: readonly (readonly [RegExp, string])[] = [
  [/^(?:январ|січ)/, 'January'],
  [/^(?:феврал|лют)/, 'February'],
  [/^(?:март|берез)/, 'March'],
  [/^(?:апрел|квіт)/, 'April'],
  [/^(?:ма[йяею]|трав)/, 'May'],
  [/^(?:июн|черв)/, 'June'],
  [/^(?:июл|лип)/, 'July'],
  [/^(?:август|серп)/, 'August'],
  [/^(?:сентябр|верес)/, 'September'],
  [/^(?:октябр|жовт)/, 'October'],
  [/^(?:ноябр|листопад)/, 'November'],
  [/^(?:декабр|груд)/, 'December'],
];
const SEASONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:весн|навесн)/, 'spring'],
  [/^(?:лет|літ|влітку)/, 'summer'],
  [/^(?:осен|осін|восени)/, 'autumn'],
  [/^(?:зим|взимку)/, 'winter'],
];
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:вчера|вчора|учора)$/, 'yesterday'],
  [/^(?:сегодня|сьогодні)$/, 'today'],
  [/^(?:с|со|от|з|із|від)$/, 'from'],
  [/^(?:по|до)$/, 'to'],
  [/^(?:г|год|года|году|годом|р|рік|року|роки|в|во|у|на|за)$/, ''],
];

const CYRILLIC_WORD = /[\p{Script=Cyrillic}]+\.?/gu;
/** Longer words are no month's. */
const LONGEST = 12;

function english(word: string): string {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (lower.length > LONGEST) return word;
  const found = [...MONTHS, ...SEASONS, ...OTHERS].find(([pattern]) => pattern.test(lower));
  return found ? found[1] : word;
}

/** "март 2022" → "March 2022", "весной 2022 года" → "spring 2022"; other words stay. */
export const inEnglish = (text: string): string =>
  text.replace(CYRILLIC_WORD, english).replace(/\s+/g, ' ').trim();

const pad = (digits: string): string => digits.padStart(2, '0');
const MONTH_AND_YEAR = /(?<![\d./-])(0?[1-9]|1[0-2])[/.]((?:19|20)\d{2})(?![\d./-])/g;
/** Of a date in slashes the first number is the day, as most of the world writes it, unless it can only be the month. */
const SLASHED = /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d./-])/g;
const ABBREVIATED =
  /\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d{2}\b)/gi;
const FULL: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  jun: 'June',
  jul: 'July',
  aug: 'August',
  sep: 'September',
  sept: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};

function isoOf(typed: string, a: string, b: string, year: string): string {
  const [first, second] = [Number(a), Number(b)];
  if (second > 12 && first <= 12) return `${year}-${pad(a)}-${pad(b)}`;
  return second <= 12 ? `${year}-${pad(b)}-${pad(a)}` : typed;
}

/** "03/2022" → "2022-03", "3/4/2022" → "2022-04-03" (day first), "mar 2022" → "March 2022". */
export const asWritten = (text: string): string =>
  inEnglish(text)
    .replace(SLASHED, isoOf)
    .replace(MONTH_AND_YEAR, (_, month: string, year: string) => `${year}-${pad(month)}`)
    .replace(ABBREVIATED, (month) => FULL[month.toLowerCase()] ?? month);

/** Could day and month be taken for each other ("3/4/2022")? */
export function isAmbiguousDay(text: string): boolean {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}\s*$/.exec(text);
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
}
