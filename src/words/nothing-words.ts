/** Says in words why a question found nothing. */
import type { Language } from '../domain/subscription.ts';
import type { WhyNothing } from '../domain/why-nothing.ts';
import { CLAIM_WORDS } from './claim-words.ts';

type Sentence<K extends WhyNothing['kind']> = (why: Extract<WhyNothing, { kind: K }>) => string;

/** One or two sentences for each reason. */
export type NothingWords = { readonly [K in WhyNothing['kind']]: Sentence<K> };

/** More years than this are given as a range. */
const MOST_YEARS = 6;

/** A time that has one end only: nothing is "about since September". */
const OPEN = /^(?:before|prior to|until|till|since|after)\b/i;

const { and: enAnd, or: enOr, count: enCount, quote: enQuote } = CLAIM_WORDS.en;
const inDigits = (value: number): string => value.toLocaleString('en-US');

/** "the years on record are 2022 and 2024", "… between 2011 and 2025". */
function enYears(years: readonly number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (sorted.length === 1) return `the year on record is ${first}`;
  return `the years on record are ${sorted.length > MOST_YEARS ? `between ${first} and ${last}` : enAnd(sorted.map(String))}`;
}

const enLacks = (lacks: 'figure' | readonly string[], period: string | null): string => {
  if (lacks === 'figure') return 'none with such a figure';
  const what = lacks.length === 0 ? 'none that answers this' : `none about ${enAnd(lacks)}`;
  return period === null ? what : `${what} (${period})`;
};

const en: NothingWords = {
  names: ({ names, speakers }) =>
    speakers.length > 0
      ? `${enAnd(speakers)}: nothing on record about ${enOr(names)}.`
      : `Nothing on record from or about ${enOr(names)}.`,
  'subject-in-period': ({ period, subject }) =>
    `Nothing on record about ${enAnd(subject) || 'this'} ${OPEN.test(period) ? period : `in ${period}`}.`,
  period: ({ period, years }) =>
    `Nothing on record ${OPEN.test(period) ? 'from' : 'about'} ${period}${years.length > 0 ? `: ${enYears(years)}` : ''}.`,
  speakers: ({ speakers, claims, lacks, period }) =>
    `${enAnd(speakers)}: ${enCount(claims)} on record, ${enLacks(lacks, period)}.`,
  figures: ({ asked, subject, period, onRecord }) => {
    const about = subject.length > 0 ? ` about ${enAnd(subject)}` : '';
    const when = period === null ? '' : ` in ${period}`;
    const known = onRecord.length > 0 ? `; figures on record: ${onRecord.map(inDigits).join(', ')}` : '';
    return `No claim on record${about}${when} has the figure ${enOr(asked.map(inDigits))}${known}.`;
  },
  words: ({ words }) => `No claim on record mentions ${enOr(words.map(enQuote))}.`,
  empty: () => 'The question has no words that could be looked up.',
  subject: ({ subject, wantsFigure }) =>
    wantsFigure
      ? `No claim on record gives such a figure for ${enAnd(subject)}.`
      : `No claim on record covers ${enAnd(subject)}.`,
};

const { and: ukAnd, or: ukOr, count: ukCount, quote: ukQuote } = CLAIM_WORDS.uk;
const ukDigits = (value: number): string => value.toLocaleString('uk');

const ukWords = (words: readonly string[]): string =>
  `${words.length === 1 ? 'зі словом' : 'зі словами'} ${ukAnd(words.map(ukQuote))}`;

function ukYears(years: readonly number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (sorted.length === 1) return `у записах є лише ${first} рік`;
  return `у записах є роки ${sorted.length > MOST_YEARS ? `від ${first} до ${last}` : ukAnd(sorted.map(String))}`;
}

const ukLacks = (lacks: 'figure' | readonly string[], period: string | null): string => {
  if (lacks === 'figure') return 'жодного з таким числом';
  const what = lacks.length === 0 ? 'жодне не відповідає на це' : `жодного ${ukWords(lacks)}`;
  return period === null ? what : `${what} (${period})`;
};

const uk: NothingWords = {
  names: ({ names, speakers }) =>
    speakers.length > 0
      ? `${ukAnd(speakers)}: у записах нічого немає зі згадкою ${ukOr(names.map(ukQuote))}.`
      : `У записах немає нічого від ${ukOr(names.map(ukQuote))} або зі згадкою цього.`,
  'subject-in-period': ({ period, subject }) =>
    `У записах за «${period}» немає нічого ${subject.length > 0 ? ukWords(subject) : 'про це'}.`,
  period: ({ period, years }) =>
    `У записах немає нічого за «${period}»${years.length > 0 ? `: ${ukYears(years)}` : ''}.`,
  speakers: ({ speakers, claims, lacks, period }) =>
    `${ukAnd(speakers)}: у записах ${ukCount(claims)}, ${ukLacks(lacks, period)}.`,
  figures: ({ asked, subject, period, onRecord }) => {
    const about = subject.length > 0 ? ` ${ukWords(subject)}` : '';
    const when = period === null ? '' : ` за «${period}»`;
    const known = onRecord.length > 0 ? `; числа в записах: ${onRecord.map(ukDigits).join(', ')}` : '';
    return `У записах немає твердження${about}${when} з числом ${ukOr(asked.map(ukDigits))}${known}.`;
  },
  words: ({ words }) => `У записах немає твердження зі словом ${ukOr(words.map(ukQuote))}.`,
  empty: () => 'У запитанні немає слів, які можна було б шукати.',
  subject: ({ subject, wantsFigure }) =>
    `У записах немає ${wantsFigure ? 'такого числа' : 'твердження'} ${ukWords(subject)}.`,
};

const { and: ruAnd, or: ruOr, count: ruCount, quote: ruQuote } = CLAIM_WORDS.ru;
const ruDigits = (value: number): string => value.toLocaleString('ru');

const ruWords = (words: readonly string[]): string =>
  `${words.length === 1 ? 'со словом' : 'со словами'} ${ruAnd(words.map(ruQuote))}`;

function ruYears(years: readonly number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (sorted.length === 1) return `в записях есть только ${first} год`;
  return `в записях есть годы ${sorted.length > MOST_YEARS ? `с ${first} по ${last}` : ruAnd(sorted.map(String))}`;
}

const ruLacks = (lacks: 'figure' | readonly string[], period: string | null): string => {
  if (lacks === 'figure') return 'ни одного с таким числом';
  const what = lacks.length === 0 ? 'ни одно не отвечает на это' : `ни одного ${ruWords(lacks)}`;
  return period === null ? what : `${what} (${period})`;
};

const ru: NothingWords = {
  names: ({ names, speakers }) =>
    speakers.length > 0
      ? `${ruAnd(speakers)}: в записях ничего нет с упоминанием ${ruOr(names.map(ruQuote))}.`
      : `В записях нет ничего от ${ruOr(names.map(ruQuote))} или с упоминанием этого.`,
  'subject-in-period': ({ period, subject }) =>
    `В записях за «${period}» нет ничего ${subject.length > 0 ? ruWords(subject) : 'об этом'}.`,
  period: ({ period, years }) =>
    `В записях нет ничего за «${period}»${years.length > 0 ? `: ${ruYears(years)}` : ''}.`,
  speakers: ({ speakers, claims, lacks, period }) =>
    `${ruAnd(speakers)}: в записях ${ruCount(claims)}, ${ruLacks(lacks, period)}.`,
  figures: ({ asked, subject, period, onRecord }) => {
    const about = subject.length > 0 ? ` ${ruWords(subject)}` : '';
    const when = period === null ? '' : ` за «${period}»`;
    const known = onRecord.length > 0 ? `; числа в записях: ${onRecord.map(ruDigits).join(', ')}` : '';
    return `В записях нет утверждения${about}${when} с числом ${ruOr(asked.map(ruDigits))}${known}.`;
  },
  words: ({ words }) => `В записях нет утверждения со словом ${ruOr(words.map(ruQuote))}.`,
  empty: () => 'В вопросе нет слов, которые можно было бы искать.',
  subject: ({ subject, wantsFigure }) =>
    `В записях нет ${wantsFigure ? 'такого числа' : 'утверждения'} ${ruWords(subject)}.`,
};

export const NOTHING_WORDS: Readonly<Record<Language, NothingWords>> = { en, uk, ru };

/** Why nothing is on record, in one or two sentences. */
export function whyInWords<K extends WhyNothing['kind']>(
  why: Extract<WhyNothing, { kind: K }>,
  words: NothingWords,
): string {
  const say: (one: Extract<WhyNothing, { kind: K }>) => string = words[why.kind as K];
  return say(why);
}
