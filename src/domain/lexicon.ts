/** Knowledge that a domain expert edits in data/lexicon: the shapes of its files. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.array(z.string().min(1));
/** A day of any year, `MM-DD`. */
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
/** What it is called in languages of the bot other than English. */
const names = z.strictObject({ uk: z.string().min(1), ru: z.string().min(1) }).optional();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** people.json: a person, with every spelling a text or a reader may use (other scripts, misspellings). */
export const personSchema = z.strictObject({
  id,
  name: z.string(),
  role: z.string().nullable().default(null),
  aliases: words.default([]),
  /** Offices by which texts and readers mean this person ("Kremlin spokesman"). */
  offices: words.default([]),
});

/** organisations.json: ministries, staffs, parliaments, agencies, institutes, outlets. */
export const organisationSchema = z.strictObject({
  id,
  name: z.string(),
  /** ISO 3166 code, or null for an international body. */
  country: z.string().length(2).nullable().default(null),
  /** 'outlet' and 'agency' relay what others say. */
  kind: z.enum([
    'ministry',
    'government',
    'parliament',
    'staff',
    'intelligence',
    'outlet',
    'agency',
    'institute',
    'body',
  ]),
  aliases: words.default([]),
  /** Names shared with others of the kind ("Defense Ministry", "MoD"): a country must decide, or the reader. */
  generic: words.default([]),
});

/** countries.json: how texts name a country, its people and, by metonymy, its government. */
export const countrySchema = z.strictObject({
  code: z.string().length(2),
  name: z.string(),
  adjectives: words,
  aliases: words.default([]),
  /** "Moscow", "Kyiv": the capital standing for the government. */
  capitals: words.default([]),
});

/** topics.json: `terms` are matched by stem, a phrase in order; `related` lends weight in search only. */
export const topicSchema = z.strictObject({
  id,
  label: z.string(),
  names,
  terms: words.min(1),
  /** Words in other scripts or spellings that readers type for it. */
  aliases: words.default([]),
  /** Broader heading under which answers group it. */
  group: z.string(),
  /** What that heading is called, at the first topic of it. */
  groupNames: names,
});

/** cues.json: words that introduce what somebody says, and what they do to it. */
export const cueSchema = z.strictObject({
  /** The lemma of a verb or noun ("claim"), or a phrase whose first word is a lemma ("warn of", "according to"). */
  cue: z.string(),
  as: z.enum(['verb', 'noun', 'phrase']),
  /** A clause or quotation ("say that …"), the thing itself ("deny the withdrawal"), or a quotation only ("continue"). */
  takes: z.array(z.enum(['clause', 'object', 'quotation'])).min(1),
  /** 'stance' tells what somebody thinks or wants, 'act' what somebody does by words ("endorse"), rather than says. */
  class: z.enum(['speech', 'stance', 'act']),
  polarity: z.enum(['affirms', 'denies', 'forecasts', 'commits']),
});

/** synonyms.json: words that a search may take for each other. */
export const synonymSchema = z.array(z.string()).min(2);

/** events.json: dated knowledge from outside the texts; whatever rests on it is 'inferred'. */
export const eventSchema = z.strictObject({
  id,
  name: z.string(),
  names,
  /** How texts refer to it ("full-scale invasion"). */
  terms: words,
  /** The day on which a single event began. */
  began: day.nullable().default(null),
  /** A window that returns every year, such as a draft season. */
  window: z.strictObject({ from: monthDay, to: monthDay }).nullable().default(null),
});

export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Country = z.infer<typeof countrySchema>;
export type TopicEntry = z.infer<typeof topicSchema>;
export type CueEntry = z.infer<typeof cueSchema>;
export type EventEntry = z.infer<typeof eventSchema>;

/** File name (without .json) → schema of its list. */
export const LEXICON_FILES = {
  people: z.array(personSchema),
  organisations: z.array(organisationSchema),
  countries: z.array(countrySchema),
  topics: z.array(topicSchema),
  cues: z.array(cueSchema),
  synonyms: z.array(synonymSchema),
  events: z.array(eventSchema),
} as const;

export interface Lexicon {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly countries: readonly Country[];
  readonly topics: readonly TopicEntry[];
  readonly cues: readonly CueEntry[];
  readonly synonyms: readonly (readonly string[])[];
  readonly events: readonly EventEntry[];
}
