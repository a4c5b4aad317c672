/** The bot's own words around an answer: on a card, under it, and on the console. */
import type { Language } from '../domain/subscription.ts';
import { wordFor } from './counting.ts';

/** What a card counts when not all of it fits. */
export type Shown = 'claims' | 'lines' | 'choices' | 'leads' | 'sections' | 'notes';

export interface CardWords {
  /** Over an answer that is the best guess of a search. */
  readonly doubtful: string;
  /** Over days and lines that were chosen from more. */
  readonly chosen: string;
  readonly nearest: string;
  /** Over calls that have an answer. */
  readonly theseAnswer: string;
  readonly differing: (label: string) => string;
  readonly shownAbove: string;
  readonly nothingOnRecord: (why: string) => string;
  /** Over calls for questions that stood in a text. */
  readonly questionsAnsweredBy: string;
  /** Before words of a sentence that has just been shown. */
  readonly ofWhich: string;
  readonly tooLong: (document: string, start: number, end: number) => string;
  readonly failed: string;
  readonly forManagers: string;

  readonly leftOut: (count: number, of: Shown) => string;
  readonly shownOf: (shown: number, all: number, of: Shown) => string;
  /** `narrow`: what to do for it, as an imperative. */
  readonly toSeeTheRest: (narrow: string) => string;
  readonly addOptions: (options: readonly string[], command: string) => string;
  readonly tryCalls: (calls: readonly string[]) => string;
  readonly askMoreNarrowly: string;

  readonly buttons: {
    readonly previous: string;
    readonly next: string;
    readonly context: string;
    readonly source: string;
    readonly wrong: string;
    readonly share: string;
    /** In a menu of claims. */
    readonly chooseClaim: string;
  };
}

const counted = (count: number, of: Shown): string => `${count} ${count === 1 ? of.slice(0, -1) : of}`;

const en: CardWords = {
  doubtful: 'The nearest on record; it may not be what you asked.',
  chosen: 'More is on record than fits here: these are the days and lines of which most is told.',
  nearest: 'Nearest on record, not an answer',
  theseAnswer: 'These do answer',
  differing: (label) => (/\bdiffer\b/iu.test(label) ? label : `These differ: ${label}`),
  shownAbove: 'shown above',
  nothingOnRecord: (why) => `Nothing on record. ${why}`,
  questionsAnsweredBy: 'Questions are answered by',
  ofWhich: 'of which:',
  tooLong: (document, start, end) =>
    `Too long for a card; it is written in ${document}, characters ${start} to ${end}.`,
  failed: 'That did not work',
  forManagers: 'For those who manage this server',
  leftOut: (count, of) => `${counted(count, of)} left out.`,
  shownOf: (shown, all, of) => `${shown} of ${all} ${of} shown.`,
  toSeeTheRest: (narrow) => `${narrow} to see the rest`,
  addOptions: (options, command) => `Add ${options.join(' or ')} to ${command}`,
  tryCalls: (calls) => `Try ${calls.join(' or ')}`,
  askMoreNarrowly: 'Ask more narrowly',
  buttons: {
    previous: 'Previous',
    next: 'Next',
    context: 'Context',
    source: 'Source',
    wrong: 'Wrong?',
    share: 'Share',
    chooseClaim: 'Choose a claim',
  },
};

type Forms = readonly [one: string, few: string, many: string];

const UK_SHOWN: Readonly<Record<Shown, Forms>> = {
  claims: ['твердження', 'твердження', 'тверджень'],
  lines: ['рядок', 'рядки', 'рядків'],
  choices: ['варіант', 'варіанти', 'варіантів'],
  leads: ['твердження', 'твердження', 'тверджень'],
  sections: ['розділ', 'розділи', 'розділів'],
  notes: ['примітка', 'примітки', 'приміток'],
};
const ukWord = wordFor('uk');

const uk: CardWords = {
  doubtful: 'Найближче з того, що є в записах; можливо, ви питали не про це.',
  chosen: 'У записах є більше, ніж тут уміщується: це дні й рядки, про які сказано найбільше.',
  nearest: 'Найближче в записах, але не відповідь',
  theseAnswer: 'На ці запити відповідь є',
  differing: (label) => `Розбіжність. ${label}`,
  shownAbove: 'показано вище',
  nothingOnRecord: (why) => `У записах нічого немає. ${why}`,
  questionsAnsweredBy: 'На запитання відповідає',
  ofWhich: 'зокрема:',
  tooLong: (document, start, end) => `Задовго для картки; це написано в ${document}, знаки ${start}–${end}.`,
  failed: 'Не вийшло',
  forManagers: 'Для тих, хто керує цим сервером',
  leftOut: (count, of) => `Не показано: ${count} ${ukWord(count, ...UK_SHOWN[of])}.`,
  shownOf: (shown, all) => `Показано ${shown} з ${all}.`,
  toSeeTheRest: (narrow) => `${narrow}, щоб побачити решту`,
  addOptions: (options, command) => `Додайте ${options.join(' або ')} до ${command}`,
  tryCalls: (calls) => `Спробуйте ${calls.join(' або ')}`,
  askMoreNarrowly: 'Запитайте вужче',
  buttons: {
    previous: 'Назад',
    next: 'Далі',
    context: 'Контекст',
    source: 'Джерело',
    wrong: 'Помилка?',
    share: 'Поділитися',
    chooseClaim: 'Виберіть твердження',
  },
};

const RU_SHOWN: Readonly<Record<Shown, Forms>> = {
  claims: ['утверждение', 'утверждения', 'утверждений'],
  lines: ['строка', 'строки', 'строк'],
  choices: ['вариант', 'варианта', 'вариантов'],
  leads: ['утверждение', 'утверждения', 'утверждений'],
  sections: ['раздел', 'раздела', 'разделов'],
  notes: ['примечание', 'примечания', 'примечаний'],
};
const ruWord = wordFor('ru');

const ru: CardWords = {
  doubtful: 'Самое близкое из того, что есть в записях; возможно, вы спрашивали не об этом.',
  chosen: 'В записях есть больше, чем здесь помещается: это дни и строки, о которых сказано больше всего.',
  nearest: 'Самое близкое в записях, но не ответ',
  theseAnswer: 'На эти запросы ответ есть',
  differing: (label) => `Расхождение. ${label}`,
  shownAbove: 'показано выше',
  nothingOnRecord: (why) => `В записях ничего нет. ${why}`,
  questionsAnsweredBy: 'На вопросы отвечает',
  ofWhich: 'в частности:',
  tooLong: (document, start, end) =>
    `Слишком длинно для карточки; это написано в ${document}, знаки ${start}–${end}.`,
  failed: 'Не получилось',
  forManagers: 'Для тех, кто управляет этим сервером',
  leftOut: (count, of) => `Не показано: ${count} ${ruWord(count, ...RU_SHOWN[of])}.`,
  shownOf: (shown, all) => `Показано ${shown} из ${all}.`,
  toSeeTheRest: (narrow) => `${narrow}, чтобы увидеть остальное`,
  addOptions: (options, command) => `Добавьте ${options.join(' или ')} к ${command}`,
  tryCalls: (calls) => `Попробуйте ${calls.join(' или ')}`,
  askMoreNarrowly: 'Спросите точнее',
  buttons: {
    previous: 'Назад',
    next: 'Далее',
    context: 'Контекст',
    source: 'Источник',
    wrong: 'Ошибка?',
    share: 'Поделиться',
    chooseClaim: 'Выберите утверждение',
  },
};

export const CARD_WORDS: Readonly<Record<Language, CardWords>> = { en, uk, ru };
