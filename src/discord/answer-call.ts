/** A call of a command, wherever on Discord it was made → its answer. */
import type { Command } from '../command/define-command.ts';
import type { CheckedValues } from '../command/read-values.ts';
import { runCommand, runOnServer } from '../command/run-call.ts';
import { type Answer, problemAnswer } from '../domain/answer.ts';
import { problem } from '../domain/problems.ts';
import type { Language } from '../domain/subscription.ts';
import { type BotParts, failureHandling, servicesOf } from './bot-parts.ts';
import { mayManage, type Place, serverCall } from './server-call.ts';

export interface Call {
  readonly command: Command;
  readonly values: CheckedValues;
}

/** `language`: of the bot's own words. On a server a command may keep something. Rejects with what nobody expected. */
export async function answerCallHere(
  place: Place,
  { command, values }: Call,
  parts: BotParts,
  language: Language,
): Promise<Answer> {
  await parts.turns?.next();
  const [services, handling] = [servicesOf(parts, language), failureHandling(parts)];
  const call = await serverCall(place, parts);
  return call
    ? runOnServer(command, values, { services, call, mayManage: mayManage(place) }, handling)
    : runCommand(command, values, services, handling);
}

/** A fault of ours as an answer, with the reference under which the log has it. */
export function internalProblem(parts: BotParts, command: string, error: unknown): Answer {
  const { reference, report } = failureHandling(parts);
  const id = reference();
  report({ reference: id, command, error });
  return problemAnswer(problem('internal', { reference: id }));
}
