/** The bot's own words on how a server has its answers. */
import type { Language } from '../domain/subscription.ts';

export interface SettingsWords {
  readonly title: string;
  readonly changed: string;
  readonly readers: Readonly<Record<'everybody' | 'asker', string>>;
  /** `name`: of the language that was set; null for that of the server on Discord. */
  readonly language: (name: string | null) => string;
}

const en: SettingsWords = {
  title: 'Answers on this server',
  changed: 'Changed: answers on this server',
  readers: {
    everybody:
      'Answers to slash commands are seen by everybody in the channel; private:True shows one to the asker alone.',
    asker:
      'Answers to slash commands are seen by the asker alone; private:False shows one to everybody. Answers to mentions are seen by everybody.',
  },
  language: (name) =>
    name === null
      ? 'Answers are in the language of the asker, new digests in the one that this server has on Discord. Quotations stay in theirs.'
      : `Language of what everybody reads, and of new digests: ${name}. Quotations stay in theirs.`,
};

const uk: SettingsWords = {
  title: 'Відповіді на цьому сервері',
  changed: 'Змінено: відповіді на цьому сервері',
  readers: {
    everybody:
      'Відповіді на слеш-команди бачать усі в каналі; private:True показує відповідь лише тому, хто запитав.',
    asker:
      'Відповіді на слеш-команди бачить лише той, хто запитав; private:False показує відповідь усім. Відповіді на згадки бачать усі.',
  },
  language: (name) =>
    name === null
      ? 'Відповіді — мовою того, хто питає, нові дайджести — тією, яку цей сервер має в Discord. Цитати лишаються своєю мовою.'
      : `Мова того, що читають усі, і нових дайджестів: ${name}. Цитати лишаються своєю мовою.`,
};

const ru: SettingsWords = {
  title: 'Ответы на этом сервере',
  changed: 'Изменено: ответы на этом сервере',
  readers: {
    everybody:
      'Ответы на слеш-команды видят все в канале; private:True показывает ответ только тому, кто спросил.',
    asker:
      'Ответы на слеш-команды видит только тот, кто спросил; private:False показывает ответ всем. Ответы на упоминания видят все.',
  },
  language: (name) =>
    name === null
      ? 'Ответы — на языке того, кто спрашивает, новые дайджесты — на том, который этот сервер имеет в Discord. Цитаты остаются на своём.'
      : `Язык того, что читают все, и новых дайджестов: ${name}. Цитаты остаются на своём.`,
};

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = { en, uk, ru };
