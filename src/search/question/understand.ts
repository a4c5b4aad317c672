/** Understands a question: what is wanted, of whom, when, about what, and what words remain. */
import type { Period, Query, Wanted } from '../../domain/query.ts';
import type { SpeakerEntry } from '../../domain/services.ts';
import { writeNumbersOut } from '../../language/figures/normalise-number.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { stemWord, wordsOf } from '../../language/terms.ts';
import { later } from '../later.ts';
import type { SpeakerFinder } from '../names/find-speaker.ts';
import { surnameOf } from '../names/known-names.ts';
import { isActing } from './acting.ts';
import { findNames, type NameHit } from './find-names.ts';
import { LIGHT_FORMS, LIGHT_WORDS } from './light-words.ts';
import { stemsOf } from './phrase-book.ts';
import { SOFT_FORMS } from './soft-words.ts';
import type { SlotReader } from './speaker-slot.ts';
import { createSpeller, type Speller } from './spelling.ts';
import { readUnits, type Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readWanted, wantedPolarity } from './wanted.ts';

/** A name of the question with those on record who bear it. */
export interface AskedName {
  readonly text: string;
  readonly ids: readonly string[];
  /** Ids of those who speak for it, as long as it is a body. */
  readonly officials: readonly string[];
  /** The name as asked, and the names and surnames of its bearers, in stems. */
  readonly forms: readonly (readonly string[])[];
  /** Asked about as the one who speaks: claims of others do not answer. */
  readonly speaks: boolean;
  /** The subject of the question ("did Putin …"). */
  readonly acting: boolean;
  /** Something is done to it ("who asked the ministry …"): the answer is somebody else's. */
  readonly object: boolean;
}

/** A query with what only the search needs; it stays on a copy (`{ ...query, speakers }`). */
export interface Understood extends Query {
  readonly units: readonly Unit[];
  readonly names: readonly AskedName[];
  /** Years that are to be compared with each other; empty for every other question. */
  readonly years: readonly number[];
  /** The period names no year ("early March"): that of any year on record may be meant. */
  readonly anyYear: boolean;
}

export interface Understanding {
  readonly finder: SpeakerFinder;
  readonly slots: SlotReader;
  readonly vocabulary: Vocabulary;
  /** Does any claim, its surroundings or its speaker have the stem? */
  readonly onRecord: (stem: string) => boolean;
  readonly wordsOnRecord: () => ReadonlySet<string>;
}

const CAPITALISED = /(?<=[\p{Ll}\p{N},;:"“)] )\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+){0,3}/gu;
const LOWER_CASE_WORD = /(?<!\p{L})\p{Ll}{2,}/gu;
const FIGURE = /^\d+(?:\.\d+)?$/;
const LONGEST_QUESTION = 6000;

function placesOf(words: readonly string[], part: string): number[] {
  const sought = wordsOf(part);
  const from = words.findIndex((_, place) => sought.every((word, step) => words[place + step] === word));
  return from < 0 || sought.length === 0 ? [] : sought.map((_, step) => from + step);
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const YEAR = /^(?:19|20)\d\d$/;

const yearPlaces = (words: readonly string[]): number[] =>
  words.flatMap((word, place) => (YEAR.test(word) ? [place] : []));

interface FigureAt {
  readonly value: number;
  readonly places: readonly number[];
}

function readFigures(words: readonly string[], taken: ReadonlySet<number>): FigureAt[] {
  return words.flatMap((word, place) => {
    return taken.has(place) || !FIGURE.test(word) ? [] : [{ value: Number(word), places: [place] }];
  });
}

/** The words with the capitals of the asker. */
function asTyped(text: string, words: string): string {
  const start = text.toLowerCase().indexOf(words);
  return start < 0 ? words : text.slice(start, start + words.length);
}

/** Capitalised words inside a sentence that nothing knows; none where everything is capitalised. */
function strangeNames(text: string, isKnown: (word: string) => boolean): string[] {
  if ((text.match(LOWER_CASE_WORD) ?? []).length < 2) return [];
  return [...text.matchAll(CAPITALISED)]
    .map(([name]) => name)
    .filter((name) => wordsOf(name).every((word) => !isKnown(word)));
}

interface Reading {
  readonly wanted: Wanted;
  /** A statement opens with the one who acts, a question with an auxiliary. */
  readonly isStatement: boolean;
  /** Words before the colon of a statement: its source stands there. */
  readonly heads: number;
}

/** "Peskov: no mobilisation": how many words stand before the colon; 0 without one. */
const wordsBeforeColon = (text: string): number => {
  const colon = text.search(/:\s/);
  return colon < 0 ? 0 : wordsOf(text.slice(0, colon)).length;
};

function toAskedName(
  words: readonly string[],
  hit: NameHit,
  { wanted, isStatement, heads }: Reading,
  slots: SlotReader,
): AskedName {
  const denies = isStatement && slots.isDenier(words, hit.to);
  const speaks = denies || hit.to === heads || slots.isSpeaker(words, hit.from, hit.to);
  const opens = isStatement && words.slice(0, hit.from).every((word) => ARTICLES.has(word));
  const acting = opens || isActing(words, hit.from);
  const before = words.slice(0, hit.from).findLast((word) => !ARTICLES.has(word));
  const asked = words.slice(hit.from, hit.to);
  const names = hit.onRecord.flatMap(({ name }) => [name, ...surnameOf(name)]);
  return {
    text: asked.join(' '),
    ids: hit.onRecord.map(({ id }) => id),
    officials: hit.officials.map(({ id }) => id),
    forms: [asked.map(stemWord), ...names.map(stemsOf)],
    speaks,
    acting,
    object: wanted === 'who' && !speaks && !acting && before !== undefined && !STOP_WORDS.has(before),
  };
}

function uniqueSpeakers(hits: readonly NameHit[]): readonly SpeakerEntry[] {
  return [...new Map(hits.flatMap(({ onRecord }) => onRecord.map((entry) => [entry.id, entry]))).values()];
}

/** "us" is the country where it has an article or capitals in a text that has other letters. */
const spellCountries = (text: string): string =>
  text.replace(/\bthe us\b/gi, 'the USA').replace(/\bUS\b/g, (us) => (/\p{Ll}/u.test(text) ? 'USA' : us));

const MONTH_NAMED =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:spring|summer|autumn|fall|winter)$/i;
const YEAR_NAMED = /\d{4}|\b(?:last|this|next|past|coming|ago|year)\b/i;

const namesNoYear = ({ text, first, last }: Period): boolean =>
  first !== null && last !== null && MONTH_NAMED.test(text) && !YEAR_NAMED.test(text);

const spellerOf = ({ wordsOnRecord, vocabulary }: Understanding): Speller =>
  createSpeller([...wordsOnRecord(), ...vocabulary.words, ...LIGHT_FORMS, ...SOFT_FORMS, ...STOP_WORDS]);

export function createUnderstanding(
  parts: Understanding,
): (text: string, period: Period | null, form?: 'question' | 'statement') => Understood {
  const { finder, slots, vocabulary, onRecord } = parts;
  const isOrdinary = (word: string): boolean => {
    const stem = stemWord(word);
    return (
      STOP_WORDS.has(word) ||
      LIGHT_WORDS.has(stem) ||
      onRecord(stem) ||
      vocabulary.stems.has(stem) ||
      /\d/.test(word)
    );
  };

  const isTopic = (word: string): boolean => vocabulary.topics.findAll([stemWord(word)]).length > 0;

  /** Is a generic word ("army") a name here? When it speaks, or is no word of the texts. */
  const isMeant = (words: readonly string[], from: number, to: number): boolean =>
    slots.isSpeaker(words, from, to) || !words.slice(from, to).every((word) => onRecord(stemWord(word)));

  /** Names of people or bodies who are known, or asked about as speakers, but not on record. */
  const findUnknown = (words: readonly string[], text: string, hits: readonly NameHit[]): string[] => {
    const wordsOfHit = ({ from, to }: NameHit) => words.slice(from, to);
    const isAbsent = (hit: NameHit): boolean =>
      hit.onRecord.length === 0 &&
      (slots.isSpeaker(words, hit.from, hit.to) ||
        !wordsOfHit(hit).every((word) => onRecord(stemWord(word))));
    const named = hits.filter(isAbsent).map((hit) => hit.knownAs ?? wordsOfHit(hit).join(' '));
    const slot = slots.openSlot(words);
    const free = slot && !hits.some(({ from, to }) => from < slot[1] && slot[0] < to);
    const inSlot = free ? words.slice(slot[0], slot[1]) : [];
    const strange = inSlot.some((word) => !isOrdinary(word)) ? [asTyped(text, inSlot.join(' '))] : [];
    const namedWords = new Set(hits.flatMap(wordsOfHit));
    const capitalised = strangeNames(text, (word) => namedWords.has(word) || isOrdinary(word));
    return [...new Set([...named, ...strange, ...(strange.length > 0 ? [] : capitalised)])];
  };

  const speller = later(() => spellerOf(parts));

  return (question, period, form = 'question') => {
    const isStatement = form === 'statement';
    const heads = isStatement ? wordsBeforeColon(question) : 0;
    const text = spellCountries(writeNumbersOut(question.slice(0, LONGEST_QUESTION)));
    const words = wordsOf(text);
    const wanted = isStatement ? 'what' : readWanted(text);
    const written = yearPlaces(words);
    const compared = wanted === 'compare' && written.length > 1;
    const inPeriod = new Set([...written, ...(period && !compared ? placesOf(words, period.text) : [])]);
    const hits = findNames(words, finder, isOrdinary, isTopic).filter(
      ({ from, to, generic }) => !inPeriod.has(from) && (!generic || isMeant(words, from, to)),
    );
    const speaking = hits.filter((hit) => hit.onRecord.length > 0);
    const inNames = speaking.flatMap(({ from, to }) => words.slice(from, to).map((_, step) => from + step));
    const figures = readFigures(words, inPeriod);
    const taken = new Set([...inPeriod, ...inNames, ...figures.flatMap(({ places }) => places)]);
    const units = readUnits(words, taken, vocabulary, wanted, speller());
    return {
      text: question,
      wanted,
      polarity: wantedPolarity(text),
      speakers: uniqueSpeakers(speaking),
      shared: speaking
        .filter(({ onRecord: bearers, officials }) => bearers.length > 1 && bearers !== officials)
        .map(({ from, to, onRecord: bearers }) => ({
          text: words.slice(from, to).join(' '),
          speakers: bearers,
        })),
      unknownNames: findUnknown(words, text, hits),
      period: compared ? null : period,
      years: compared ? written.map((place) => Number(words[place])) : [],
      topics: [...new Set(units.flatMap(({ topics }) => topics))],
      terms: units.filter(({ light }) => !light).map(({ stem }) => stem),
      figures: figures.map(({ value }) => value),
      units,
      names: speaking.map((hit) => toAskedName(words, hit, { wanted, isStatement, heads }, slots)),
      anyYear: !compared && period !== null && namesNoYear(period),
    };
  };
}
