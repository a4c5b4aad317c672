/** The bot's own words in answers to lookups and questions: titles, headings, notes, and why nothing is on record. */
import type { Language } from '../domain/subscription.ts';
import { CLAIM_WORDS } from './claim-words.ts';

/** By which of its times a claim is of a period, other than the one it is about. */
export type FitsBy = 'compared' | 'said' | 'published';

export type ConflictKind = 'figures' | 'compared' | 'denied' | 'phase';

export interface LookupWords {
  readonly bestAnswer: string;
  readonly alsoOnRecord: string;
  readonly nothingAnswers: string;
  readonly fitsBy: (period: string, by: FitsBy) => string;
  readonly sharedName: (name: string, bearers: readonly string[]) => string;
  readonly reversedPeriod: (period: string, suggestion: string) => string;
  readonly noSuchDay: (day: string) => string;

  /** In a title: "Dmitry Peskov, on the draft, 2022". */
  readonly on: (subject: string) => string;
  readonly unnamedSource: (name: string, claims: number) => string;
  readonly neverSpeaks: (name: string, isInTexts: boolean) => string;
  readonly nobodyCalled: (name: string) => string;
  readonly nobodyAlone: (name: string) => string;
  readonly whichOne: (name: string) => string;
  readonly noneLeft: (
    name: string,
    claims: number,
    subject: string | undefined,
    year: number | undefined,
  ) => string;

  /** A group of topics, by its name in the lexicon. */
  readonly group: (name: string) => string;
  readonly onlyCompared: (period: string, claims: number) => string;
  /** `of`: how many of several; null for all of them. */
  readonly timeWorkedOut: (of: number | null) => string;
  readonly nothingAboutTopic: (topic: string, period: string | null) => string;
  readonly noTopic: (word: string, known: readonly string[]) => string;
  readonly figures: string;
  readonly forecasts: string;
  readonly denials: string;
  readonly onRecord: string;
  readonly conflict: Readonly<Record<ConflictKind, string>>;

  readonly timeline: string;
  readonly nothingThen: (topic: string | null, period: string, nearest: readonly string[]) => string;
}

/** A label inside a sentence; an acronym stays as it is. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const EN_FITS: Readonly<Record<FitsBy, string>> = {
  compared: 'a comparison with it',
  said: 'when it was said',
  published: 'when it was published',
};

const en: LookupWords = {
  bestAnswer: 'Best answer',
  alsoOnRecord: 'Also on record',
  nothingAnswers: 'Nothing on record answers this.',
  fitsBy: (period, by) => `The best answer fits “${period}” by ${EN_FITS[by]}.`,
  sharedName: (name, bearers) =>
    `“${name}” may be ${bearers.slice(0, -1).join(', ')} or ${bearers.at(-1) ?? ''}: name one to hear only that one.`,
  reversedPeriod: (period, suggestion) =>
    `The period ${period} ends before it begins; ${suggestion} is the other way round.`,
  noSuchDay: (day) => `${day} is not in the calendar.`,
  on: (subject) => `on ${subject}`,
  unnamedSource: (name, claims) =>
    `“${name}” is an unnamed source, with ${CLAIM_WORDS.en.count(claims)} on record; /quote is for those who are named.`,
  neverSpeaks: (name, isInTexts) =>
    `${name} ${isInTexts ? 'is named in the texts' : 'is known by name'}, but no claim of theirs is on record.`,
  nobodyCalled: (name) => `Nobody called “${name}” is on record.`,
  nobodyAlone: (name) => `Nobody on record goes by “${name}” alone; these have it in their name or office.`,
  whichOne: (name) => `Which “${name}”?`,
  noneLeft: (name, claims, subject, year) =>
    `${name} is on record with ${CLAIM_WORDS.en.count(claims)}, but none${subject ? ` on “${subject}”` : ''}${year ? ` in ${year}` : ''}.`,
  group: (name) => `The ${name}`,
  onlyCompared: (period, claims) =>
    `Nothing on record is about ${period} itself; ${claims === 1 ? 'this compares' : 'these compare'} another time with it.`,
  timeWorkedOut: (of) =>
    `The time of ${of === null ? 'these' : `${of} of these`} is worked out, not stated where the claim stands.`,
  nothingAboutTopic: (topic, period) =>
    `Nothing on record is about ${lowerFirst(topic)}${period === null ? '' : ` in ${period}`}.`,
  noTopic: (word, known) =>
    `There is no topic “${word}”.${known.length > 0 ? ` Topics on record: ${known.join(', ')}.` : ''}`,
  figures: 'Figures',
  forecasts: 'Forecasts',
  denials: 'Denials and commitments',
  onRecord: 'On record',
  conflict: {
    figures: 'The figures differ',
    compared: 'A figure, and another year compared with it',
    denied: 'One says so, another denies it',
    phase: 'Over, or going on',
  },
  timeline: 'Timeline',
  nothingThen: (topic, period, nearest) =>
    `Nothing on record${topic === null ? '' : ` on ${lowerFirst(topic)}`} is about ${period}, or was said then.${nearest.length > 0 ? ` Nearest: ${nearest.join('; ')}.` : ''}`,
};

const UK_FITS: Readonly<Record<FitsBy, string>> = {
  compared: 'лише порівнянням із цим часом',
  said: 'часом, коли це сказано',
  published: 'часом публікації',
};

const uk: LookupWords = {
  bestAnswer: 'Найкраща відповідь',
  alsoOnRecord: 'Також у записах',
  nothingAnswers: 'У записах немає відповіді на це.',
  fitsBy: (period, by) => `Найкраща відповідь пов’язана з «${period}» ${UK_FITS[by]}.`,
  sharedName: (name, bearers) =>
    `«${name}» може означати: ${CLAIM_WORDS.uk.or(bearers)}. Назвіть точніше, щоб побачити слова лише одного з них.`,
  reversedPeriod: (period, suggestion) =>
    `Період ${period} закінчується раніше, ніж починається; навпаки буде ${suggestion}.`,
  noSuchDay: (day) => `${day}: такого дня немає в календарі.`,
  on: (subject) => `про «${subject}»`,
  unnamedSource: (name, claims) =>
    `«${name}» — неназване джерело; від нього в записах ${CLAIM_WORDS.uk.count(claims)}. /quote шукає тільки тих, кого названо.`,
  neverSpeaks: (name, isInTexts) =>
    `${name}: ${isInTexts ? 'у текстах це ім’я є' : 'це ім’я відоме'}, але власних тверджень у записах немає.`,
  nobodyCalled: (name) => `«${name}»: нікого з таким ім’ям у записах немає.`,
  nobodyAlone: (name) =>
    `Тільки за словом «${name}» у записах нікого не визначити; у цих воно є в імені або посаді.`,
  whichOne: (name) => `Хто саме: «${name}»?`,
  noneLeft: (name, claims, subject, year) =>
    `${name}: у записах ${CLAIM_WORDS.uk.count(claims)}, але жодного${subject ? ` про «${subject}»` : ''}${year ? ` за ${year} рік` : ''}.`,
  group: (name) => name,
  onlyCompared: (period, claims) =>
    `Саме про «${period}» у записах нічого немає; ${claims === 1 ? 'це твердження порівнює' : 'ці твердження порівнюють'} з ним інший час.`,
  timeWorkedOut: (of) =>
    `Час ${of === null ? 'цих тверджень' : `${of} із цих тверджень`} встановлено за іншими місцями тексту: поруч із ними його не вказано.`,
  nothingAboutTopic: (topic, period) =>
    `На тему «${topic}»${period === null ? '' : ` за «${period}»`} у записах нічого немає.`,
  noTopic: (word, known) =>
    `Теми «${word}» немає.${known.length > 0 ? ` Теми в записах: ${known.join(', ')}.` : ''}`,
  figures: 'Числа',
  forecasts: 'Прогнози',
  denials: 'Заперечення та зобов’язання',
  onRecord: 'У записах',
  conflict: {
    figures: 'Числа різняться',
    compared: 'Число та порівняння з іншим роком',
    denied: 'Один стверджує, інший заперечує',
    phase: 'Закінчилося чи триває',
  },
  timeline: 'Хронологія',
  nothingThen: (topic, period, nearest) =>
    `У записах${topic === null ? '' : ` на тему «${topic}»`} немає нічого про «${period}», і нічого тоді не сказано.${nearest.length > 0 ? ` Найближче: ${nearest.join('; ')}.` : ''}`,
};

const RU_FITS: Readonly<Record<FitsBy, string>> = {
  compared: 'только сравнением с этим временем',
  said: 'временем, когда это сказано',
  published: 'временем публикации',
};

const ru: LookupWords = {
  bestAnswer: 'Лучший ответ',
  alsoOnRecord: 'Также в записях',
  nothingAnswers: 'В записях нет ответа на это.',
  fitsBy: (period, by) => `Лучший ответ связан с «${period}» ${RU_FITS[by]}.`,
  sharedName: (name, bearers) =>
    `«${name}» может означать: ${CLAIM_WORDS.ru.or(bearers)}. Назовите точнее, чтобы увидеть слова только одного из них.`,
  reversedPeriod: (period, suggestion) =>
    `Период ${period} заканчивается раньше, чем начинается; наоборот будет ${suggestion}.`,
  noSuchDay: (day) => `${day}: такого дня нет в календаре.`,
  on: (subject) => `о «${subject}»`,
  unnamedSource: (name, claims) =>
    `«${name}» — неназванный источник; от него в записях ${CLAIM_WORDS.ru.count(claims)}. /quote ищет только тех, кто назван.`,
  neverSpeaks: (name, isInTexts) =>
    `${name}: ${isInTexts ? 'в текстах это имя есть' : 'это имя известно'}, но собственных утверждений в записях нет.`,
  nobodyCalled: (name) => `«${name}»: никого с таким именем в записях нет.`,
  nobodyAlone: (name) =>
    `Только по слову «${name}» в записях никого не определить; у этих оно есть в имени или должности.`,
  whichOne: (name) => `Кто именно: «${name}»?`,
  noneLeft: (name, claims, subject, year) =>
    `${name}: в записях ${CLAIM_WORDS.ru.count(claims)}, но ни одного${subject ? ` о «${subject}»` : ''}${year ? ` за ${year} год` : ''}.`,
  group: (name) => name,
  onlyCompared: (period, claims) =>
    `Именно о «${period}» в записях ничего нет; ${claims === 1 ? 'это утверждение сравнивает' : 'эти утверждения сравнивают'} с ним другое время.`,
  timeWorkedOut: (of) =>
    `Время ${of === null ? 'этих утверждений' : `${of} из этих утверждений`} установлено по другим местам текста: рядом с ними оно не указано.`,
  nothingAboutTopic: (topic, period) =>
    `На тему «${topic}»${period === null ? '' : ` за «${period}»`} в записях ничего нет.`,
  noTopic: (word, known) =>
    `Темы «${word}» нет.${known.length > 0 ? ` Темы в записях: ${known.join(', ')}.` : ''}`,
  figures: 'Числа',
  forecasts: 'Прогнозы',
  denials: 'Опровержения и обязательства',
  onRecord: 'В записях',
  conflict: {
    figures: 'Числа расходятся',
    compared: 'Число и сравнение с другим годом',
    denied: 'Один утверждает, другой отрицает',
    phase: 'Закончилось или продолжается',
  },
  timeline: 'Хронология',
  nothingThen: (topic, period, nearest) =>
    `В записях${topic === null ? '' : ` на тему «${topic}»`} нет ничего о «${period}», и ничего тогда не сказано.${nearest.length > 0 ? ` Ближайшее: ${nearest.join('; ')}.` : ''}`,
};

export const LOOKUP_WORDS: Readonly<Record<Language, LookupWords>> = { en, uk, ru };
