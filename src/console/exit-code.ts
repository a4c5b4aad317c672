/** What a call tells the shell. */
import type { Answer } from '../domain/answer.ts';

export const EXIT = { answered: 0, nothingFound: 1, problem: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Asking back which one is meant is an answer. */
export function exitCodeOf({ kind }: Answer): ExitCode {
  if (kind === 'problem') return EXIT.problem;
  return kind === 'nothing-found' ? EXIT.nothingFound : EXIT.answered;
}
