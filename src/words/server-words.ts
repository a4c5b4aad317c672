/** The bot's own words on the digests of a server and on what is kept about it. */
import type { Delivery } from '../domain/delivery.ts';
import { type MissingRight, POSTING_RIGHTS } from '../domain/server-call.ts';
import type { Language, PauseReason, Subscription } from '../domain/subscription.ts';
import { wordFor } from './counting.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

export interface ServerWords {
  /** "every Monday at 08:00 (Europe/Kyiv)"; ISO weekday, null for every day. */
  readonly cadence: (at: Pick<Subscription, 'time' | 'zone' | 'weekday'>) => string;
  readonly allTopics: string;
  readonly hiddenChannel: string;
  readonly manner: (of: Pick<Subscription, 'language' | 'onQuietDay'>) => string;
  readonly pauses: Readonly<Record<PauseReason, string>>;
  /** As Discord calls it. */
  readonly rights: Readonly<Record<MissingRight | 'Attach Files', string>>;

  readonly pausedAlready: string;
  readonly notPaused: string;
  readonly unsubscribed: string;
  readonly nothingMore: string;
  readonly paused: string;
  readonly goesOn: string;
  readonly resumed: string;
  readonly next: (moment: string) => string;

  readonly digests: string;
  readonly isPaused: string;
  readonly saysMore: string;
  readonly last: (day: string, became: string) => string;
  readonly became: Readonly<Record<Delivery['state'], string>>;
  readonly afterAttempts: (became: string, attempts: number) => string;
  readonly iLack: (rights: string) => string;
  readonly pausedSince: (pause: string, moment: string) => string;
  readonly stopped: (channel: string, pause: string) => string;
  readonly severalStopped: (count: number) => string;

  readonly digestFor: (channel: string) => string;
  readonly posted: (cadence: string, topic: string, manner: string) => string;
  readonly firstOne: (moment: string) => string;
  readonly fromNowOn: string;

  readonly nothingKept: string;
  readonly noSettings: string;
  readonly kept: string;
  readonly fileHasAll: string;
  readonly nothingWasKept: string;
  readonly nothingThere: string;
  readonly erased: string;
  readonly rowsGone: (rows: number) => string;
}

const EN_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const EN_RIGHTS: Readonly<Record<MissingRight | 'Attach Files', string>> = {
  'View Channel': 'View Channel',
  'Send Messages': 'Send Messages',
  'Send Messages in Threads': 'Send Messages in Threads',
  'Embed Links': 'Embed Links',
  'Attach Files': 'Attach Files',
  'Read Message History': 'Read Message History',
};

const en: ServerWords = {
  cadence: ({ time, zone, weekday }) =>
    `${weekday === null ? 'every day' : `every ${EN_DAYS[weekday - 1] ?? 'week'}`} at ${time} (${zone})`,
  allTopics: 'all topics',
  hiddenChannel: 'a channel that I do not see',
  manner: ({ language, onQuietDay }) =>
    `in ${LANGUAGE_NAMES[language]}; a day without news brings ${onQuietDay === 'line' ? 'one line' : 'nothing'}`,
  pauses: {
    'by-moderator': 'paused by a moderator; /digest resume goes on',
    'channel-gone': 'paused: the channel is gone. Unsubscribe, and subscribe in another',
    'no-permission': `paused: I may not post there. Give me ${POSTING_RIGHTS.join(', ')}, then /digest resume`,
    'left-server': 'paused: I was not on this server. /digest resume goes on',
    refused: 'paused: Discord refused the message. /digest resume tries again',
    unreadable:
      'paused: for three days I could not see whether the last one had arrived. /digest resume goes on; what it told may come again',
  },
  rights: EN_RIGHTS,
  pausedAlready: 'Paused already',
  notPaused: 'Not paused',
  unsubscribed: 'Unsubscribed',
  nothingMore: 'nothing more is posted, and nothing is kept of it',
  paused: 'Paused',
  goesOn: '/digest resume goes on with it; what is new until then is told in one',
  resumed: 'Resumed',
  next: (moment) => `next: ${moment}`,
  digests: 'Digests of this server',
  isPaused: 'paused',
  saysMore: '/digest status number:1 says more about one of them.',
  last: (day, became) => `last, for ${day}: ${became}`,
  became: {
    due: 'waiting to be sent',
    claimed: 'being sent',
    sent: 'sent',
    skipped: 'not sent: nothing was new, the digest was paused, or a later one told it',
    failed: 'not sent',
  },
  afterAttempts: (became, attempts) =>
    `${became}, after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
  iLack: (rights) => `I lack ${rights} there`,
  pausedSince: (pause, moment) => `${pause} (since ${moment})`,
  stopped: (channel, pause) => `The digest for ${channel} is ${pause}.`,
  severalStopped: (count) => `${count} digests of this server have stopped: /digest status says why.`,
  digestFor: (channel) => `A digest for ${channel}`,
  posted: (cadence, topic, manner) => `Posted ${cadence}, about ${topic}, ${manner}.`,
  firstOne: (moment) => `The first one: ${moment}.`,
  fromNowOn:
    'It tells of documents that come in from now on. /digest preview shows what it would say now; /digest status shows all digests of this server.',
  nothingKept: 'Nothing is kept about this server',
  noSettings: 'No settings, no digests.',
  kept: 'What is kept about this server',
  fileHasAll: 'The file has all of it.',
  nothingWasKept: 'Nothing was kept',
  nothingThere: 'There was nothing about this server.',
  erased: 'Erased',
  rowsGone: (rows) =>
    `${rows} ${rows === 1 ? 'row is' : 'rows are'} gone: settings, digests and what was delivered. No digest is posted any more.`,
};

const ukWord = wordFor('uk');
const UK_DAYS = ['щопонеділка', 'щовівторка', 'щосереди', 'щочетверга', 'щоп’ятниці', 'щосуботи', 'щонеділі'];
const UK_RIGHTS: Readonly<Record<MissingRight | 'Attach Files', string>> = {
  'View Channel': 'перегляд каналу (View Channel)',
  'Send Messages': 'надсилання повідомлень (Send Messages)',
  'Send Messages in Threads': 'надсилання повідомлень в гілках (Send Messages in Threads)',
  'Embed Links': 'вбудовування посилань (Embed Links)',
  'Attach Files': 'прикрепление файлов (Attach Files)',
  'Read Message History': 'читання історії повідомлень (Read Message History)',
};

const uk: ServerWords = {
  cadence: ({ time, zone, weekday }) =>
    `${weekday === null ? 'щодня' : (UK_DAYS[weekday - 1] ?? 'щотижня')} о ${time} (${zone})`,
  allTopics: 'усі теми',
  hiddenChannel: 'канал, якого я не бачу',
  manner: ({ language, onQuietDay }) =>
    `мова: ${LANGUAGE_NAMES[language]}; у день без новин ${onQuietDay === 'line' ? 'один рядок' : 'нічого'}`,
  pauses: {
    'by-moderator': 'призупинено модератором; /digest resume продовжить',
    'channel-gone': 'призупинено: каналу більше немає. Скасуйте підписку й підпишіть інший канал',
    'no-permission': `призупинено: мені не можна там писати. Надайте дозволи: ${Object.values(UK_RIGHTS).join(', ')}; потім /digest resume`,
    'left-server': 'призупинено: мене не було на цьому сервері. /digest resume продовжить',
    refused: 'призупинено: Discord відхилив повідомлення. /digest resume спробує ще раз',
    unreadable:
      'призупинено: три дні я не бачив, чи надійшов останній дайджест. /digest resume продовжить; щось може повторитися',
  },
  rights: UK_RIGHTS,
  pausedAlready: 'Уже призупинено',
  notPaused: 'Не призупинено',
  unsubscribed: 'Підписку скасовано',
  nothingMore: 'більше нічого не надійде, і нічого про неї не зберігається',
  paused: 'Призупинено',
  goesOn: '/digest resume продовжить; усе нове до того часу надійде разом',
  resumed: 'Продовжено',
  next: (moment) => `наступний: ${moment}`,
  digests: 'Дайджести цього сервера',
  isPaused: 'призупинено',
  saysMore: '/digest status number:1 розповість більше про один із них.',
  last: (day, became) => `останній, за ${day}: ${became}`,
  became: {
    due: 'чекає на надсилання',
    claimed: 'надсилається',
    sent: 'надіслано',
    skipped: 'не надіслано: нічого нового, дайджест було призупинено або про це розповів пізніший',
    failed: 'не надіслано',
  },
  afterAttempts: (became, attempts) =>
    `${became}, після ${attempts} ${ukWord(attempts, 'спроби', 'спроб', 'спроб')}`,
  iLack: (rights) => `мені там бракує дозволів: ${rights}`,
  pausedSince: (pause, moment) => `${pause} (з ${moment})`,
  stopped: (channel, pause) => `Дайджест для ${channel} ${pause}.`,
  severalStopped: (count) =>
    `На цьому сервері ${ukWord(count, 'зупинився', 'зупинилися', 'зупинилося')} ${count} ${ukWord(count, 'дайджест', 'дайджести', 'дайджестів')}: /digest status каже чому.`,
  digestFor: (channel) => `Дайджест для ${channel}`,
  posted: (cadence, topic, manner) => `Надходить ${cadence}; теми: ${topic}; ${manner}.`,
  firstOne: (moment) => `Перший: ${moment}.`,
  fromNowOn:
    'Він розповідає про документи, що надійдуть відтепер. /digest preview показує, що в ньому було б зараз; /digest status показує всі дайджести цього сервера.',
  nothingKept: 'Про цей сервер нічого не зберігається',
  noSettings: 'Ні налаштувань, ні дайджестів.',
  kept: 'Що зберігається про цей сервер',
  fileHasAll: 'Усе це є у файлі.',
  nothingWasKept: 'Нічого не зберігалося',
  nothingThere: 'Про цей сервер нічого не було.',
  erased: 'Видалено',
  rowsGone: (rows) =>
    `Видалено ${rows} ${ukWord(rows, 'рядок', 'рядки', 'рядків')}: налаштування, дайджести й записи про надіслане. Дайджести більше не надходитимуть.`,
};

const ruWord = wordFor('ru');
const RU_DAYS = [
  'каждый понедельник',
  'каждый вторник',
  'каждую среду',
  'каждый четверг',
  'каждую пятницу',
  'каждую субботу',
  'каждое воскресенье',
];
const RU_RIGHTS: Readonly<Record<MissingRight | 'Attach Files', string>> = {
  'View Channel': 'просмотр канала (View Channel)',
  'Send Messages': 'отправка сообщений (Send Messages)',
  'Send Messages in Threads': 'отправка сообщений в ветках (Send Messages in Threads)',
  'Embed Links': 'встраивание ссылок (Embed Links)',
  'Attach Files': 'прикрепление файлов (Attach Files)',
  'Read Message History': 'чтение истории сообщений (Read Message History)',
};

const ru: ServerWords = {
  cadence: ({ time, zone, weekday }) =>
    `${weekday === null ? 'каждый день' : (RU_DAYS[weekday - 1] ?? 'каждую неделю')} в ${time} (${zone})`,
  allTopics: 'все темы',
  hiddenChannel: 'канал, которого я не вижу',
  manner: ({ language, onQuietDay }) =>
    `язык: ${LANGUAGE_NAMES[language]}; в день без новостей ${onQuietDay === 'line' ? 'одна строка' : 'ничего'}`,
  pauses: {
    'by-moderator': 'приостановлен модератором; /digest resume продолжит',
    'channel-gone': 'приостановлен: канала больше нет. Отмените подписку и подпишите другой канал',
    'no-permission': `приостановлен: мне нельзя там писать. Дайте разрешения: ${Object.values(RU_RIGHTS).join(', ')}; затем /digest resume`,
    'left-server': 'приостановлен: меня не было на этом сервере. /digest resume продолжит',
    refused: 'приостановлен: Discord отклонил сообщение. /digest resume попробует ещё раз',
    unreadable:
      'приостановлен: три дня я не видел, пришёл ли последний дайджест. /digest resume продолжит; что-то может повториться',
  },
  rights: RU_RIGHTS,
  pausedAlready: 'Уже приостановлен',
  notPaused: 'Не приостановлен',
  unsubscribed: 'Подписка отменена',
  nothingMore: 'больше ничего не придёт, и ничего о ней не хранится',
  paused: 'Приостановлен',
  goesOn: '/digest resume продолжит; всё новое до того времени придёт вместе',
  resumed: 'Продолжен',
  next: (moment) => `следующий: ${moment}`,
  digests: 'Дайджесты этого сервера',
  isPaused: 'приостановлен',
  saysMore: '/digest status number:1 расскажет больше об одном из них.',
  last: (day, became) => `последний, за ${day}: ${became}`,
  became: {
    due: 'ждёт отправки',
    claimed: 'отправляется',
    sent: 'отправлен',
    skipped: 'не отправлен: ничего нового, дайджест был приостановлен или об этом рассказал более поздний',
    failed: 'не отправлен',
  },
  afterAttempts: (became, attempts) =>
    `${became}, после ${attempts} ${ruWord(attempts, 'попытки', 'попыток', 'попыток')}`,
  iLack: (rights) => `мне там не хватает разрешений: ${rights}`,
  pausedSince: (pause, moment) => `${pause} (с ${moment})`,
  stopped: (channel, pause) => `Дайджест для ${channel} ${pause}.`,
  severalStopped: (count) =>
    `На этом сервере ${ruWord(count, 'остановился', 'остановились', 'остановились')} ${count} ${ruWord(count, 'дайджест', 'дайджеста', 'дайджестов')}: /digest status говорит почему.`,
  digestFor: (channel) => `Дайджест для ${channel}`,
  posted: (cadence, topic, manner) => `Приходит ${cadence}; темы: ${topic}; ${manner}.`,
  firstOne: (moment) => `Первый: ${moment}.`,
  fromNowOn:
    'Он рассказывает о документах, которые поступят с этого времени. /digest preview показывает, что в нём было бы сейчас; /digest status показывает все дайджесты этого сервера.',
  nothingKept: 'Об этом сервере ничего не хранится',
  noSettings: 'Ни настроек, ни дайджестов.',
  kept: 'Что хранится об этом сервере',
  fileHasAll: 'Всё это есть в файле.',
  nothingWasKept: 'Ничего не хранилось',
  nothingThere: 'Об этом сервере ничего не было.',
  erased: 'Удалено',
  rowsGone: (rows) =>
    `Удалено ${rows} ${ruWord(rows, 'строка', 'строки', 'строк')}: настройки, дайджесты и записи об отправленном. Дайджесты больше не будут приходить.`,
};

export const SERVER_WORDS: Readonly<Record<Language, ServerWords>> = { en, uk, ru };
