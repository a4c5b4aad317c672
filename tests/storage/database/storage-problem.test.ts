import { describe, expect, it } from 'vitest';
import { ProblemError, problem } from '../../../src/domain/problems.ts';
import { asStorageProblem } from '../../../src/storage/database/storage-problem.ts';

const failure = (code: string, message = 'at db.internal for user me'): Error =>
  Object.assign(new Error(message), { code });

const told = (error: unknown): ProblemError => {
  const given = asStorageProblem(error);
  if (!(given instanceof ProblemError)) throw new Error('not told as a problem');
  return given;
};

describe('asStorageProblem', () => {
  it.each([
    ['SQLITE_FULL', 'storage/full'],
    ['ENOSPC', 'storage/full'],
    ['53100', 'storage/full'],
    ['SQLITE_BUSY', 'storage/locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'storage/locked'],
    ['55P03', 'storage/locked'],
    ['57014', 'storage/locked'],
    ['40P01', 'storage/locked'],
    ['SQLITE_NOTADB', 'storage/damaged'],
    ['SQLITE_CORRUPT_INDEX', 'storage/damaged'],
    ['SQLITE_CANTOPEN_ISDIR', 'storage/unavailable'],
    ['SQLITE_IOERR_FSYNC', 'storage/unavailable'],
    ['SQLITE_READONLY_DBMOVED', 'storage/unavailable'],
    ['EACCES', 'storage/unavailable'],
    ['ECONNREFUSED', 'storage/unavailable'],
    ['ENOTFOUND', 'storage/unavailable'],
    ['EAI_AGAIN', 'storage/unavailable'],
    ['57P01', 'storage/unavailable'],
    ['57P03', 'storage/unavailable'],
    ['53300', 'storage/unavailable'],
    ['28P01', 'storage/unavailable'],
    ['3D000', 'storage/unavailable'],
    ['08006', 'storage/unavailable'],
    ['25006', 'storage/unavailable'],
  ])('tells %s as %s, without its hosts and users, which stay in the cause', (code, expected) => {
    const error = failure(code);
    const { problem, message, cause } = told(error);
    expect(problem.code).toBe(expected);
    expect(message).not.toMatch(/db\.internal|user me|\{|: \./);
    expect(cause).toBe(error);
  });

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Query read timeout',
  ])('tells a lost connection: %s', (message) => {
    expect(told(new Error(message)).problem.code).toBe('storage/unavailable');
  });

  it('leaves mistakes of our own as they are', () => {
    for (const error of [failure('SQLITE_ERROR'), failure('42601'), new TypeError('x'), 'x'])
      expect(asStorageProblem(error)).toBe(error);
  });

  it('leaves problems as they are', () => {
    const given = new ProblemError(problem('storage/full'));
    expect(asStorageProblem(given)).toBe(given);
  });
});
