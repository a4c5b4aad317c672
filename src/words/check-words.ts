/** The bot's own words where it sets a text beside the record. */
import type { Language } from '../domain/subscription.ts';
import { wordFor } from './counting.ts';

/** How a claim that is only near stands apart from a sentence. */
export type NearBy = 'other-time' | 'other-speaker' | 'same-figure' | 'near';

export interface CheckWords {
  readonly title: string;
  readonly notLookedUp: (sentences: number) => string;
  readonly passedOver: (sentences: number) => string;
  readonly nothingStated: string;
  /** Over calls for questions that stood in a text without anything else to look up. */
  readonly questionsAnsweredByAsk: string;
  readonly nothingForAny: (sentences: number) => string;
  readonly via: (speaker: string, relay: string) => string;
  readonly figures: (figures: readonly string[]) => string;
  readonly onRecord: (source: string) => string;
  readonly figureDiffers: (figures: string, source: string) => string;
  readonly contrary: (source: string) => string;
  readonly denied: (source: string, isProbable: boolean) => string;
  readonly near: Readonly<Record<NearBy, (source: string) => string>>;
}

const enSentences = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const en: CheckWords = {
  title: 'Beside the record',
  notLookedUp: (sentences) =>
    `${enSentences(sentences, 'further sentence')} not looked up; check them by themselves.`,
  passedOver: (sentences) =>
    `${enSentences(sentences, 'sentence')} passed over: nothing to look up, or a question.`,
  nothingStated:
    'Nothing in this text states something that could be looked up. Give a sentence that says what is so.',
  questionsAnsweredByAsk: 'Questions are answered by /ask',
  nothingForAny: (sentences) => `Nothing on record for any of ${sentences} sentences.`,
  via: (speaker, relay) => `${speaker} via ${relay}`,
  figures: (figures) => figures.join(' and '),
  onRecord: (source) => `On record: ${source}`,
  figureDiffers: (figures, source) => `Figure differs: ${figures} (${source})`,
  contrary: (source) => `The contrary is on record: ${source}`,
  denied: (source, isProbable) => `${isProbable ? 'Probably denied' : 'Denied'} by ${source}`,
  near: {
    'other-time': (source) => `On record of another time: ${source}`,
    'other-speaker': (source) => `On record from somebody else: ${source}`,
    'same-figure': (source) => `The same figure is on record: ${source}`,
    near: (source) => `Near it on record: ${source}`,
  },
};

const ukWord = wordFor('uk');
const ukSentences = (count: number): string => `${count} ${ukWord(count, 'речення', 'речення', 'речень')}`;

const uk: CheckWords = {
  title: 'Поруч із записами',
  notLookedUp: (sentences) => `Ще ${ukSentences(sentences)} не перевірено; перевірте окремим запитом.`,
  passedOver: (sentences) => `Пропущено ${ukSentences(sentences)}: шукати нічого або це запитання.`,
  nothingStated:
    'У цьому тексті немає твердження, яке можна було б шукати. Наведіть речення, у якому щось стверджується.',
  questionsAnsweredByAsk: 'На запитання відповідає /ask',
  nothingForAny: (sentences) =>
    `У записах немає нічого про жодне з ${sentences} ${ukWord(sentences, 'речення', 'речень', 'речень')}.`,
  via: (speaker, relay) => `${speaker} через ${relay}`,
  figures: (figures) => figures.join(' і '),
  onRecord: (source) => `Є в записах: ${source}`,
  figureDiffers: (figures, source) => `Число інше: ${figures} (${source})`,
  contrary: (source) => `У записах є протилежне: ${source}`,
  denied: (source, isProbable) => `${isProbable ? 'Імовірно, заперечує' : 'Заперечує'}: ${source}`,
  near: {
    'other-time': (source) => `Є в записах про інший час: ${source}`,
    'other-speaker': (source) => `Є в записах від когось іншого: ${source}`,
    'same-figure': (source) => `Те саме число є в записах: ${source}`,
    near: (source) => `Близьке в записах: ${source}`,
  },
};

const ruWord = wordFor('ru');
const ruSentences = (count: number): string =>
  `${count} ${ruWord(count, 'предложение', 'предложения', 'предложений')}`;

const ru: CheckWords = {
  title: 'Рядом с записями',
  notLookedUp: (sentences) => `Ещё ${ruSentences(sentences)} не проверено; проверьте отдельным запросом.`,
  passedOver: (sentences) => `Пропущено ${ruSentences(sentences)}: искать нечего или это вопрос.`,
  nothingStated:
    'В этом тексте нет утверждения, которое можно было бы искать. Приведите предложение, в котором что-то утверждается.',
  questionsAnsweredByAsk: 'На вопросы отвечает /ask',
  nothingForAny: (sentences) =>
    `В записях нет ничего ни об одном из ${sentences} ${ruWord(sentences, 'предложения', 'предложений', 'предложений')}.`,
  via: (speaker, relay) => `${speaker} через ${relay}`,
  figures: (figures) => figures.join(' и '),
  onRecord: (source) => `Есть в записях: ${source}`,
  figureDiffers: (figures, source) => `Число другое: ${figures} (${source})`,
  contrary: (source) => `В записях есть обратное: ${source}`,
  denied: (source, isProbable) => `${isProbable ? 'Вероятно, отрицает' : 'Отрицает'}: ${source}`,
  near: {
    'other-time': (source) => `Есть в записях о другом времени: ${source}`,
    'other-speaker': (source) => `Есть в записях от кого-то другого: ${source}`,
    'same-figure': (source) => `То же число есть в записях: ${source}`,
    near: (source) => `Близкое в записях: ${source}`,
  },
};

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { en, uk, ru };
