/** What a console needs to answer a line, and the answering itself. */

import type { Command } from '../command/define-command.ts';
import { nextCalls } from '../command/next-calls.ts';
import { answerCall, type FailureHandling } from '../command/run-call.ts';
import type { Answer } from '../domain/answer.ts';
import type { Program } from '../domain/program.ts';
import type { ClaimLibrary } from '../domain/services.ts';
import { renderAnswer } from './render-answer.ts';
import type { Screen } from './render-claim.ts';

export interface Session {
  readonly commands: readonly Command[];
  readonly library: ClaimLibrary;
  /** The person's day, ISO; asked anew for each line. */
  readonly today: () => string;
  readonly handling: FailureHandling;
  readonly program?: Program;
}

export function answerLine(line: string, { commands, library, today, handling, program }: Session): Answer {
  const services = { library, today: today(), ...(program ? { program } : {}) };
  return answerCall(line, commands, services, handling);
}

/** The text of an answer, with what to try next. */
export const textOf = (answer: Answer, { commands }: Session, screen: Screen): string =>
  renderAnswer(answer, screen, nextCalls(answer, commands));
