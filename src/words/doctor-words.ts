/** The bot's own words in /doctor: what is well, what is not, and what to do about it. */
import type { Language } from '../domain/subscription.ts';
import { wordFor } from './counting.ts';

export interface DoctorWords {
  readonly title: (toLookAt: number) => string;
  readonly isWell: string;
  readonly lookAt: string;
  readonly headings: Readonly<
    Record<'permissions' | 'digests' | 'database' | 'clock' | 'connection' | 'commands', string>
  >;

  readonly allRightsHere: (channel: string) => string;
  readonly allRightsElsewhere: (channels: number) => string;
  readonly hereUnseen: string;
  readonly elsewhereUnseen: string;
  readonly lackingHere: (rights: string, channel: string) => string;
  readonly lackingElsewhere: (rights: string, channel: string) => string;

  readonly noDigests: string;
  readonly digestsUnknown: string;
  readonly allPaused: (digests: number) => string;
  readonly next: (digests: number, channel: string, moment: string) => string;
  readonly late: (channel: string, since: string) => string;
  readonly moreDigests: (count: number) => string;

  /** Times are milliseconds. */
  readonly databaseWell: (ms: number) => string;
  readonly databaseSlow: (ms: number) => string;
  readonly databaseSilent: (ms: number) => string;
  readonly clockWell: (ms: number) => string;
  readonly clockBehind: (ms: number) => string;
  readonly clockAhead: (ms: number) => string;
  readonly noHeartbeat: string;
  readonly heartbeat: (ms: number) => string;
  readonly heartbeatSlow: (ms: number) => string;
  readonly reconnected: (times: number, hours: number) => string;
  readonly reconnectedOften: (times: number, hours: number) => string;

  readonly commandsUnknown: string;
  readonly commandsWell: string;
  readonly missing: (commands: string) => string;
  readonly outdated: (commands: string) => string;
  readonly superfluous: (commands: string) => string;
  readonly twice: (commands: string) => string;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

const EN_GIVE =
  'Somebody who may manage the server gives it, in the settings of the channel under Permissions.';
const EN_REGISTER = 'The operator has to run npm run register.';
const enDigests = (count: number): string => `${count} ${count === 1 ? 'digest' : 'digests'}`;
const enHeartbeat = (ms: number): string => `Discord answers a heartbeat in ${ms} ms.`;
const enReconnected = (times: number, hours: number): string =>
  `Connected again ${times} times in the ${hours} hours since the start.`;

const en: DoctorWords = {
  title: (toLookAt) => {
    if (toLookAt === 0) return 'All is well';
    return toLookAt === 1 ? 'One thing to look at' : `${toLookAt} things to look at`;
  },
  isWell: 'ok',
  lookAt: 'Look at this',
  headings: {
    permissions: 'Permissions',
    digests: 'Digests',
    database: 'Database',
    clock: 'Clock',
    connection: 'Connection',
    commands: 'Commands',
  },
  allRightsHere: (channel) => `Nothing is missing here in ${channel}.`,
  allRightsElsewhere: (channels) =>
    `Nothing is missing in ${channels} other ${channels === 1 ? 'channel' : 'channels'} of digests.`,
  hereUnseen: `I do not see this channel: slash commands work, mentions do not. I lack View Channel. ${EN_GIVE}`,
  elsewhereUnseen: 'A digest goes to a channel that I do not see: it is gone, or I lack View Channel there.',
  lackingHere: (rights, channel) => `I lack ${rights} here in ${channel}. ${EN_GIVE}`,
  lackingElsewhere: (rights, channel) => `I lack ${rights} in ${channel}. ${EN_GIVE}`,
  noDigests: 'This server has none.',
  digestsUnknown: 'They cannot be looked up: see Database.',
  allPaused: (digests) => `${enDigests(digests)}, all paused.`,
  next: (digests, channel, moment) => `${enDigests(digests)}; the next: ${channel}, ${moment}.`,
  late: (channel, since) =>
    `${channel}: late since ${since}. It is tried again; if it stays, the operator has to look at the log.`,
  moreDigests: (count) => `${count} more: /digest status.`,
  databaseWell: (ms) => `Answers and can be written, in ${ms} ms.`,
  databaseSlow: (ms) =>
    `It takes ${ms} ms to write. The operator has to look at its disk, or at what else uses it.`,
  databaseSilent: (ms) =>
    `The database has not answered within ${seconds(ms)} s. The operator has to look at its disk or server.`,
  clockWell: (ms) => `Within ${seconds(ms)} s of Discord’s.`,
  clockBehind: (ms) =>
    `${seconds(ms)} s behind Discord’s: digests come late. The operator has to set it by the network (NTP).`,
  clockAhead: (ms) =>
    `${seconds(ms)} s ahead of Discord’s, or calls reach me so late. The operator has to set it by the network (NTP), or to look at what keeps the machine busy.`,
  noHeartbeat: 'No heartbeat has been answered yet; this is usual in the first minute.',
  heartbeat: enHeartbeat,
  heartbeatSlow: (ms) =>
    `${enHeartbeat(ms)} The operator has to look at the network, or at what keeps the machine busy.`,
  reconnected: enReconnected,
  reconnectedOften: (times, hours) =>
    `${enReconnected(times, hours)} The operator has to look at the network.`,
  commandsUnknown: 'Discord did not tell in time which commands it has. Call this again.',
  commandsWell: 'Registered as they should be.',
  missing: (commands) => `Not registered: ${commands}. ${EN_REGISTER}`,
  outdated: (commands) => `Registered in an older form: ${commands}. ${EN_REGISTER}`,
  superfluous: (commands) => `Registered, but no longer there: ${commands}. ${EN_REGISTER}`,
  twice: (commands) =>
    `Offered twice, everywhere and on this server: ${commands}. With DISCORD_GUILD_ID naming this server, npm run register -- --none takes back those that it has of its own.`,
};

const withComma = (ms: number): string => seconds(ms).replace('.', ',');

const ukWord = wordFor('uk');
const UK_GIVE =
  'Дозволи може надати той, хто має право керувати сервером: у налаштуваннях каналу, розділ прав.';
const UK_REGISTER = 'Оператор має виконати npm run register.';
const ukDigests = (count: number): string =>
  `${count} ${ukWord(count, 'дайджест', 'дайджести', 'дайджестів')}`;
const ukHeartbeat = (ms: number): string => `Discord відповідає на контрольний сигнал за ${ms} мс.`;
const ukReconnected = (times: number, hours: number): string =>
  `Повторних з’єднань за ${hours} ${ukWord(hours, 'годину', 'години', 'годин')} від запуску: ${times}.`;

const uk: DoctorWords = {
  title: (toLookAt) =>
    toLookAt === 0
      ? 'Усе гаразд'
      : `Потребує уваги: ${toLookAt} ${ukWord(toLookAt, 'пункт', 'пункти', 'пунктів')}`,
  isWell: 'гаразд',
  lookAt: 'Зверніть увагу',
  headings: {
    permissions: 'Дозволи',
    digests: 'Дайджести',
    database: 'База даних',
    clock: 'Годинник',
    connection: 'З’єднання',
    commands: 'Команди',
  },
  allRightsHere: (channel) => `Тут, у ${channel}, є всі потрібні дозволи.`,
  allRightsElsewhere: (channels) =>
    `Усі потрібні дозволи є ще в ${channels} ${ukWord(channels, 'каналі', 'каналах', 'каналах')} дайджестів.`,
  hereUnseen: `Я не бачу цього каналу: слеш-команди працюють, згадки — ні. Мені бракує дозволу на перегляд каналу (View Channel). ${UK_GIVE}`,
  elsewhereUnseen:
    'Дайджест іде до каналу, якого я не бачу: каналу більше немає, або мені там бракує дозволу на перегляд (View Channel).',
  lackingHere: (rights, channel) => `Мені бракує дозволів тут, у ${channel}: ${rights}. ${UK_GIVE}`,
  lackingElsewhere: (rights, channel) => `Мені бракує дозволів у ${channel}: ${rights}. ${UK_GIVE}`,
  noDigests: 'На цьому сервері їх немає.',
  digestsUnknown: 'Їх не вдалося переглянути: див. «База даних».',
  allPaused: (digests) => `${ukDigests(digests)}, ${digests === 1 ? 'призупинено' : 'усі призупинено'}.`,
  next: (digests, channel, moment) => `${ukDigests(digests)}; наступний: ${channel}, ${moment}.`,
  late: (channel, since) =>
    `${channel}: запізнюється з ${since}. Спроба повториться; якщо не допоможе, оператор має подивитися в журнал.`,
  moreDigests: (count) => `Ще ${count}: /digest status.`,
  databaseWell: (ms) => `Відповідає й приймає записи, за ${ms} мс.`,
  databaseSlow: (ms) =>
    `Запис триває ${ms} мс. Оператор має перевірити диск бази даних або те, що ще нею користується.`,
  databaseSilent: (ms) =>
    `База даних не відповіла за ${withComma(ms)} с. Оператор має перевірити її диск або сервер.`,
  clockWell: (ms) => `Різниця з годинником Discord: ${withComma(ms)} с.`,
  clockBehind: (ms) =>
    `Відстає від годинника Discord на ${withComma(ms)} с: дайджести надходять із запізненням. Оператор має синхронізувати його через мережу (NTP).`,
  clockAhead: (ms) =>
    `Випереджає годинник Discord на ${withComma(ms)} с, або виклики доходять до мене з таким запізненням. Оператор має синхронізувати його через мережу (NTP) або з’ясувати, що навантажує машину.`,
  noHeartbeat: 'Discord ще не відповів на контрольний сигнал; у першу хвилину це звична річ.',
  heartbeat: ukHeartbeat,
  heartbeatSlow: (ms) =>
    `${ukHeartbeat(ms)} Оператор має перевірити мережу або з’ясувати, що навантажує машину.`,
  reconnected: ukReconnected,
  reconnectedOften: (times, hours) => `${ukReconnected(times, hours)} Оператор має перевірити мережу.`,
  commandsUnknown: 'Discord не встиг повідомити, які команди в нього є. Викличте /doctor ще раз.',
  commandsWell: 'Зареєстровано як слід.',
  missing: (commands) => `Не зареєстровано: ${commands}. ${UK_REGISTER}`,
  outdated: (commands) => `Зареєстровано в давнішому вигляді: ${commands}. ${UK_REGISTER}`,
  superfluous: (commands) => `Зареєстровано, хоча їх більше немає: ${commands}. ${UK_REGISTER}`,
  twice: (commands) =>
    `Пропонуються двічі, усюди й на цьому сервері: ${commands}. Якщо DISCORD_GUILD_ID називає цей сервер, npm run register -- --none прибирає його власні команди.`,
};

const ruWord = wordFor('ru');
const RU_GIVE = 'Разрешения может дать тот, кто вправе управлять сервером: в настройках канала, раздел прав.';
const RU_REGISTER = 'Оператор должен выполнить npm run register.';
const ruDigests = (count: number): string =>
  `${count} ${ruWord(count, 'дайджест', 'дайджеста', 'дайджестов')}`;
const ruHeartbeat = (ms: number): string => `Discord отвечает на контрольный сигнал за ${ms} мс.`;
const ruReconnected = (times: number, hours: number): string =>
  `Повторных соединений за ${hours} ${ruWord(hours, 'час', 'часа', 'часов')} с запуска: ${times}.`;

const ru: DoctorWords = {
  title: (toLookAt) =>
    toLookAt === 0
      ? 'Всё в порядке'
      : `Требует внимания: ${toLookAt} ${ruWord(toLookAt, 'пункт', 'пункта', 'пунктов')}`,
  isWell: 'в порядке',
  lookAt: 'Обратите внимание',
  headings: {
    permissions: 'Разрешения',
    digests: 'Дайджесты',
    database: 'База данных',
    clock: 'Часы',
    connection: 'Соединение',
    commands: 'Команды',
  },
  allRightsHere: (channel) => `Здесь, в ${channel}, есть все нужные разрешения.`,
  allRightsElsewhere: (channels) =>
    `Все нужные разрешения есть ещё в ${channels} ${ruWord(channels, 'канале', 'каналах', 'каналах')} дайджестов.`,
  hereUnseen: `Я не вижу этого канала: слеш-команды работают, упоминания — нет. Мне не хватает разрешения на просмотр канала (View Channel). ${RU_GIVE}`,
  elsewhereUnseen:
    'Дайджест идёт в канал, которого я не вижу: канала больше нет, или мне там не хватает разрешения на просмотр (View Channel).',
  lackingHere: (rights, channel) => `Мне не хватает разрешений здесь, в ${channel}: ${rights}. ${RU_GIVE}`,
  lackingElsewhere: (rights, channel) => `Мне не хватает разрешений в ${channel}: ${rights}. ${RU_GIVE}`,
  noDigests: 'На этом сервере их нет.',
  digestsUnknown: 'Их не удалось посмотреть: см. «База данных».',
  allPaused: (digests) => `${ruDigests(digests)}, ${digests === 1 ? 'приостановлен' : 'все приостановлены'}.`,
  next: (digests, channel, moment) => `${ruDigests(digests)}; следующий: ${channel}, ${moment}.`,
  late: (channel, since) =>
    `${channel}: опаздывает с ${since}. Попытка повторится; если не поможет, оператор должен посмотреть в журнал.`,
  moreDigests: (count) => `Ещё ${count}: /digest status.`,
  databaseWell: (ms) => `Отвечает и принимает записи, за ${ms} мс.`,
  databaseSlow: (ms) =>
    `Запись занимает ${ms} мс. Оператор должен проверить диск базы данных или то, что ещё ею пользуется.`,
  databaseSilent: (ms) =>
    `База данных не ответила за ${withComma(ms)} с. Оператор должен проверить её диск или сервер.`,
  clockWell: (ms) => `Разница с часами Discord: ${withComma(ms)} с.`,
  clockBehind: (ms) =>
    `Отстают от часов Discord на ${withComma(ms)} с: дайджесты приходят с опозданием. Оператор должен синхронизировать их через сеть (NTP).`,
  clockAhead: (ms) =>
    `Опережают часы Discord на ${withComma(ms)} с, или вызовы доходят до меня с таким опозданием. Оператор должен синхронизировать их через сеть (NTP) или выяснить, что нагружает машину.`,
  noHeartbeat: 'Discord ещё не ответил на контрольный сигнал; в первую минуту это обычное дело.',
  heartbeat: ruHeartbeat,
  heartbeatSlow: (ms) =>
    `${ruHeartbeat(ms)} Оператор должен проверить сеть или выяснить, что нагружает машину.`,
  reconnected: ruReconnected,
  reconnectedOften: (times, hours) => `${ruReconnected(times, hours)} Оператор должен проверить сеть.`,
  commandsUnknown: 'Discord не успел сообщить, какие команды у него есть. Вызовите /doctor ещё раз.',
  commandsWell: 'Зарегистрированы как следует.',
  missing: (commands) => `Не зарегистрированы: ${commands}. ${RU_REGISTER}`,
  outdated: (commands) => `Зарегистрированы в прежнем виде: ${commands}. ${RU_REGISTER}`,
  superfluous: (commands) => `Зарегистрированы, хотя их больше нет: ${commands}. ${RU_REGISTER}`,
  twice: (commands) =>
    `Предлагаются дважды, везде и на этом сервере: ${commands}. Если DISCORD_GUILD_ID называет этот сервер, npm run register -- --none убирает его собственные команды.`,
};

export const DOCTOR_WORDS: Readonly<Record<Language, DoctorWords>> = { en, uk, ru };
