/** How an asker gets at claims that a card left out. */
import type { Command } from '../command/define-command.ts';
import { nextCalls } from '../command/next-calls.ts';
import type { CheckedValues } from '../command/read-values.ts';
import type { Answer } from '../domain/answer.ts';
import type { Words } from '../words/words.ts';

/** The options of a command that were not used. */
const unusedOptions = (command: Command, values: CheckedValues): readonly string[] =>
  Object.keys(command.options).filter((name) => values[name] === undefined);

/**
 * An imperative: "Add about or year to /quote" when there are options that were not used, "Try /timeline 2022"
 * when the answer suggests other calls.
 */
export function narrowing(
  answer: Answer,
  commands: readonly Command[],
  used: { readonly command: Command; readonly values: CheckedValues } | null,
  { card }: Words,
): string {
  const unused = used ? unusedOptions(used.command, used.values) : [];
  if (used && unused.length > 0) return card.addOptions(unused, `/${used.command.name}`);
  const calls = nextCalls(answer, commands).slice(0, 2);
  return calls.length > 0 ? card.tryCalls(calls) : card.askMoreNarrowly;
}
