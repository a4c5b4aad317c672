/** What a console needs to answer a line, and the answering itself. */

import type { Command } from '../command/define-command.ts';
import { nextCalls } from '../command/next-calls.ts';
import { answerCall, type FailureHandling } from '../command/run-call.ts';
import type { Answer } from '../domain/answer.ts';
import type { Program } from '../domain/program.ts';
import type { ClaimLibrary, Services } from '../domain/services.ts';
import type { Language } from '../domain/subscription.ts';
import { renderAnswer } from './render-answer.ts';
import type { Screen } from './render-claim.ts';

export interface Session {
  readonly commands: readonly Command[];
  readonly library: ClaimLibrary;
  /** The person's day, ISO; asked anew for each line. */
  readonly today: () => string;
  /** Of the bot's own words. */
  readonly language: Language;
  readonly handling: FailureHandling;
  readonly program?: Program;
}

export const servicesOf = ({ library, today, language, program }: Session): Services => ({
  library,
  today: today(),
  language,
  ...(program ? { program } : {}),
});

export const answerLine = (line: string, session: Session): Answer =>
  answerCall(line, session.commands, servicesOf(session), session.handling);

/** The text of an answer, with what to try next. */
export const textOf = (answer: Answer, { commands }: Session, screen: Screen): string =>
  renderAnswer(answer, screen, nextCalls(answer, commands));
