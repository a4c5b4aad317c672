/** Reads the lexicon's folder into its typed lists, or says which file is wrong and where. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { LEXICON_FILES, type Lexicon } from '../domain/lexicon.ts';
import { ProblemError, problem } from '../domain/problems.ts';

type ReadText = (path: string) => string;

const readUtf8: ReadText = (path) => readFileSync(path, 'utf8');

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

const invalid = (file: string, reason: string, cause?: unknown): ProblemError =>
  new ProblemError(problem('lexicon/invalid', { file, reason }), { cause });

/** "3.aliases.0: expected a string"; the first few mistakes suffice to find the spot. */
const inWords = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message))
    .join('; ');

function readText(folder: string, file: string, read: ReadText): string {
  try {
    return read(join(folder, file));
  } catch (cause) {
    throw invalid(file, isMissing(cause) ? 'the file is missing' : messageOf(cause), cause);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    // An editor on Windows may put a byte order mark first, which JSON.parse refuses.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw invalid(file, messageOf(cause), cause);
  }
}

function readList<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
  read: ReadText,
): z.output<Schema> {
  const file = `${name}.json`;
  const parsed = schema.safeParse(parseJson(file, readText(folder, file, read)));
  if (!parsed.success) throw invalid(file, inWords(parsed.error), parsed.error);
  return parsed.data;
}

/**
 * The lexicon of a folder that holds one JSON list per name of `LEXICON_FILES`.
 * Throws a ProblemError `lexicon/invalid` naming the file, the path in it and the reason.
 */
export function readLexicon(folder: string, read: ReadText = readUtf8): Lexicon {
  return {
    people: readList(folder, 'people', LEXICON_FILES.people, read),
    organisations: readList(folder, 'organisations', LEXICON_FILES.organisations, read),
    countries: readList(folder, 'countries', LEXICON_FILES.countries, read),
    topics: readList(folder, 'topics', LEXICON_FILES.topics, read),
    cues: readList(folder, 'cues', LEXICON_FILES.cues, read),
    synonyms: readList(folder, 'synonyms', LEXICON_FILES.synonyms, read),
    events: readList(folder, 'events', LEXICON_FILES.events, read),
  };
}
