/** Asks everything once, before anybody waits: what a large record builds at its first use takes seconds. */
import type { Services } from '../domain/services.ts';
import { suggestValues } from './completions.ts';
import type { Command } from './define-command.ts';
import { answerCall } from './run-call.ts';

/** A fault shows, and is reported, when a person asks the same. */
const handling = { reference: () => '', report: () => undefined };

function completeAll(command: Command, services: Services): void {
  for (const option of Object.keys(command.options)) suggestValues(command, option, '', services);
}

/** The examples of all commands, and what their options offer before anything is typed. */
export function askExamples(commands: readonly Command[], services: Services): void {
  for (const command of commands) {
    for (const example of command.examples) answerCall(example, commands, services, handling);
    try {
      completeAll(command, services);
    } catch {
      // As above.
    }
  }
}
