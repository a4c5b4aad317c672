/** The hand-made gold: its files as checked, typed values. What the fields mean: gold/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createNames, type Names } from './names.ts';

const ids = z.array(z.string());
const spellings = z.object({ in_text: ids, other: ids });

const figureSchema = z.object({ value: z.number(), max: z.number().nullish() });

const claimSchema = z.object({
  id: z.string(),
  doc: z.string(),
  exact: z.string(),
  start: z.number(),
  end: z.number(),
  section: z.string(),
  speaker: z.string(),
  speakers: ids,
  acceptable_speakers: ids,
  attribution: z.enum(['explicit', 'carried', 'ambiguous', 'none']),
  polarity: z.string(),
  acceptable_polarity: ids.optional(),
  via: ids,
  event_date: z.object({ start: z.string(), end: z.string(), basis: z.string() }).nullable(),
  figures: z.array(figureSchema),
  dup_of: ids.nullable(),
  paragraph_range: z.tuple([z.number(), z.number()]),
});

const nonclaimSchema = z.object({
  id: z.string(),
  doc: z.string(),
  exact: z.string(),
  start: z.number(),
  end: z.number(),
  level: z.enum(['never', 'teaser']),
});

const commandSchema = z.object({
  id: z.string(),
  calls: ids.min(1),
  must: ids,
  should: ids,
  may: ids,
  must_not: ids,
  must_not_critical: ids,
  expect_empty: z.boolean(),
});

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  relevant: z.record(z.string(), z.number()),
  expected_speaker: z.string().nullish(),
  must_not: ids.nullish(),
  expect_empty_ok: z.boolean().optional(),
});

const documentSchema = z.object({
  doc: z.string(),
  publisher: z.string().nullable(),
  segments: z.array(z.object({ start: z.number(), end: z.number(), body: z.boolean() })),
});

export type GoldFigure = z.infer<typeof figureSchema>;
export type GoldClaim = z.infer<typeof claimSchema>;
export type Nonclaim = z.infer<typeof nonclaimSchema>;
export type GoldCommand = z.infer<typeof commandSchema>;
export type GoldQuestion = z.infer<typeof questionSchema>;
export type GoldDocument = z.infer<typeof documentSchema>;

export interface Gold {
  readonly claims: readonly GoldClaim[];
  readonly nonclaims: readonly Nonclaim[];
  readonly commands: readonly GoldCommand[];
  readonly questions: readonly GoldQuestion[];
  readonly documents: readonly GoldDocument[];
  readonly names: Names;
}

/** Parses one JSON value per line; empty lines are skipped. Throws on a line that does not fit. */
export const parseLines = <T>(schema: z.ZodType<T>, text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

export const GOLD_FOLDER = join(import.meta.dirname, 'gold');

/** Reads the gold; throws when a file is missing or does not have the expected shape. */
export function loadGold(folder = GOLD_FOLDER): Gold {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { _note, _places, ...aliases } = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(read('aliases.json')));
  return {
    claims: parseLines(claimSchema, read('claims.jsonl')),
    nonclaims: parseLines(nonclaimSchema, read('nonclaims.jsonl')),
    commands: parseLines(commandSchema, read('commands.jsonl')),
    questions: parseLines(questionSchema, read('questions.jsonl')),
    documents: z.array(documentSchema).parse(JSON.parse(read('documents.json'))),
    names: createNames(
      Object.entries(z.record(z.string(), spellings).parse(aliases)).map(([name, { in_text, other }]) => ({
        name,
        spellings: [...in_text, ...other],
      })),
    ),
  };
}

export const OWN_FOLDER = join(import.meta.dirname, 'own');

/** The same claims with the commands and questions of somebody who did not know the rules. */
export function withOwnQuestions(gold: Gold, folder = OWN_FOLDER): Gold {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    ...gold,
    commands: parseLines(commandSchema, read('commands.jsonl')),
    questions: parseLines(questionSchema, read('questions.jsonl')),
  };
}

/** The publisher; a document without one is called by its number, as the gold does. */
export const outletOf = (doc: string, documents: readonly GoldDocument[]): string =>
  documents.find((document) => document.doc === doc)?.publisher ?? `(unnamed outlet, doc ${doc.slice(0, 3)})`;
