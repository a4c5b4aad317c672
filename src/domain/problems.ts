/** The catalogue of expected failures: code → message → what to do. */

export const PROBLEMS = {
  'command/empty': { message: 'Nothing was typed.', hint: 'Type /help for what can be asked.' },
  'command/unknown': { message: 'There is no command "{name}".', hint: '{suggestion}' },
  'command/several': {
    message: '{name} is several commands: {known}.',
    hint: '/help and the name of one says more about it.',
  },
  'command/for-managers': {
    message: '/{command} is for those who may manage this server.',
    hint: 'Ask somebody with the permission Manage Server.',
  },
  'command/for-operator': {
    message: '/{command} is for those who run this bot.',
    hint: 'It works in their own server, which OPERATOR_SERVER_ID names.',
  },
  'command/on-servers': {
    message: '/{command} works as a slash command on a Discord server.',
    hint: 'There, choose it from the list that opens with a slash.',
  },
  'channel/may-not-send': {
    message: 'I may not send in {channel}: {missing}.',
    hint: 'Somebody who may manage the channel gives it to me, in its settings under Permissions. Until then ask in another one.',
  },
  'asking/too-often': {
    message: 'That was fast: one person gets {most} answers at once, and as many again in {seconds} seconds.',
    hint: 'Try again in {wait} s.',
  },
  'asking/busy-server': {
    message: 'Much is being asked here: one server gets {most} answers in {seconds} seconds.',
    hint: 'Try again in {wait} s.',
  },
  'option/missing': { message: '/{command} needs {option}.', hint: 'For example: {example}' },
  'option/unknown': { message: '/{command} has no option "{option}".', hint: 'It knows: {known}.' },
  'option/not-a-number': {
    message: '"{value}" is not a number for {option}.',
    hint: 'For example: {example}',
  },
  'option/not-a-choice': {
    message: '{option} is one of {known}, not "{value}".',
    hint: 'For example: {example}',
  },
  'option/not-a-channel': {
    message: '"{value}" is not a channel.',
    hint: 'Choose it from the list that Discord offers for {option}.',
  },
  'option/out-of-range': {
    message: '{option} must be between {min} and {max}, not {value}.',
    hint: 'For example: {example}',
  },
  'option/too-long': {
    message: '{option} has {length} characters; at most {max} are read.',
    hint: 'Ask with fewer words.',
  },
  'option/no-words': {
    message: '{option} has no words that could be looked up.',
    hint: 'Letters or digits are needed. For example: {example}',
  },
  'message/no-words': {
    message: 'This message has no words that could be looked up.',
    hint: 'Pictures, videos and stickers are not read. Type what they say: /{command} …',
  },
  'card/unknown': {
    message: 'This card was made by a version of the bot that I no longer understand.',
    hint: 'Ask again: a new card has the same buttons.',
  },
  'card/not-shared': {
    message: 'I could not show this to everybody.',
    hint: 'Apps may not be allowed to post here, or Discord is busy. Try again, or copy the words.',
  },
  'card/claim-gone': {
    message: 'This claim is no longer on record.',
    hint: 'Its document was changed or removed, or the claim was found to be wrong. /sources lists what is read.',
  },
  'period/unreadable': {
    message: '"{value}" is not a period that I can read.',
    hint: 'Write a day, month, season or year: 2022-03-31, march 2022, spring 2022, 2022, 2022-03..2022-05.',
  },
  'period/no-such-day': { message: '{value} is not in the calendar.', hint: 'Check the day and the month.' },
  'period/reversed': {
    message: 'The period {value} ends before it begins.',
    hint: 'Put the earlier date first: {suggestion}',
  },
  'topic/unknown': { message: 'There is no topic "{value}".', hint: 'Topics on record: {known}.' },
  'digest/no-time': { message: '"{value}" is not a time of day.', hint: 'Write hours and minutes: 08:00.' },
  'digest/no-zone': {
    message: 'There is no time zone "{value}".',
    hint: 'Choose one from the list, such as Europe/Kyiv.',
  },
  'digest/no-channel': {
    message: 'I do not see that channel.',
    hint: 'Give me the permission View Channel there, or choose another.',
  },
  'digest/may-not-post': {
    message: 'I may not post in {channel}: {missing}.',
    hint: 'Give me these permissions there, then call this again.',
  },
  'digest/exists': {
    message: '{channel} has a digest of {topic} already.',
    hint: '/digest status shows it; /digest unsubscribe ends it.',
  },
  'digest/too-many': {
    message: 'This server has {count} digests; more are not kept.',
    hint: '/digest unsubscribe ends one.',
  },
  'digest/ended': {
    message: 'Somebody has just ended that digest.',
    hint: '/digest status shows those that are left.',
  },
  'digest/none': { message: 'This server has no digest yet.', hint: '/digest subscribe begins one.' },
  'digest/which': {
    message: 'This server has {count} digests: say which.',
    hint: '/digest status numbers them. For example: number:1',
  },
  'report/claim-gone': {
    message: 'This claim is no longer on record.',
    hint: 'Ask again to see what is.',
  },
  'report/too-many': {
    message: 'So many reports wait to be looked at that no more are kept.',
    hint: 'Try again in a few days.',
  },
  'review/no-claim': {
    message: 'No document has a claim {id}, and no report is open on it.',
    hint: '/review list names the reported ones.',
  },
  'review/no-number': {
    message: 'There is no number {number}: {count} are reported.',
    hint: '/review list shows them.',
  },
  'review/nothing-to-correct': {
    message: 'Nothing was given to correct.',
    hint: 'Give a speaker, a time when it was said, or a time that it is about.',
  },
  'review/which-speaker': {
    message: '"{value}" may be {known}.',
    hint: 'Give the whole name; in quotation marks it is taken as it stands.',
  },
  'review/not-decided': {
    message: 'Nothing has been decided on {id}.',
    hint: '/review undo offers what has.',
  },
  'settings/not-confirmed': {
    message: 'Nothing was deleted.',
    hint: '/settings erase yes deletes everything that is kept about this server.',
  },
  'document/empty': { message: '{name} is empty.', hint: 'Remove it or put its text into it.' },
  'document/binary': {
    message: '{name} is not text.',
    hint: 'Plain text and Markdown are read; convert it first.',
  },
  'document/too-large': {
    message: '{name} has {size} bytes; at most {max} are read.',
    hint: 'Split it, or keep only the article.',
  },
  'document/unreadable': { message: '{name} could not be read: {reason}.', hint: 'Check the file.' },
  'sources/invalid': {
    message: 'sources.json: {reason}.',
    hint: 'Correct it; until then its entries are left out.',
  },
  'documents/none': {
    message: 'There are no documents in {folder}.',
    hint: 'Put .txt or .md files there, or name another folder with --documents.',
  },
  'lexicon/invalid': { message: 'lexicon/{file}: {reason}.', hint: 'Correct the file.' },
  'start/invalid': { message: '{reason}.', hint: 'npm start -- --help says what is understood.' },
  'config/invalid': {
    message: 'The configuration has mistakes:\n{mistakes}',
    hint: 'Correct these lines in .env.',
  },
  'discord/token-missing': {
    message: 'DISCORD_TOKEN is not set.',
    hint: 'Put the bot token into .env; see the README.',
  },
  'discord/token-refused': {
    message: 'Discord refused the token.',
    hint: 'Copy the token again from the Bot page of the developer portal.',
  },
  'discord/unreachable': {
    message: 'Discord could not be reached: {reason}.',
    hint: 'Check the network; then start again.',
  },
  'discord/rejected': { message: 'Discord rejected the request: {reason}.', hint: 'See the log.' },
  'storage/unavailable': {
    message: 'The database cannot be used now: {reason}.',
    hint: 'Try again in a minute. If it stays, the operator has to look at DATA_DIR or DATABASE_URL.',
  },
  'storage/full': {
    message: 'The disk of the database is full. Nothing was saved.',
    hint: 'The operator has to make room on it; then try again.',
  },
  'storage/locked': {
    message: 'The database is busy with something else. Nothing was saved.',
    hint: 'Try again in a few seconds.',
  },
  'storage/damaged': {
    message: 'The database is damaged.',
    hint: 'The operator has to put the last backup in its place.',
  },
  'storage/newer-schema': {
    message: 'The database was written by a newer version of Verbatim: schema {found}, not {known}.',
    hint: 'Install that version again, or name another database with DATA_DIR or DATABASE_URL.',
  },
  'storage/none': {
    message: 'There is no database in {folder}.',
    hint: 'Check DATA_DIR. The bot makes one when it starts.',
  },
  'storage/backup-exists': {
    message: '{path} exists already.',
    hint: 'Name a file that does not exist yet.',
  },
  'storage/backup-elsewhere': {
    message: 'PostgreSQL makes backups with a tool of its own.',
    hint: 'Run: pg_dump --format=custom --file={path} "$DATABASE_URL"',
  },
  'subscription/exists': {
    message: 'That channel has a digest on this topic already.',
    hint: 'Change that one, or choose another channel or topic.',
  },
  internal: {
    message: 'Something went wrong on our side (reference {reference}).',
    hint: 'Try again; if it stays, give the reference to the operator.',
  },
} as const satisfies Record<string, { message: string; hint: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
  /** What the blanks were filled with, for whoever says it in another language; no part of the JSON. */
  readonly details: Details;
}

export type Details = Readonly<Record<string, string | number>>;

/** A template with its `{blanks}` filled in; those without a detail stay empty. */
export const fill = (template: string, details: Details): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));

/** A problem of the catalogue with its blanks filled in. */
export function problem(code: ProblemCode, details: Details = {}): Problem {
  const { message, hint } = PROBLEMS[code];
  return { code, message: fill(message, details), hint: fill(hint, details), details };
}

/** Thrown where a problem cannot be returned; carries the problem to the edge that shows it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(cause: Problem, options?: ErrorOptions) {
    super(`${cause.code}: ${cause.message} ${cause.hint}`, options);
    this.name = 'ProblemError';
    this.problem = cause;
  }
}
