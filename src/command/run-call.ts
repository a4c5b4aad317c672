/** A typed line → an answer, whatever happens on the way. */
import { type Answer, problemAnswer } from '../domain/answer.ts';
import { type Problem, ProblemError, problem } from '../domain/problems.ts';
import type { ServerCall } from '../domain/server-call.ts';
import type { Services } from '../domain/services.ts';
import { type Command, MAX_TEXT } from './define-command.ts';
import { nearestCommand } from './nearest-command.ts';
import { parseCall, type RawValues } from './parse-call.ts';
import { readValues } from './read-values.ts';
import { shortText } from './visible-text.ts';

/** A fault of ours, for the operator's log. */
export interface Failure {
  /** What the person is shown, so that the two can be matched. */
  readonly reference: string;
  readonly command: string;
  readonly error: unknown;
}

/** What becomes of exceptions that nobody expected. */
export interface FailureHandling {
  /** A new reference for each failure. */
  readonly reference: () => string;
  readonly report: (failure: Failure) => void;
}

const UNKNOWN_NAME_SHOWN = 40;

/** Room for several options of the longest kind. A longer line is not worth the time that reading it takes. */
const MAX_LINE = 4 * MAX_TEXT;

/** The commands of two words that begin with this one ("digest"). */
export const commandsUnder = (word: string, commands: readonly Command[]): readonly Command[] =>
  word === '' ? [] : commands.filter(({ name }) => name.startsWith(`${word} `));

export function unknownCommand(name: string, commands: readonly Command[]): Problem {
  if (name === '') return problem('command/empty');
  const members = commandsUnder(name, commands);
  if (members.length > 0) {
    const known = members.map((member) => `/${member.name}`).join(', ');
    return problem('command/several', { name: `/${name}`, known });
  }
  const nearest = nearestCommand(name, commands);
  const shown = `/${shortText(name, UNKNOWN_NAME_SHOWN)}`;
  if (!nearest)
    return problem('command/unknown', { name: shown, suggestion: 'Type /help for what can be asked.' });
  const [example] = nearest.examples;
  const suggestion = `Did you mean /${nearest.name}? For example: ${example}`;
  return problem('command/unknown', { name: shown, suggestion, nearest: nearest.name, example });
}

/** Runs a command on raw values. Never throws: a fault becomes the problem `internal` and is reported. */
export function runCommand(
  command: Command,
  raw: RawValues,
  services: Services,
  handling: FailureHandling,
): Answer {
  try {
    const reading = readValues(command, raw);
    return reading.kind === 'problem'
      ? problemAnswer(reading.problem)
      : command.run(reading.values, services);
  } catch (error) {
    return failed(command, error, handling);
  }
}

interface Caller {
  readonly call: ServerCall;
  readonly mayManage: boolean;
}

/** Why this person may not call the command on this server; null when nothing stands in the way. */
function refusal({ name, forManagers, forOperator }: Command, { call, mayManage }: Caller): Problem | null {
  if (forOperator && !call.ofOperator) return problem('command/for-operator', { command: name });
  return forManagers && !mayManage ? problem('command/for-managers', { command: name }) : null;
}

export const mayCall = (command: Command, caller: Caller): boolean => refusal(command, caller) === null;

/** The same on a server, where the command may keep something. Never rejects. */
export async function runOnServer(
  command: Command,
  raw: RawValues,
  { services, ...caller }: Caller & { readonly services: Services },
  handling: FailureHandling,
): Promise<Answer> {
  const refused = refusal(command, caller);
  if (refused) return problemAnswer(refused);
  if (!command.onServer) return runCommand(command, raw, services, handling);
  try {
    const reading = readValues(command, raw);
    if (reading.kind === 'problem') return problemAnswer(reading.problem);
    return await command.onServer(reading.values, services, caller.call);
  } catch (error) {
    return failed(command, error, handling);
  }
}

/** What is expected to fail (a database that is gone) is told in words, anything else as a fault of ours. */
function failed(command: Command, error: unknown, { reference, report }: FailureHandling): Answer {
  const id = reference();
  report({ reference: id, command: command.name, error });
  return problemAnswer(
    error instanceof ProblemError ? error.problem : problem('internal', { reference: id }),
  );
}

/** Answers a line as typed: a command, or a question without a slash. Never throws. */
export function answerCall(
  line: string,
  commands: readonly Command[],
  services: Services,
  handling: FailureHandling,
): Answer {
  if (line.length > MAX_LINE) {
    const details = { option: 'The line', isLine: 1, length: line.length, max: MAX_LINE };
    return problemAnswer(problem('option/too-long', details));
  }
  const { name, values } = parseCall(line, commands);
  const command = commands.find((candidate) => candidate.name === name);
  return command
    ? runCommand(command, values, services, handling)
    : problemAnswer(unknownCommand(name, commands));
}
