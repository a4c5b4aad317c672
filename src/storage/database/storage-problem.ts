/** What a database answers when it cannot do its work, as problems in words. */
import { type ProblemCode, ProblemError, problem } from '../../domain/problems.ts';

interface Kind {
  readonly pattern: RegExp;
  readonly code: ProblemCode;
  /** In words that may be shown to anybody: no host, no path, no user. */
  readonly reason?: string;
}

/**
 * By the code of the error: names of SQLite (https://sqlite.org/rescode.html), SQLSTATEs of PostgreSQL (appendix A of
 * its manual), names of Node. The first that fits counts.
 */
const KINDS: readonly Kind[] = [
  { pattern: /^(?:SQLITE_FULL|53100|ENOSPC|EDQUOT)$/, code: 'storage/full' },
  { pattern: /^(?:SQLITE_(?:BUSY|LOCKED)(?:_\w+)?|55P03|57014|40P01|40001)$/, code: 'storage/locked' },
  { pattern: /^(?:SQLITE_(?:CORRUPT|NOTADB)(?:_\w+)?|XX00[12])$/, code: 'storage/damaged' },
  {
    pattern: /^(?:SQLITE_READONLY(?:_\w+)?|25006|EROFS)$/,
    code: 'storage/unavailable',
    reason: 'it can be read but not written',
  },
  {
    pattern: /^(?:SQLITE_(?:CANTOPEN|PERM|AUTH)(?:_\w+)?|EACCES|EPERM|ENOENT|ENOTDIR|EEXIST|EISDIR)$/,
    code: 'storage/unavailable',
    reason: 'its folder or file cannot be opened',
  },
  { pattern: /^(?:SQLITE_IOERR(?:_\w+)?|EIO|58030)$/, code: 'storage/unavailable', reason: 'the disk fails' },
  {
    pattern: /^28\w{3}$/,
    code: 'storage/unavailable',
    reason: 'the server refuses the user or the password',
  },
  { pattern: /^3D000$/, code: 'storage/unavailable', reason: 'the server has no database of that name' },
  {
    pattern: /^(?:53\w{3})$/,
    code: 'storage/unavailable',
    reason: 'the server has no room for another call',
  },
  {
    pattern: /^(?:08\w{3}|57P0\d|E(?:CONN|HOST|NET|PIPE|TIMEDOUT|NOTFOUND|AI_)\w*)$/,
    code: 'storage/unavailable',
    reason: 'the server does not answer',
  },
];

/** What the PostgreSQL client says without a code of its own. */
const LOST_CONNECTION =
  /connection terminated|connection error|timeout exceeded when trying to connect|query read timeout|client has encountered/i;

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return UNOPENED_FILE.test(error.message) ? 'SQLITE_CANTOPEN' : '';
}

/** What libsql says, without a code, of a file that it cannot open. */
const UNOPENED_FILE = /^ConnectionFailed\(/;

/** True when the connection can no longer be trusted, so that the next call has to open another. */
export const isLostConnection = (error: unknown): boolean =>
  error instanceof Error && LOST_CONNECTION.test(error.message);

/** True when a row with the same key is there already. */
export const isUniqueViolation = (error: unknown): boolean =>
  /^(?:SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)|23505)$/.test(codeOf(error));

/** True when another process of SQLite has the lock. */
export const isBusy = (error: unknown): boolean => /^SQLITE_BUSY(?:_\w+)?$/.test(codeOf(error));

/** The ProblemError of an expected failure, with the error as its cause; any other error as it is. */
export function asStorageProblem(error: unknown): unknown {
  if (error instanceof ProblemError) return error;
  const code = codeOf(error);
  const kind = KINDS.find(({ pattern }) => pattern.test(code));
  if (kind) return new ProblemError(problem(kind.code, { reason: kind.reason ?? '' }), { cause: error });
  if (!isLostConnection(error)) return error;
  const reason = 'the server does not answer';
  return new ProblemError(problem('storage/unavailable', { reason }), { cause: error });
}
