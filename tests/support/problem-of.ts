/** The problem with which a promise ends. */
import { type Problem, ProblemError } from '../../src/domain/problems.ts';

/** Throws when the promise resolves, or rejects with something else than a ProblemError. */
export async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ProblemError) return error.problem;
  throw error ?? new Error('resolved');
}

export const codeOf = async (promise: Promise<unknown>): Promise<string> => (await problemOf(promise)).code;
