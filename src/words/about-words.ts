/** The bot's own words on itself: what it does, what it keeps of whom, and who runs it. */
import type { Language } from '../domain/subscription.ts';

export interface AboutWords {
  readonly purpose: string;
  readonly lastDocument: (day: string) => string;
  readonly privacy: string;
  /** As short as it can be said; PRIVACY.md says it at length. */
  readonly privacyLines: readonly string[];
  readonly operator: string;
  readonly noAddress: string;
  readonly where: string;
}

const en: AboutWords = {
  purpose:
    'Answers who said what, when, and where it is written, with the words as they stand in the documents.',
  lastDocument: (day) => `The last new document came in on ${day}.`,
  privacy: 'Privacy',
  privacyLines: [
    'Kept of a server: its settings, its digests and what was delivered, by ids; of people nothing but ids of messages and a note that somebody sends in.',
    'Not kept: messages, questions, names, who asked what. A question is answered and forgotten.',
    'The log has ids and errors, and nobody’s words. Nothing is passed on to anybody.',
    'Removed: /settings erase deletes all of a server, /settings export shows it first. For anything else write to the operator.',
  ],
  operator: 'Operator',
  noAddress: 'The operator of this bot has named no address.',
  where: 'PRIVACY.md and TERMS.md, which come with the program, say all of it.',
};

const uk: AboutWords = {
  purpose: 'Відповідає, хто що сказав, коли і де це написано, словами, які стоять у документах.',
  lastDocument: (day) => `Останній новий документ надійшов ${day}.`,
  privacy: 'Приватність',
  privacyLines: [
    'Про сервер зберігаються його налаштування, дайджести й записи про надіслане, за ідентифікаторами; про людей — лише ідентифікатори повідомлень і зауваження, яке хтось надсилає.',
    'Не зберігаються повідомлення, запитання, імена, хто про що питав. На запитання дано відповідь, і його забуто.',
    'У журналі є ідентифікатори й помилки, але нічиї слова. Нікому нічого не передається.',
    'Видалення: /settings erase видаляє все про сервер, /settings export спершу показує. З усім іншим пишіть операторові.',
  ],
  operator: 'Оператор',
  noAddress: 'Оператор цього бота не вказав адреси.',
  where: 'Докладно про все кажуть PRIVACY.md і TERMS.md, що входять до програми.',
};

const ru: AboutWords = {
  purpose: 'Отвечает, кто что сказал, когда и где это написано, словами, которые стоят в документах.',
  lastDocument: (day) => `Последний новый документ поступил ${day}.`,
  privacy: 'Приватность',
  privacyLines: [
    'О сервере хранятся его настройки, дайджесты и записи об отправленном, по идентификаторам; о людях — только идентификаторы сообщений и замечание, которое кто-то присылает.',
    'Не хранятся сообщения, вопросы, имена, кто о чём спрашивал. На вопрос дан ответ, и он забыт.',
    'В журнале есть идентификаторы и ошибки, но ничьи слова. Никому ничего не передаётся.',
    'Удаление: /settings erase удаляет всё о сервере, /settings export сначала показывает. Со всем остальным пишите оператору.',
  ],
  operator: 'Оператор',
  noAddress: 'Оператор этого бота не указал адреса.',
  where: 'Подробно обо всём говорят PRIVACY.md и TERMS.md, которые входят в программу.',
};

export const ABOUT_WORDS: Readonly<Record<Language, AboutWords>> = { en, uk, ru };
