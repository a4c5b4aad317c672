/** The bot's own words in a digest, in every language of the bot. Quotations and names stay as they are written. */
import type { Correctable } from '../../domain/review.ts';
import type { Language } from '../../domain/subscription.ts';

export interface DigestWords {
  readonly daily: (day: string) => string;
  readonly weekly: (days: string) => string;
  readonly newOnRecord: string;
  readonly onThisDay: string;
  readonly inThisWeek: string;
  readonly windows: string;
  /** Of all topics, or of one. */
  readonly nothingNew: (since: string, topic: string | null) => string;
  readonly more: (count: number) => string;
  /** "day 12 of 106, until 15 July 2025". */
  readonly dayOf: (day: number, of: number, until: string) => string;
  readonly daysLeft: (count: number) => string;
  readonly lastDay: string;
  /** Of a window that returns every year, as far as the lexicon knows and no text states. */
  readonly usualDates: string;
  /** Where the days of a window are written. */
  readonly writtenIn: (publisher: string) => string;

  /** "said 3 April 2025". */
  readonly said: (time: string) => string;
  readonly about: (time: string) => string;
  readonly published: (time: string) => string;
  readonly undated: string;
  /** That the operator has put something right: "speaker corrected on 3 April 2025 by the operator". */
  readonly corrected: (what: readonly Correctable[], day: string) => string;
  /** By whom words are passed on: in quotation marks, or in other words. */
  readonly quoted: string;
  readonly reported: string;
  readonly by: (verb: string, name: string) => string;
  readonly through: (name: string) => string;
  readonly inPublisher: (name: string) => string;
  readonly inItsOwnWords: string;
  readonly citing: (name: string) => string;
  readonly publisherUnknown: (document: string) => string;

  readonly probably: (words: string) => string;
  readonly perhaps: (words: string) => string;
  readonly around: (words: string) => string;
  /** As in "3 April". */
  readonly monthsOfDays: readonly string[];
  /** As in "April 2025". */
  readonly months: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  readonly decade: (year: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly someDayBetween: (from: string, to: string) => string;
  readonly until: (day: string) => string;
  readonly from: (day: string) => string;
}

const list = (words: string): readonly string[] => words.split(' ');

const named = (what: readonly Correctable[], names: Readonly<Record<Correctable, string>>): string =>
  what.map((part) => names[part]).join(', ');

const EN_MONTHS = list(
  'January February March April May June July August September October November December',
);

const en: DigestWords = {
  daily: (day) => `Digest, ${day}`,
  weekly: (days) => `Digest of the week, ${days}`,
  newOnRecord: 'New on record',
  onThisDay: 'On this day',
  inThisWeek: 'In this week of earlier years',
  windows: 'Under way',
  nothingNew: (since, topic) =>
    topic === null ? `Nothing new to tell since ${since}.` : `Nothing new on “${topic}” since ${since}.`,
  more: (count) => `${count} more`,
  dayOf: (day, of, until) => `day ${day} of ${of}, until ${until}`,
  daysLeft: (count) => (count === 1 ? '1 day left' : `${count} days left`),
  lastDay: 'last day',
  usualDates: 'usual dates',
  writtenIn: (publisher) => `written in ${publisher}`,
  said: (time) => `said ${time}`,
  about: (time) => `about ${time}`,
  published: (time) => `published ${time}`,
  undated: 'undated',
  corrected: (what, day) =>
    `${named(what, { speaker: 'speaker', said: 'when it was said', about: 'what time it is about' })} corrected on ${day} by the operator`,
  quoted: 'quoted',
  reported: 'reported',
  by: (verb, name) => `${verb} by ${name}`,
  through: (name) => `through ${name}`,
  inPublisher: (name) => `in ${name}`,
  inItsOwnWords: 'in its own words',
  citing: (name) => `citing ${name}`,
  publisherUnknown: (document) => `publisher unknown (${document})`,
  probably: (words) => `probably ${words}`,
  perhaps: (words) => `perhaps ${words}`,
  around: (words) => `around ${words}`,
  monthsOfDays: EN_MONTHS,
  months: EN_MONTHS,
  seasons: list('spring summer autumn winter'),
  decade: (year) => `the ${year}s`,
  span: (from, to) => `${from} to ${to}`,
  someDayBetween: (from, to) => `some day between ${from} and ${to}`,
  until: (day) => `until ${day}`,
  from: (day) => `from ${day} on`,
};

/** The word for a number of days: 1, 21 …; 2 to 4, 22 to 24 …; the others. */
function counted(count: number, [one, few, many]: readonly [string, string, string]): string {
  const [ten, hundred] = [count % 10, count % 100];
  if (ten === 1 && hundred !== 11) return `${count} ${one}`;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? `${count} ${few}` : `${count} ${many}`;
}

const uk: DigestWords = {
  daily: (day) => `Дайджест, ${day}`,
  weekly: (days) => `Дайджест за тиждень, ${days}`,
  newOnRecord: 'Нове в записах',
  onThisDay: 'Цього дня',
  inThisWeek: 'Цього тижня в минулі роки',
  windows: 'Зараз триває',
  nothingNew: (since, topic) =>
    topic === null ? `Нічого нового з ${since}.` : `Нічого нового за темою «${topic}» з ${since}.`,
  more: (count) => `Ще ${count}`,
  dayOf: (day, of, until) => `день ${day} з ${of}, до ${until}`,
  daysLeft: (count) => `залишилося ${counted(count, ['день', 'дні', 'днів'])}`,
  lastDay: 'останній день',
  usualDates: 'звичайні дати',
  writtenIn: (publisher) => `джерело: ${publisher}`,
  said: (time) => `сказано: ${time}`,
  about: (time) => `час події: ${time}`,
  published: (time) => `опубліковано: ${time}`,
  undated: 'без дати',
  corrected: (what, day) =>
    `оператор виправив ${day}: ${named(what, { speaker: 'хто сказав', said: 'коли сказано', about: 'час події' })}`,
  quoted: 'цитата',
  reported: 'переказ',
  by: (verb, name) => `${verb}: ${name}`,
  through: (name) => `через ${name}`,
  inPublisher: (name) => `видання ${name}`,
  inItsOwnWords: 'власними словами',
  citing: (name) => `з посиланням на ${name}`,
  publisherUnknown: (document) => `видання невідоме (${document})`,
  probably: (words) => `ймовірно ${words}`,
  perhaps: (words) => `можливо ${words}`,
  around: (words) => `приблизно ${words}`,
  monthsOfDays: list(
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ),
  months: list(
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  ),
  seasons: list('весна літо осінь зима'),
  decade: (year) => `${year}-ті роки`,
  span: (from, to) => `${from} – ${to}`,
  someDayBetween: (from, to) => `якийсь день: ${from} – ${to}`,
  until: (day) => `до ${day}`,
  from: (day) => `з ${day}`,
};

const ru: DigestWords = {
  daily: (day) => `Дайджест, ${day}`,
  weekly: (days) => `Дайджест за неделю, ${days}`,
  newOnRecord: 'Новое в записях',
  onThisDay: 'В этот день',
  inThisWeek: 'На этой неделе в прошлые годы',
  windows: 'Сейчас идёт',
  nothingNew: (since, topic) =>
    topic === null ? `Ничего нового с ${since}.` : `Ничего нового по теме «${topic}» с ${since}.`,
  more: (count) => `Ещё ${count}`,
  dayOf: (day, of, until) => `день ${day} из ${of}, до ${until}`,
  daysLeft: (count) => `осталось: ${counted(count, ['день', 'дня', 'дней'])}`,
  lastDay: 'последний день',
  usualDates: 'обычные даты',
  writtenIn: (publisher) => `источник: ${publisher}`,
  said: (time) => `сказано: ${time}`,
  about: (time) => `время события: ${time}`,
  published: (time) => `опубликовано: ${time}`,
  undated: 'без даты',
  corrected: (what, day) =>
    `оператор исправил ${day}: ${named(what, { speaker: 'кто сказал', said: 'когда сказано', about: 'время события' })}`,
  quoted: 'цитата',
  reported: 'пересказ',
  by: (verb, name) => `${verb}: ${name}`,
  through: (name) => `через ${name}`,
  inPublisher: (name) => `издание ${name}`,
  inItsOwnWords: 'своими словами',
  citing: (name) => `со ссылкой на ${name}`,
  publisherUnknown: (document) => `издание неизвестно (${document})`,
  probably: (words) => `вероятно ${words}`,
  perhaps: (words) => `возможно ${words}`,
  around: (words) => `примерно ${words}`,
  monthsOfDays: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  months: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  seasons: list('весна лето осень зима'),
  decade: (year) => `${year}-е годы`,
  span: (from, to) => `${from} – ${to}`,
  someDayBetween: (from, to) => `какой-то день: ${from} – ${to}`,
  until: (day) => `до ${day}`,
  from: (day) => `с ${day}`,
};

export const WORDS: Readonly<Record<Language, DigestWords>> = { en, uk, ru };
