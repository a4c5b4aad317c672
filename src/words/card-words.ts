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
  /** Of a channel without a name. */
  readonly thisChannel: string;
  readonly forManagers: string;

  /** Of what is not counted by claims. */
  readonly notAll: string;
  readonly page: (page: number, pages: number) => string;
  readonly counted: (count: number, of: Shown) => string;
  readonly someOf: (shown: number, all: number, of: Shown) => string;
  /** Numbers of the first and the last that are shown. */
  readonly range: (first: number, last: number, all: number, of: Shown) => string;
  readonly shownOf: (shown: number, all: number, of: Shown) => string;
  /** `narrow`: what to do for it, as an imperative. */
  readonly toSeeTheRest: (narrow: string) => string;
  readonly addOptions: (options: readonly string[], command: string) => string;
  readonly tryCalls: (calls: readonly string[]) => string;
  readonly askMoreNarrowly: string;

  /** Where a claim is written, for whoever opens the file. */
  readonly place: (document: string, start: number, end: number) => string;
  /** A document that has an address and no title. */
  readonly theDocument: string;
  readonly noAddress: string;
  readonly inContext: string;
  /** In place of a paragraph that comes as a file. */
  readonly paragraphInFile: string;
  readonly whereWritten: string;
  readonly sharedBy: (name: string) => string;

  readonly buttons: Readonly<Record<'previous' | 'next' | 'source' | 'wrong' | 'share', string>>;
  /** What stands in a menu before something is chosen. */
  readonly menus: Readonly<Record<'context' | 'choose' | 'ask', string>>;
  /** The form that opens with "Wrong?". */
  readonly form: {
    readonly title: string;
    readonly claim: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<'speaker' | 'date' | 'no-claim' | 'other', string>>;
    readonly note: string;
    readonly thanks: string;
    readonly kept: string;
    /** Of what others have reported. */
    readonly known: string;
  };
}

const counted = (count: number, of: Shown): string => `${count} ${count === 1 ? of.slice(0, -1) : of}`;

const en: CardWords = {
  doubtful: 'The nearest on record; it may not be what you asked.',
  chosen: 'The days and lines of which most is told; all of them follow on the next pages.',
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
  thisChannel: 'this channel',
  forManagers: 'For those who manage this server',
  notAll: 'Not all of it has room.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  counted,
  someOf: (shown, all, of) => `${shown} of ${counted(all, of)}`,
  range: (first, last, all, of) =>
    first === last ? `${of.slice(0, -1)} ${first} of ${all}` : `${of} ${first} to ${last} of ${all}`,
  shownOf: (shown, all, of) => `${shown} of ${all} ${of} shown.`,
  toSeeTheRest: (narrow) => `${narrow} to see the rest`,
  addOptions: (options, command) => `Add ${options.join(' or ')} to ${command}`,
  tryCalls: (calls) => `Try ${calls.join(' or ')}`,
  askMoreNarrowly: 'Ask more narrowly',
  place: (document, start, end) => `${document}, characters ${start} to ${end}`,
  theDocument: 'the document',
  noAddress: 'no address is known',
  inContext: 'In its context',
  paragraphInFile: 'The paragraph is too long for a card: the file has it.',
  whereWritten: 'Where it is written',
  sharedBy: (name) => `shared by ${name}`,
  buttons: { previous: 'Back', next: 'Next', source: 'Source', wrong: 'Wrong?', share: 'Share' },
  menus: { context: 'Context of a claim …', choose: 'Choose one …', ask: 'Ask next …' },
  form: {
    title: 'What is wrong?',
    claim: 'Which claim?',
    reason: 'What is wrong with it?',
    reasons: {
      speaker: 'Somebody else said it',
      date: 'The date is wrong',
      'no-claim': 'It is not a claim',
      other: 'Something else',
    },
    note: 'What would be right? (may stay empty)',
    thanks: 'Thank you',
    kept: 'The operator will look at it. What you wrote is kept with the claim; nothing about you or this server is.',
    known: 'This claim has been reported already, and the operator will look at it.',
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
const ukCounted = (count: number, of: Shown): string => `${count} ${ukWord(count, ...UK_SHOWN[of])}`;

const uk: CardWords = {
  doubtful: 'Найближче з того, що є в записах; можливо, ви питали не про це.',
  chosen: 'Дні й рядки, про які сказано найбільше; усі вони йдуть на наступних сторінках.',
  nearest: 'Найближче в записах, але не відповідь',
  theseAnswer: 'На ці запити відповідь є',
  differing: (label) => `Розбіжність. ${label}`,
  shownAbove: 'показано вище',
  nothingOnRecord: (why) => `У записах нічого немає. ${why}`,
  questionsAnsweredBy: 'На запитання відповідає',
  ofWhich: 'зокрема:',
  tooLong: (document, start, end) => `Задовге для картки; це написано в ${document}, знаки ${start}–${end}.`,
  failed: 'Не вийшло',
  thisChannel: 'цьому каналі',
  forManagers: 'Для тих, хто керує цим сервером',
  notAll: 'Тут уміщується не все.',
  page: (page, pages) => `Сторінка ${page} з ${pages}`,
  counted: ukCounted,
  someOf: (shown, all, of) => `${shown} з ${all} ${UK_SHOWN[of][2]}`,
  range: (first, last, all, of) =>
    first === last ? `${UK_SHOWN[of][0]} ${first} з ${all}` : `${UK_SHOWN[of][1]} ${first}–${last} з ${all}`,
  shownOf: (shown, all) => `Показано ${shown} з ${all}.`,
  toSeeTheRest: (narrow) => `${narrow}, щоб побачити решту`,
  addOptions: (options, command) => `Додайте ${options.join(' або ')} до ${command}`,
  tryCalls: (calls) => `Спробуйте ${calls.join(' або ')}`,
  askMoreNarrowly: 'Запитайте вужче',
  place: (document, start, end) => `${document}, знаки ${start}–${end}`,
  theDocument: 'документ',
  noAddress: 'адреса невідома',
  inContext: 'У контексті',
  paragraphInFile: 'Абзац задовгий для картки: він у файлі.',
  whereWritten: 'Де це написано',
  sharedBy: (name) => `поділився(-лась) ${name}`,
  buttons: { previous: 'Назад', next: 'Далі', source: 'Джерело', wrong: 'Помилка?', share: 'Поділитися' },
  menus: { context: 'Контекст твердження …', choose: 'Виберіть …', ask: 'Запитати далі …' },
  form: {
    title: 'Що не так?',
    claim: 'Яке твердження?',
    reason: 'Що з ним не так?',
    reasons: {
      speaker: 'Це сказав хтось інший',
      date: 'Дата неправильна',
      'no-claim': 'Це не твердження',
      other: 'Щось інше',
    },
    note: 'Як було б правильно? (необов’язково)',
    thanks: 'Дякую',
    kept: 'Оператор подивиться на це. Написане зберігається разом із твердженням; про вас і цей сервер не зберігається нічого.',
    known: 'Про це твердження вже повідомили, і оператор подивиться на нього.',
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
const ruCounted = (count: number, of: Shown): string => `${count} ${ruWord(count, ...RU_SHOWN[of])}`;

const ru: CardWords = {
  doubtful: 'Самое близкое из того, что есть в записях; возможно, вы спрашивали не об этом.',
  chosen: 'Дни и строки, о которых сказано больше всего; все они идут на следующих страницах.',
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
  thisChannel: 'этом канале',
  forManagers: 'Для тех, кто управляет этим сервером',
  notAll: 'Здесь помещается не всё.',
  page: (page, pages) => `Страница ${page} из ${pages}`,
  counted: ruCounted,
  someOf: (shown, all, of) => `${shown} из ${all} ${RU_SHOWN[of][2]}`,
  range: (first, last, all, of) =>
    first === last
      ? `${RU_SHOWN[of][0]} ${first} из ${all}`
      : `${RU_SHOWN[of][1]} ${first}–${last} из ${all}`,
  shownOf: (shown, all) => `Показано ${shown} из ${all}.`,
  toSeeTheRest: (narrow) => `${narrow}, чтобы увидеть остальное`,
  addOptions: (options, command) => `Добавьте ${options.join(' или ')} к ${command}`,
  tryCalls: (calls) => `Попробуйте ${calls.join(' или ')}`,
  askMoreNarrowly: 'Спросите точнее',
  place: (document, start, end) => `${document}, знаки ${start}–${end}`,
  theDocument: 'документ',
  noAddress: 'адрес неизвестен',
  inContext: 'В контексте',
  paragraphInFile: 'Абзац слишком длинный для карточки: он в файле.',
  whereWritten: 'Где это написано',
  sharedBy: (name) => `поделился(-лась) ${name}`,
  buttons: { previous: 'Назад', next: 'Далее', source: 'Источник', wrong: 'Ошибка?', share: 'Поделиться' },
  menus: { context: 'Контекст утверждения …', choose: 'Выберите …', ask: 'Спросить дальше …' },
  form: {
    title: 'Что не так?',
    claim: 'Какое утверждение?',
    reason: 'Что с ним не так?',
    reasons: {
      speaker: 'Это сказал кто-то другой',
      date: 'Дата неверна',
      'no-claim': 'Это не утверждение',
      other: 'Что-то другое',
    },
    note: 'Как было бы правильно? (необязательно)',
    thanks: 'Спасибо',
    kept: 'Оператор посмотрит на это. Написанное хранится вместе с утверждением; о вас и этом сервере не хранится ничего.',
    known: 'Об этом утверждении уже сообщили, и оператор посмотрит на него.',
  },
};

export const CARD_WORDS: Readonly<Record<Language, CardWords>> = { en, uk, ru };
