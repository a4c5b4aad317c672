/** How an asker gets at claims that a card left out: by options that were not used yet. */
import type { Command } from '../command/define-command.ts';
import type { CheckedValues } from '../command/read-values.ts';

/** "Add about or year to /quote"; without any option left it can only be asked differently. */
export function narrowing(command: Command, values: CheckedValues): string {
  const unused = Object.keys(command.options).filter((name) => values[name] === undefined);
  return unused.length === 0 ? 'Ask more narrowly' : `Add ${unused.join(' or ')} to /${command.name}`;
}
