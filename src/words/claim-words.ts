/** Words for a claim: who says it, through whom it reaches us, when, and where else it stands. */
import type { Repetition } from '../domain/answer.ts';
import type { Correctable } from '../domain/review.ts';
import type { Language } from '../domain/subscription.ts';
import { wordFor } from './counting.ts';
import { listed } from './listing.ts';

/** In quotation marks, or in other words. */
export type PassedOn = 'quoted' | 'reported';

/** What the publication alone told of the time, and so is said with it. */
export interface SaidWithIt {
  readonly said: boolean;
  readonly about: boolean;
}

export interface ClaimWords {
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** In the quotation marks of the language. */
  readonly quote: (text: string) => string;
  readonly count: (claims: number) => string;

  readonly publisherUnknown: string;
  readonly anonymous: (document: string) => string;
  readonly undated: string;
  readonly said: (time: string) => string;
  readonly about: (time: string) => string;
  readonly published: (time: string, withIt?: SaidWithIt) => string;

  readonly passedOn: Readonly<Record<PassedOn, string>>;
  readonly by: (way: PassedOn, name: string) => string;
  readonly through: (name: string) => string;
  readonly inPublisher: (name: string) => string;
  readonly inItsOwnWords: string;
  readonly citing: (names: readonly string[]) => string;

  readonly inSection: Readonly<Record<Exclude<Repetition['section'], 'body'>, string>>;
  readonly further: string;
  readonly inAnother: string;
  readonly also: (places: readonly string[]) => string;
  readonly origins: (count: number, names: readonly string[]) => string;
  /** What of a claim the operator can correct. */
  readonly correctable: Readonly<Record<Correctable, string>>;
  readonly corrected: (what: string, day: string) => string;
  readonly originThrough: (name: string, through: readonly string[]) => string;
}

/** "about" names the time a claim is about; an approximate one ("about 1 April") must not say it twice. */
const enAbout = (label: string, time: string): string => `${label} ${time.replace(/\babout /u, 'around ')}`;

const en: ClaimWords = {
  and: (items) => listed(items, 'and'),
  or: (items) => listed(items, 'or'),
  quote: (text) => `“${text}”`,
  count: (claims) => `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  publisherUnknown: 'publisher unknown',
  anonymous: (document) => `publisher unknown (${document})`,
  undated: 'undated',
  said: (time) => `said ${time}`,
  about: (time) => enAbout('about', time),
  published: (time, { said, about } = { said: false, about: false }) => {
    const label = listed([...(said ? ['said'] : []), ...(about ? ['about'] : []), 'published'], 'and');
    return about ? enAbout(label, time) : `${label} ${time}`;
  },
  passedOn: { quoted: 'quoted', reported: 'reported' },
  by: (way, name) => `${way} by ${name}`,
  through: (name) => `through ${name}`,
  inPublisher: (name) => `in ${name}`,
  inItsOwnWords: 'in its own words',
  citing: (names) => `citing ${names.join(', citing ')}`,
  inSection: { headline: 'in the headline', summary: 'in the summary' },
  further: 'further down',
  inAnother: 'in another document',
  also: (places) => `also ${listed(places, 'and')}`,
  origins: (count, names) =>
    `${count === 1 ? 'One origin' : `${count} independent origins`}: ${names.join('; ')}`,
  correctable: { speaker: 'speaker', said: 'when it was said', about: 'what time it is about' },
  corrected: (what, day) => `${what} corrected on ${day} by the operator`,
  originThrough: (name, through) => `${name}, through ${listed(through, 'and')}`,
};

const ukWord = wordFor('uk');

const uk: ClaimWords = {
  and: (items) => listed(items, 'і'),
  or: (items) => listed(items, 'або'),
  quote: (text) => `«${text}»`,
  count: (claims) => `${claims} ${ukWord(claims, 'твердження', 'твердження', 'тверджень')}`,
  publisherUnknown: 'видання невідоме',
  anonymous: (document) => `видання невідоме (${document})`,
  undated: 'без дати',
  said: (time) => `сказано: ${time}`,
  about: (time) => `час події: ${time}`,
  published: (time, { said, about } = { said: false, about: false }) => {
    if (about) return `${said ? 'час події, слів і публікації' : 'час події та публікації'}: ${time}`;
    return `${said ? 'сказано й опубліковано' : 'опубліковано'}: ${time}`;
  },
  passedOn: { quoted: 'цитата', reported: 'переказ' },
  by: (way, name) => `${way === 'quoted' ? 'у цитаті' : 'у переказі'} ${name}`,
  through: (name) => `через ${name}`,
  inPublisher: (name) => `у виданні ${name}`,
  inItsOwnWords: 'від власного імені',
  citing: (names) => `з посиланням на ${names.join(', з посиланням на ')}`,
  inSection: { headline: 'у заголовку', summary: 'у короткому викладі' },
  further: 'далі в тексті',
  inAnother: 'в іншому документі',
  also: (places) => `також ${listed(places, 'і')}`,
  origins: (count, names) => {
    const independent = ukWord(count, 'незалежне джерело', 'незалежні джерела', 'незалежних джерел');
    return `${count === 1 ? 'Одне джерело' : `${count} ${independent}`}: ${names.join('; ')}`;
  },
  correctable: { speaker: 'хто сказав', said: 'коли сказано', about: 'час події' },
  corrected: (what, day) => `${what}: виправив оператор, ${day}`,
  originThrough: (name, through) => `${name}, через ${listed(through, 'і')}`,
};

const ruWord = wordFor('ru');

const ru: ClaimWords = {
  and: (items) => listed(items, 'и'),
  or: (items) => listed(items, 'или'),
  quote: (text) => `«${text}»`,
  count: (claims) => `${claims} ${ruWord(claims, 'утверждение', 'утверждения', 'утверждений')}`,
  publisherUnknown: 'издание неизвестно',
  anonymous: (document) => `издание неизвестно (${document})`,
  undated: 'без даты',
  said: (time) => `сказано: ${time}`,
  about: (time) => `время события: ${time}`,
  published: (time, { said, about } = { said: false, about: false }) => {
    if (about) return `${said ? 'время события, слов и публикации' : 'время события и публикации'}: ${time}`;
    return `${said ? 'сказано и опубликовано' : 'опубликовано'}: ${time}`;
  },
  passedOn: { quoted: 'цитата', reported: 'пересказ' },
  by: (way, name) => `${way === 'quoted' ? 'в цитате' : 'в пересказе'} ${name}`,
  through: (name) => `через ${name}`,
  inPublisher: (name) => `в издании ${name}`,
  inItsOwnWords: 'от своего имени',
  citing: (names) => `со ссылкой на ${names.join(', со ссылкой на ')}`,
  inSection: { headline: 'в заголовке', summary: 'в кратком изложении' },
  further: 'дальше в тексте',
  inAnother: 'в другом документе',
  also: (places) => `также ${listed(places, 'и')}`,
  origins: (count, names) => {
    const independent = ruWord(
      count,
      'независимый источник',
      'независимых источника',
      'независимых источников',
    );
    return `${count === 1 ? 'Один источник' : `${count} ${independent}`}: ${names.join('; ')}`;
  },
  correctable: { speaker: 'кто сказал', said: 'когда сказано', about: 'время события' },
  corrected: (what, day) => `${what}: исправил оператор, ${day}`,
  originThrough: (name, through) => `${name}, через ${listed(through, 'и')}`,
};

export const CLAIM_WORDS: Readonly<Record<Language, ClaimWords>> = { en, uk, ru };
