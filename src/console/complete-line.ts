/** Tab completion in the form that node:readline asks for. */
import { completeCall } from '../command/completions.ts';
import { type Session, servicesOf } from './session.ts';

/** The candidates, and the end of the line whose place they take. */
export type Candidates = [candidates: string[], replaced: string];

function commonPrefix([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}

/**
 * readline types what all candidates begin with in place of the line's end. Names that are found by their
 * middle ("pes" for two people called Peskov) would lose what was typed; then the typed words join the
 * candidates, and readline only lists them.
 */
export function completeLine(line: string, session: Session): Candidates {
  const { from, suggestions } = completeCall(line, session.commands, servicesOf(session));
  const values = suggestions.map(({ value }) => value);
  const typed = line.slice(from);
  const agreeing = commonPrefix(values).toLowerCase().startsWith(typed.toLowerCase());
  return [values.length > 1 && !agreeing ? [typed, ...values] : values, typed];
}
