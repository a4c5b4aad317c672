/** Words for times: months, seasons, stretches, and how sure they are. */
import type { Language } from '../domain/subscription.ts';

export interface TimeWords {
  /** As in "3 April". */
  readonly monthsOfDays: readonly string[];
  /** As in "April 2025". */
  readonly months: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  readonly decade: (year: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly someDayBetween: (from: string, to: string) => string;
  /** `month` counts from 1; null: of the whole year. */
  readonly someDayIn: (month: number | null, year: string) => string;
  readonly before: (day: string) => string;
  readonly from: (day: string) => string;
  readonly approximately: (words: string) => string;
  readonly probably: (words: string) => string;
  readonly perhaps: (words: string) => string;
  /** Of a stretch that began before the period in question. */
  readonly underWay: (words: string) => string;
  /** How "03/04/2022" was read. */
  readonly dayFirst: (words: string) => string;
  /** Of a month or season that was asked for without its year. */
  readonly latestOnRecord: (words: string) => string;
}

const list = (words: string): readonly string[] => words.split(' ');

/** Two days of one month need no blanks around their dash: "1–15 квітня". */
const dashed = (from: string, to: string): string =>
  /^\d{1,2}$/u.test(from) ? `${from}–${to}` : `${from} – ${to}`;

const EN_MONTHS = list(
  'January February March April May June July August September October November December',
);

const en: TimeWords = {
  monthsOfDays: EN_MONTHS,
  months: EN_MONTHS,
  seasons: list('spring summer autumn winter'),
  decade: (year) => `the ${year}s`,
  span: (from, to) => `${from} to ${to}`,
  someDayBetween: (from, to) => `some day between ${from} and ${to}`,
  someDayIn: (month, year) => `some day in ${month === null ? '' : `${EN_MONTHS[month - 1] ?? ''} `}${year}`,
  before: (day) => `before ${day}`,
  from: (day) => `from ${day} on`,
  approximately: (words) => `about ${words}`,
  probably: (words) => `probably ${words}`,
  perhaps: (words) => `perhaps ${words}`,
  underWay: (words) => `${words}, under way`,
  dayFirst: (words) => `${words} (day first)`,
  latestOnRecord: (words) => `${words} (the latest on record)`,
};

const UK_MONTHS_OF_DAYS = list(
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
);

const uk: TimeWords = {
  monthsOfDays: UK_MONTHS_OF_DAYS,
  months: list(
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  ),
  seasons: list('весна літо осінь зима'),
  decade: (year) => `${year}-ті роки`,
  span: dashed,
  someDayBetween: (from, to) => `якийсь день між ${from} і ${to}`,
  someDayIn: (month, year) =>
    `якийсь день ${month === null ? `${year} року` : `${UK_MONTHS_OF_DAYS[month - 1] ?? ''} ${year}`}`,
  before: (day) => `раніше ${day}`,
  from: (day) => `від ${day}`,
  approximately: (words) => `приблизно ${words}`,
  probably: (words) => `імовірно ${words}`,
  perhaps: (words) => `можливо ${words}`,
  underWay: (words) => `${words}, триває`,
  dayFirst: (words) => `${words} (спершу день)`,
  latestOnRecord: (words) => `${words} (найпізніше в записах)`,
};

const RU_MONTHS_OF_DAYS = list(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);

const ru: TimeWords = {
  monthsOfDays: RU_MONTHS_OF_DAYS,
  months: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  seasons: list('весна лето осень зима'),
  decade: (year) => `${year}-е годы`,
  span: dashed,
  someDayBetween: (from, to) => `какой-то день между ${from} и ${to}`,
  someDayIn: (month, year) =>
    `какой-то день ${month === null ? `${year} года` : `${RU_MONTHS_OF_DAYS[month - 1] ?? ''} ${year}`}`,
  before: (day) => `раньше ${day}`,
  from: (day) => `с ${day}`,
  approximately: (words) => `примерно ${words}`,
  probably: (words) => `вероятно ${words}`,
  perhaps: (words) => `возможно ${words}`,
  underWay: (words) => `${words}, продолжается`,
  dayFirst: (words) => `${words} (сначала день)`,
  latestOnRecord: (words) => `${words} (самое позднее в записях)`,
};

export const TIME_WORDS: Readonly<Record<Language, TimeWords>> = { en, uk, ru };
