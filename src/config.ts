/** The settings: one schema, from which the checks, the messages and .env.example follow. */
import { z } from 'zod';
import { type Problem, problem } from './domain/problems.ts';

const snowflake = z.string().regex(/^\d{17,20}$/u, 'an id of 17 to 20 digits is needed');
const LONGEST_PATH = 4096;
const folder = z.string().max(LONGEST_PATH, `a path is at most ${LONGEST_PATH} characters long`);
const LONGEST_CONTACT = 200;
const isWebAddress = (value: string): boolean => /^https?:\/\//iu.test(value) && URL.canParse(value);
const isPostgresAddress = (value: string): boolean =>
  /^postgres(?:ql)?:\/\//iu.test(value) && URL.canParse(value);

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const configSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.+/=~-]+$/u, 'copy the token alone, without spaces, quotation marks or "Bot"')
    .optional()
    .describe(
      'The bot token, from the Bot page of https://discord.com/developers/applications. Secret. Without it npm start opens the console.',
    ),
  DISCORD_APPLICATION_ID: snowflake
    .optional()
    .describe('The application id, from General Information of the same portal. Needed by npm run register.'),
  DISCORD_GUILD_ID: snowflake
    .optional()
    .describe('One server that gets the commands at once, while developing. Empty: all servers.'),
  OPERATOR_SERVER_ID: snowflake
    .optional()
    .describe(
      "The operator's own server, the only one that gets /review, where reports on claims are decided. Empty: none.",
    ),
  DISCORD_API_URL: z
    .string()
    .refine(isWebAddress, 'an address like https://discord.com/api is needed')
    .optional()
    .describe(
      "Another address of Discord's REST interface, such as a proxy. It is given the token. Empty: Discord's own.",
    ),
  DOCUMENTS_DIR: folder.default('').describe('The folder of the documents. Empty: data/documents.'),
  LEXICON_DIR: folder.default('').describe('The folder of the lexicon. Empty: data/lexicon.'),
  CACHE_DIR: folder
    .default('')
    .describe('The folder that keeps what was read from unchanged documents. Empty: .cache.'),
  DATA_DIR: folder
    .default('')
    .describe('The folder of the database: settings and digests of servers. Empty: .data.'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresAddress, 'an address like postgresql://user:password@host:5432/name is needed')
    .optional()
    .describe(
      'A PostgreSQL database in place of the one in DATA_DIR, such as postgresql://user:password@host:5432/name. Secret. Empty: none.',
    ),
  OPERATOR_CONTACT: z
    .string()
    .max(LONGEST_CONTACT, `at most ${LONGEST_CONTACT} characters are shown`)
    .optional()
    .describe(
      'How people reach whoever runs this bot, such as an address: /about shows it to everybody. Empty: none.',
    ),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')} is needed`)
    .default('info')
    .describe(`How much the bot logs: ${LOG_LEVELS.join(', ')}. Empty: info.`),
});

export type Config = Readonly<z.infer<typeof configSchema>>;
export type Environment = Readonly<Record<string, string | undefined>>;

export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Settings whose values are never printed, logged or put into a message. */
export const SECRETS: ReadonlySet<string> = new Set(['DISCORD_TOKEN', 'DATABASE_URL']);
const HIDDEN = '(hidden)';
const SHOWN = 80;

/** `user:password@` of an address, also of one that is written wrongly. */
const withoutCredentials = (address: string): string => address.replace(/^([a-z]+:\/\/)?.*@/isu, '$1');

const withoutSecrets = (name: string, value: string): string => {
  if (SECRETS.has(name)) return HIDDEN;
  return name === 'DISCORD_API_URL' ? withoutCredentials(value) : value;
};

const printable = (name: string, value: string): string =>
  withoutSecrets(name, value).slice(0, SHOWN).replace(/\p{C}/gu, '');

/** `LOG_LEVEL=loud: one of fatal, error, … is needed`: the line to correct, and how. */
const mistake = (name: string, value: string, reason: string): string =>
  `${name}=${printable(name, value)}: ${reason}`;

/** Reads the settings; all mistakes are told at once. An empty setting counts as not set. */
export function readConfig(env: Environment): ConfigReading {
  const set = new Map<string, string>();
  for (const name of Object.keys(configSchema.shape)) {
    const value = env[name]?.trim() ?? '';
    if (value !== '') set.set(name, value);
  }
  const reading = configSchema.safeParse(Object.fromEntries(set));
  if (reading.success) return { kind: 'config', config: Object.freeze(reading.data) };
  const mistakes = reading.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return mistake(name, set.get(name) ?? '', message);
  });
  return { kind: 'problem', problem: problem('config/invalid', { mistakes: mistakes.join('\n') }) };
}

/** The settings as they may be logged. */
export const redact = (config: Config): Environment =>
  Object.fromEntries(
    Object.entries(config).map(([name, value]) => [name, value && withoutSecrets(name, value)]),
  );

/** The text of .env.example; a test holds the file to it. */
export function envExample(): string {
  const settings = Object.entries(configSchema.shape).map(
    ([name, schema]) => `# ${schema.description ?? ''}\n${name}=\n`,
  );
  return ['# Copy to .env. Every setting may stay empty.\n', ...settings].join('\n');
}
