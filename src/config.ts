/** The settings: one table, from which the checks, the messages and .env.example follow. */
import { type Problem, problem } from './domain/problems.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  readonly DISCORD_TOKEN?: string;
  readonly DISCORD_APPLICATION_ID?: string;
  readonly DISCORD_GUILD_ID?: string;
  readonly DISCORD_API_URL?: string;
  readonly DOCUMENTS_DIR: string;
  readonly LEXICON_DIR: string;
  readonly CACHE_DIR: string;
  readonly LOG_LEVEL: (typeof LOG_LEVELS)[number];
}

interface Setting {
  readonly description: string;
  readonly accepts: (value: string) => boolean;
  /** What to write instead of a value that is not accepted. */
  readonly needed: string;
  /** Without it the setting is left out when empty. */
  readonly usual?: string;
}

const LONGEST_PATH = 4096;

const snowflake = {
  accepts: (value: string): boolean => /^\d{17,20}$/.test(value),
  needed: 'an id of 17 to 20 digits is needed',
};
const folder = {
  accepts: (value: string): boolean => value.length <= LONGEST_PATH,
  needed: `a path is at most ${LONGEST_PATH} characters long`,
  usual: '',
};

const SETTINGS: Readonly<Record<keyof Config, Setting>> = {
  DISCORD_TOKEN: {
    description:
      'The bot token, from the Bot page of https://discord.com/developers/applications. Secret. Without it npm start opens the console.',
    accepts: (value) => /^[\w.+/=~-]+$/.test(value),
    needed: 'copy the token alone, without spaces, quotation marks or "Bot"',
  },
  DISCORD_APPLICATION_ID: {
    description:
      'The application id, from General Information of the same portal. Needed by npm run register.',
    ...snowflake,
  },
  DISCORD_GUILD_ID: {
    description: 'One server that gets the commands at once, while developing. Empty: all servers.',
    ...snowflake,
  },
  DISCORD_API_URL: {
    description:
      "Another address of Discord's REST interface, such as a proxy. It is given the token. Empty: Discord's own.",
    accepts: (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
    needed: 'an address like https://discord.com/api is needed',
  },
  DOCUMENTS_DIR: { description: 'The folder of the documents. Empty: data/documents.', ...folder },
  LEXICON_DIR: { description: 'The folder of the lexicon. Empty: data/lexicon.', ...folder },
  CACHE_DIR: {
    description: 'The folder that keeps what was read from unchanged documents. Empty: .cache.',
    ...folder,
  },
  LOG_LEVEL: {
    description: `How much the bot logs: ${LOG_LEVELS.join(', ')}. Empty: info.`,
    accepts: (value) => LOG_LEVELS.some((level) => level === value),
    needed: `one of ${LOG_LEVELS.join(', ')} is needed`,
    usual: 'info',
  },
};

export type Environment = Readonly<Record<string, string | undefined>>;

export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Settings whose values are never printed, logged or put into a message. */
export const SECRETS: ReadonlySet<string> = new Set(['DISCORD_TOKEN']);
const HIDDEN = '(hidden)';
const SHOWN = 80;

const printable = (name: string, value: string): string =>
  SECRETS.has(name) ? HIDDEN : value.slice(0, SHOWN).replace(/\p{C}/gu, '');

/** `LOG_LEVEL=loud: one of fatal, error, … is needed`: the line to correct, and how. */
const mistake = (name: string, value: string, reason: string): string =>
  `${name}=${printable(name, value)}: ${reason}`;

/** Reads the settings; all mistakes are told at once. An empty setting counts as not set. */
export function readConfig(env: Environment): ConfigReading {
  const settings = Object.entries(SETTINGS).map(([name, setting]) => {
    const given = env[name]?.trim() ?? '';
    return { name, setting, given, value: given === '' ? setting.usual : given };
  });
  const mistakes = settings
    .filter(({ setting, given }) => given !== '' && !setting.accepts(given))
    .map(({ name, setting, given }) => mistake(name, given, setting.needed));
  if (mistakes.length > 0) {
    return { kind: 'problem', problem: problem('config/invalid', { mistakes: mistakes.join('\n') }) };
  }
  const known = settings.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
  // Every value has been accepted by its setting, and the table has all settings.
  return { kind: 'config', config: Object.freeze(Object.fromEntries(known) as Config) };
}

/** The settings as they may be logged. */
export const redact = (config: Config): Environment =>
  Object.fromEntries(
    Object.entries(config).map(([name, value]) => [name, SECRETS.has(name) ? HIDDEN : value]),
  );

/** The text of .env.example; a test holds the file to it. */
export function envExample(): string {
  const settings = Object.entries(SETTINGS).map(([name, { description }]) => `# ${description}\n${name}=\n`);
  return ['# Copy to .env. Every setting may stay empty.\n', ...settings].join('\n');
}
