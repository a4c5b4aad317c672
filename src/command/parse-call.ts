/** A typed line → the name of a command and the raw values of its options. */
import type { Command } from './define-command.ts';
import { type Piece, scanCall } from './scan-call.ts';

/** Values as typed, or as a platform hands them over; not yet checked against the options. */
export type RawValues = Readonly<Record<string, string | number | undefined>>;

export interface Call {
  /** Lower case; '' when nothing was typed. */
  readonly name: string;
  readonly values: RawValues;
}

/** The key under which words stand that a command without options was given. */
export const LOOSE_WORDS = '';

function collect(pieces: readonly Piece[], positional: string | null): RawValues {
  const values = new Map<string, string>();
  for (const { option, value } of pieces) {
    const name = option ?? LOOSE_WORDS;
    const before = name === positional ? values.get(name) : undefined;
    // `/quote defense year:2022 ministry`: the rest of the line may be interrupted by options.
    values.set(name, before === undefined ? value : `${before} ${value}`);
  }
  return Object.fromEntries(values);
}

/**
 * `/quote defense ministry about:"red zone" year:2022` → quote, { speaker, about, year }.
 *
 * The first required option needs no name and takes the rest of the line; the others are written
 * `name:value`, with quotation marks where the value has spaces and the line goes on. A line without a
 * slash is a question, `/ask`. Of an option that is given twice the last counts. Never throws; takes time
 * in proportion to the line.
 */
export function parseCall(line: string, commands: readonly Command[]): Call {
  const { name, positional, pieces } = scanCall(line, commands);
  return { name, values: collect(pieces, positional) };
}
