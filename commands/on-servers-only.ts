/** What a command answers where there is no server to do it for: on the console, in a direct message. */
import { type ProblemAnswer, problemAnswer } from '../src/domain/answer.ts';
import { problem } from '../src/domain/problems.ts';

export const onServersOnly = (command: string) => (): ProblemAnswer =>
  problemAnswer(problem('command/on-servers', { command }));
