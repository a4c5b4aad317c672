/** Years, decades, centuries: "2022", "fiscal 1989", "1985-87", "nineteen ninety-six", "the 1990s". */
import { after, before, finding, starts, sticky } from '../building.ts';
import type { Finding, Place, Recogniser } from '../expression.ts';
import { DIGITS, END, GAP, ordinalNumber, smallNumber, YEAR } from '../vocabulary.ts';

/** In front of these a number of four digits counts things. */
const COUNTED = new RegExp(
  `^(?:${GAP}|-)(?:people|men|women|troops|soldiers|conscripts|reservists|personnel|members|residents|citizens|recruits|workers|employees|jobs|` +
    `miles|kilometers|kilometres|km|meters|metres|feet|foot|acres|tons|tonnes|pounds|kilograms|kg|degrees|square|` +
    `dollars|dlrs|euros|rubles|roubles|yen|francs|marks|cents|percent|per${GAP}cent|pct|points|shares|million|billion|thousand|hundred|` +
    `hours|days|weeks|months|years|times|copies|votes|cases|calories|vehicles|tanks|drones|missiles)${END}`,
  'i',
);
const NOT_A_YEAR_BEFORE =
  /(?:[$#£€¥@&/]|(?<!\.)\.|\d[-–,.]|\b(?:no|number|room|flight|route|page|rs|dlrs|us|c)\.?\s*\$?|(?<!\b(?:mi|pos|pr|earl|lat|en))[A-Za-z]-)$/i;

const isYear = (place: Place): boolean =>
  !COUNTED.test(after(place, 24)) && !NOT_A_YEAR_BEFORE.test(before(place, 12));

/** "2022-03" is a month, since no span of years runs backwards; "2009-10" is taken for two years. */
const isMonth = (digits: string): boolean => /^(?:0[1-9]|1[0-2])$/.test(digits);

const year = (place: Place, value: number): Finding => finding(place, { kind: 'calendar', year: value });

export const bareYear: Recogniser = {
  name: 'bare-year',
  starts: starts(DIGITS),
  pattern: sticky(`(${YEAR})(?:[-–/](${YEAR}|\\d\\d(?!\\d|-)))?`),
  read: (match, place) => {
    const [first, second] = [Number(match[1]), match[2]];
    if (!isYear(place)) return [];
    if (second === undefined) return [year(place, first)];
    const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
    if (last <= first && isMonth(second))
      return [finding(place, { kind: 'calendar', year: first, month: Number(second) })];
    if (last <= first) return [year({ ...place, end: place.start + 4 }, first)];
    return [
      year({ ...place, end: place.start + 4 }, first),
      year({ ...place, start: place.end - second.length }, last),
    ];
  },
};

/** A fiscal year bears the name of the calendar year in which it ends; its days depend on the company. */
export const fiscalYear: Recogniser = {
  name: 'fiscal-year',
  starts: starts('fiscal', 'fy'),
  pattern: sticky(`(?:fiscal(?:${GAP}year)?|fy)${GAP}?(${YEAR}|\\d\\d)`),
  read: (match, place) => {
    const digits = match[1] ?? '';
    return [
      year(
        place,
        digits.length === 4 ? Number(digits) : (Number(digits) < 50 ? 2000 : 1900) + Number(digits),
      ),
    ];
  },
};

const TENS_AND_ONES =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|' +
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';

export const spokenYear: Recogniser = {
  name: 'spoken-year',
  starts: starts('nineteen', 'eighteen', 'seventeen', 'twenty'),
  pattern: sticky(
    `(seventeen|eighteen|nineteen|twenty)[ -](${TENS_AND_ONES})(?!${GAP}(?:percent|people|years|hundred|thousand))`,
  ),
  read: (match, place) => {
    const [century, rest] = [smallNumber(match[1] ?? ''), smallNumber(match[2] ?? '')];
    return century === null || rest === null || rest < 10 ? [] : [year(place, century * 100 + rest)];
  },
};

export const yearTwoThousand: Recogniser = {
  name: 'year-two-thousand',
  starts: starts('year'),
  pattern: sticky(
    `year${GAP}(?:(${YEAR})|two${GAP}thousand(?:${GAP}(?:and${GAP})?(${TENS_AND_ONES}|one|two|three|four|five|six|seven|eight|nine))?)`,
  ),
  read: (match, place) => [
    year(place, match[1] ? Number(match[1]) : 2000 + (smallNumber(match[2] ?? 'zero') ?? 0)),
  ],
};

const decadeFinding = (place: Place, value: string): Finding =>
  finding(place, { kind: 'fixed', value, type: 'DATE' });

export const decade: Recogniser = {
  name: 'decade',
  starts: starts(DIGITS),
  pattern: sticky("(1[5-9]\\d|20\\d|[2-9])0['’]?s"),
  read: (match, place) => {
    const digits = match[1] ?? '';
    // "in the 80s": a decade only where an article or an apostrophe leads to it, else an age or a temperature.
    if (digits.length === 1 && !/(?:the\s+|the\s+(?:early|mid|late)[\s-]+|['’‘])$/i.test(before(place, 12)))
      return [];
    return [decadeFinding(place, digits.length === 1 ? `19${digits}` : digits)];
  },
};

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

export const spokenDecade: Recogniser = {
  name: 'spoken-decade',
  starts: starts(DECADES, 'nineteen'),
  pattern: sticky(`(nineteen[ -])?(${DECADES.join('|')})`),
  read: (match, place) => {
    const inCentury =
      match[1] !== undefined || /\bthe\s+(?:(?:early|mid|late)[\s-]+)?$/i.test(before(place, 12));
    return inCentury
      ? [decadeFinding(place, `19${DECADES.indexOf((match[2] ?? '').toLowerCase()) + 2}`)]
      : [];
  },
};

const CENTURY_WORDS = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];

export const century: Recogniser = {
  name: 'century',
  starts: starts(DIGITS, CENTURY_WORDS, 'twenty'),
  pattern: sticky(`(\\d{1,2}(?:st|nd|rd|th)|${CENTURY_WORDS.join('|')})[ -]century`),
  read: (match, place) => {
    const word = (match[1] ?? '').toLowerCase();
    const index = CENTURY_WORDS.indexOf(word);
    const number = index >= 0 ? index + 16 : (ordinalNumber(word) ?? 0);
    return number >= 1 && number <= 99 ? [decadeFinding(place, String(number - 1).padStart(2, '0'))] : [];
  },
};
