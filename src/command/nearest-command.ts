/** The command that somebody probably meant. */
import type { Command } from './define-command.ts';

/** Longer names are not compared: no command's name is longer. */
const LONGEST_NAME = 32;

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (Damerau, restricted). */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a.charAt(row - 1) === b.charAt(column - 1) ? 0 : 1;
      const least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charAt(row - 1) === b.charAt(column - 2) &&
        a.charAt(row - 2) === b.charAt(column - 1);
      current.push(swapped ? Math.min(least, (beforeLast[column - 2] ?? 0) + 1) : least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? a.length;
}

/** A typed beginning ("/time") is nearer than any misspelling. */
const distance = (typed: string, name: string): number =>
  typed.length >= 2 && name.startsWith(typed) ? 0.5 : editDistance(typed, name);

/** The nearest command; null when more than half of the letters would have to change. */
export function nearestCommand(typed: string, commands: readonly Command[]): Command | null {
  const name = typed.slice(0, LONGEST_NAME + 1).toLowerCase();
  const ranked = commands
    .map((command) => ({ command, off: distance(name, command.name) }))
    .sort((a, b) => a.off - b.off);
  const [best] = ranked;
  if (!best) return null;
  return best.off <= Math.max(name.length, best.command.name.length) / 2 ? best.command : null;
}
