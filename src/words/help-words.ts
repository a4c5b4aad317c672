/** The bot's own words in /help, /sources, greetings, and on the console. */
import type { Language } from '../domain/subscription.ts';
import { CLAIM_WORDS } from './claim-words.ts';
import { wordFor } from './counting.ts';

export interface HelpWords {
  readonly whatCanBeAsked: string;
  readonly size: (claims: number, speakers: number, documents: number) => string;
  /** `example`: a question that has an answer. */
  readonly isAQuestion: (example: string | null) => string;
  readonly commands: string;
  readonly howToRead: string;
  readonly howToReadLines: readonly string[];
  /** "/help digest subscribe says more about one of them." */
  readonly saysMore: (call: string) => string;
  readonly options: string;
  readonly forExample: string;
  readonly optional: string;
  readonly bounds: (least: number, most: number) => string;
  readonly onMessage: (name: string) => string;
  readonly group: (name: string, members: readonly string[]) => string;

  readonly sources: (documents: number, claims: number) => string;
  readonly claimsBy: (claims: number, speakers: number) => string;
  readonly language: (code: string) => string;

  readonly askWhoSaidWhat: string;
  readonly typeAQuestion: string;
  /** A question in plain words that is answered in this form. */
  readonly whatDidSay: (name: string) => string;

  readonly console: {
    readonly greeting: string;
    readonly onRecord: (claims: number, speakers: number, documents: number) => string;
    readonly typeACall: string;
    readonly keys: string;
    readonly typeOneOfThese: string;
    readonly next: string;
  };
}

const enCounted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: HelpWords = {
  whatCanBeAsked: 'What can be asked',
  size: (claims, speakers, documents) =>
    `On record: ${claims} claims by ${speakers} speakers in ${documents} documents.`,
  isAQuestion: (example) => `A line without a slash is a question${example === null ? '.' : `: ${example}`}`,
  commands: 'Commands',
  howToRead: 'How to read an answer',
  howToReadLines: [
    'Every snippet stands in a stored document, word for word. Nothing is rephrased, nothing is judged.',
    'After it: who says it, and the way it took, nearest the speaker first ("quoted by an agency, in a newspaper").',
    '"in its own words" marks what an outlet reports itself.',
    'Three times are kept apart: when it was said, what time it is about, and when it was published.',
    '"probably" marks what was worked out and does not stand in the text. "undated" means that no date is known.',
    '"Nothing on record" means that these documents do not say it, not that it is untrue.',
  ],
  saysMore: (call) => `${call} says more about one of them.`,
  options: 'Options',
  forExample: 'For example',
  optional: ', optional',
  bounds: (least, most) => ` (${least} to ${most})`,
  onMessage: (name) =>
    `On Discord also on a message: open its menu, then Apps → ${name}. Only you see the answer.`,
  group: (name, members) => `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${members.join(', ')}`,
  sources: (documents, claims) =>
    `Sources: ${enCounted(documents, 'document')}, ${CLAIM_WORDS.en.count(claims)}`,
  claimsBy: (claims, speakers) => `${CLAIM_WORDS.en.count(claims)} by ${enCounted(speakers, 'speaker')}`,
  language: (code) => `, language: ${code}`,
  askWhoSaidWhat: 'Ask who said what, and when',
  typeAQuestion: 'Type a question in your own words, or one of the commands. /help lists them.',
  whatDidSay: (name) => `what did ${name} say?`,
  console: {
    greeting: 'Verbatim: who said what, when, and where it is written.',
    onRecord: (claims, speakers, documents) =>
      `On record: ${enCounted(claims, 'claim')}, ${enCounted(speakers, 'speaker')}, ${enCounted(documents, 'document')}.`,
    typeACall: 'Type a call, or just a question:',
    keys: 'Tab completes, /help says more, /quit ends.',
    typeOneOfThese: 'Type one of these:',
    next: 'Next',
  },
};

const ukWord = wordFor('uk');
const ukSpeakers = (count: number): string => `${count} ${ukWord(count, 'мовця', 'мовців', 'мовців')}`;
const ukDocuments = (count: number): string =>
  `${count} ${ukWord(count, 'документ', 'документи', 'документів')}`;

const uk: HelpWords = {
  whatCanBeAsked: 'Що можна запитати',
  size: (claims, speakers, documents) =>
    `У записах: ${CLAIM_WORDS.uk.count(claims)} від ${ukSpeakers(speakers)} у ${documents} ${ukWord(documents, 'документі', 'документах', 'документах')}.`,
  isAQuestion: (example) =>
    `Рядок без «/» на початку — це запитання${example === null ? '.' : `: ${example}`}`,
  commands: 'Команди',
  howToRead: 'Як читати відповідь',
  howToReadLines: [
    'Кожен уривок дослівно стоїть у збереженому документі. Ніщо не переказано й не оцінено.',
    'Після нього: хто це каже і який шлях пройшли ці слова, починаючи від найближчого до мовця («у цитаті агентства, у виданні газети»).',
    '«від власного імені» позначає те, що видання повідомляє саме.',
    'Три часи не змішано: коли це сказано, про який час ідеться і коли опубліковано.',
    '«імовірно» позначає те, що виведено і чого немає в тексті. «без дати» означає, що дата невідома.',
    '«У записах нічого немає» означає, що ці документи такого не кажуть, а не що це неправда.',
  ],
  saysMore: (call) => `${call} розповідає більше про одну з них.`,
  options: 'Параметри',
  forExample: 'Наприклад',
  optional: ', необов’язково',
  bounds: (least, most) => ` (від ${least} до ${most})`,
  onMessage: (name) =>
    `У Discord також на повідомленні: відкрийте його меню, далі «Програми» → ${name}. Відповідь бачите лише ви.`,
  group: (name, members) => `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${members.join(', ')}`,
  sources: (documents, claims) => `Джерела: ${ukDocuments(documents)}, ${CLAIM_WORDS.uk.count(claims)}`,
  claimsBy: (claims, speakers) => `${CLAIM_WORDS.uk.count(claims)} від ${ukSpeakers(speakers)}`,
  language: (code) => `, мова: ${code}`,
  askWhoSaidWhat: 'Запитайте, хто що сказав і коли',
  typeAQuestion: 'Запитайте своїми словами або скористайтеся командою. /help наводить їх усі.',
  whatDidSay: (name) => `що є від ${name}?`,
  console: {
    greeting: 'Verbatim: хто що сказав, коли і де це написано.',
    onRecord: (claims, speakers, documents) =>
      `У записах: ${CLAIM_WORDS.uk.count(claims)} від ${ukSpeakers(speakers)}, ${ukDocuments(documents)}.`,
    typeACall: 'Введіть команду або просто запитання:',
    keys: 'Tab доповнює, /help розповідає більше, /quit завершує.',
    typeOneOfThese: 'Введіть одне з цього:',
    next: 'Далі',
  },
};

const ruWord = wordFor('ru');
const ruSpeakers = (count: number): string =>
  `${count} ${ruWord(count, 'говорящего', 'говорящих', 'говорящих')}`;
const ruDocuments = (count: number): string =>
  `${count} ${ruWord(count, 'документ', 'документа', 'документов')}`;

const ru: HelpWords = {
  whatCanBeAsked: 'Что можно спросить',
  size: (claims, speakers, documents) =>
    `В записях: ${CLAIM_WORDS.ru.count(claims)} от ${ruSpeakers(speakers)} в ${documents} ${ruWord(documents, 'документе', 'документах', 'документах')}.`,
  isAQuestion: (example) => `Строка без «/» в начале — это вопрос${example === null ? '.' : `: ${example}`}`,
  commands: 'Команды',
  howToRead: 'Как читать ответ',
  howToReadLines: [
    'Каждый отрывок дословно стоит в сохранённом документе. Ничто не пересказано и не оценено.',
    'После него: кто это говорит и какой путь прошли эти слова, начиная с ближайшего к говорящему («в цитате агентства, в издании газеты»).',
    '«от своего имени» отмечает то, что издание сообщает само.',
    'Три времени не смешаны: когда это сказано, о каком времени речь и когда опубликовано.',
    '«вероятно» отмечает то, что выведено и чего нет в тексте. «без даты» означает, что дата неизвестна.',
    '«В записях ничего нет» означает, что эти документы такого не говорят, а не что это неправда.',
  ],
  saysMore: (call) => `${call} рассказывает больше об одной из них.`,
  options: 'Параметры',
  forExample: 'Например',
  optional: ', необязательно',
  bounds: (least, most) => ` (от ${least} до ${most})`,
  onMessage: (name) =>
    `В Discord также на сообщении: откройте его меню, затем «Приложения» → ${name}. Ответ видите только вы.`,
  group: (name, members) => `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${members.join(', ')}`,
  sources: (documents, claims) => `Источники: ${ruDocuments(documents)}, ${CLAIM_WORDS.ru.count(claims)}`,
  claimsBy: (claims, speakers) => `${CLAIM_WORDS.ru.count(claims)} от ${ruSpeakers(speakers)}`,
  language: (code) => `, язык: ${code}`,
  askWhoSaidWhat: 'Спросите, кто что сказал и когда',
  typeAQuestion: 'Спросите своими словами или воспользуйтесь командой. /help перечисляет их все.',
  whatDidSay: (name) => `что есть от ${name}?`,
  console: {
    greeting: 'Verbatim: кто что сказал, когда и где это написано.',
    onRecord: (claims, speakers, documents) =>
      `В записях: ${CLAIM_WORDS.ru.count(claims)} от ${ruSpeakers(speakers)}, ${ruDocuments(documents)}.`,
    typeACall: 'Введите команду или просто вопрос:',
    keys: 'Tab дополняет, /help рассказывает больше, /quit завершает.',
    typeOneOfThese: 'Введите одно из этого:',
    next: 'Далее',
  },
};

export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = { en, uk, ru };
