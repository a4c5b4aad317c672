/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { type Problem, problem } from '../domain/problems.ts';
import { LANGUAGES, type Language } from '../domain/subscription.ts';

export interface Flags {
  /** A call or question; null for none. */
  readonly call: string | null;
  readonly json: boolean;
  readonly documents: string | null;
  /** Of the bot's own words on the console. */
  readonly language: Language;
  readonly help: boolean;
  readonly version: boolean;
}

export type FlagsReading =
  | { readonly kind: 'flags'; readonly flags: Flags }
  | { readonly kind: 'problem'; readonly problem: Problem };

const OPTIONS = {
  json: { type: 'boolean', default: false },
  documents: { type: 'string' },
  language: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

export const USAGE = `Verbatim: who said what, when, and where it is written.

npm start                          Discord when DISCORD_TOKEN is set, else the console
npm start -- "/quote NAME"         one answer, then exit: 0 answered, 1 nothing on record, 2 a problem
npm start -- "a question?"         the same, in plain words
npm start -- --json "/draft 2022"  the answer as one JSON object
npm start -- --json < calls.txt    a call a line in, an answer a line out (JSON Lines)
npm start -- < calls.txt           the same as text

--documents DIR  another corpus than data/documents
--language uk    the bot's own words in Ukrainian (uk) or Russian (ru); quotations stay in theirs
--help           this text; "/help" says what can be asked
--version        the version`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Words that were not put in quotation marks are one call. Never throws. */
export function readFlags(args: readonly string[]): FlagsReading {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { json, documents = null, help, version } = values;
    if (documents?.trim() === '') return invalid('--documents needs a folder');
    const language = LANGUAGES.find((one) => one === values.language);
    if (!language) return invalid(`--language is one of ${LANGUAGES.join(', ')}`);
    const call = positionals.length > 0 ? positionals.join(' ') : null;
    return { kind: 'flags', flags: { call, json, documents, language, help, version } };
  } catch (error) {
    return invalid(reasonOf(error).split('. ', 1)[0] ?? '');
  }
}

const invalid = (reason: string): FlagsReading => ({
  kind: 'problem',
  problem: problem('start/invalid', { reason }),
});
