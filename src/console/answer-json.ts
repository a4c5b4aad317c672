/** An answer as the JSON that programs read. */
import type { Answer } from '../domain/answer.ts';

/** A problem is told in words: what its blanks were filled with is for renderers alone. */
export function answerJson(answer: Answer): string {
  if (answer.kind !== 'problem') return JSON.stringify(answer);
  const { details: _, ...problem } = answer.problem;
  return JSON.stringify({ ...answer, problem });
}
