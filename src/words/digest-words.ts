/** The bot's own words in a digest. */
import type { Language } from '../domain/subscription.ts';
import { wordFor } from './counting.ts';

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
  /** Of a digest that could not be posted at its time. */
  readonly late: string;
}

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
  late: 'late',
};

const ukWord = wordFor('uk');

const uk: DigestWords = {
  daily: (day) => `Дайджест, ${day}`,
  weekly: (days) => `Дайджест за тиждень, ${days}`,
  newOnRecord: 'Нове в записах',
  onThisDay: 'Цього дня',
  inThisWeek: 'Цього тижня в минулі роки',
  windows: 'Зараз триває',
  nothingNew: (since, topic) =>
    topic === null ? `Нічого нового з ${since}.` : `Нічого нового на тему «${topic}» з ${since}.`,
  more: (count) => `Ще ${count}`,
  dayOf: (day, of, until) => `день ${day} з ${of}, до ${until}`,
  daysLeft: (count) =>
    `${ukWord(count, 'залишився', 'залишилося', 'залишилося')} ${count} ${ukWord(count, 'день', 'дні', 'днів')}`,
  lastDay: 'останній день',
  usualDates: 'звичайні дати',
  writtenIn: (publisher) => `джерело: ${publisher}`,
  late: 'із запізненням',
};

const ruWord = wordFor('ru');

const ru: DigestWords = {
  daily: (day) => `Дайджест, ${day}`,
  weekly: (days) => `Дайджест за неделю, ${days}`,
  newOnRecord: 'Новое в записях',
  onThisDay: 'В этот день',
  inThisWeek: 'На этой неделе в прошлые годы',
  windows: 'Сейчас идёт',
  nothingNew: (since, topic) =>
    topic === null ? `Ничего нового с ${since}.` : `Ничего нового на тему «${topic}» с ${since}.`,
  more: (count) => `Ещё ${count}`,
  dayOf: (day, of, until) => `день ${day} из ${of}, до ${until}`,
  daysLeft: (count) =>
    `${ruWord(count, 'остался', 'осталось', 'осталось')} ${count} ${ruWord(count, 'день', 'дня', 'дней')}`,
  lastDay: 'последний день',
  usualDates: 'обычные даты',
  writtenIn: (publisher) => `источник: ${publisher}`,
  late: 'с опозданием',
};

export const DIGEST_WORDS: Readonly<Record<Language, DigestWords>> = { en, uk, ru };
