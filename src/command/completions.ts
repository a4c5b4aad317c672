/** What could be typed next on a line: command names, options, and the values that an option suggests. */
import type { Services } from '../domain/services.ts';
import type { Command, Option, Suggestion } from './define-command.ts';
import { type Piece, type ScannedCall, scanCall } from './scan-call.ts';

export interface Completion {
  /** Suggestions take the place of `line.slice(from)`. */
  readonly from: number;
  /** At most 25; `value` is what is to be typed, `name` what is to be shown. */
  readonly suggestions: readonly Suggestion[];
}

/** As many as Discord takes. */
export const MAX_SUGGESTIONS = 25;

const asIs = (text: string): Suggestion => ({ name: text.trim(), value: text });

/** Suggestions of one option for what has been typed of it; also what a platform's autocomplete asks. */
export const suggestValues = (
  command: Command,
  option: string,
  typed: string,
  services: Services,
): readonly Suggestion[] => suggestionsOf(command.options[option], typed, services).slice(0, MAX_SUGGESTIONS);

function suggestionsOf(option: Option | undefined, typed: string, services: Services): readonly Suggestion[] {
  if (option === undefined || option.type === 'channel') return [];
  const fixed = option.type === 'string' ? option.choices : undefined;
  const beginning = typed.toLowerCase();
  return fixed
    ? fixed.filter(({ name, value }) =>
        [name, value].some((text) => text.toLowerCase().startsWith(beginning)),
      )
    : (option.autocomplete?.(typed, services) ?? []);
}

function completeName(line: string, commands: readonly Command[]): Completion {
  const from = line.length - line.trimStart().length;
  const typed = line.slice(from).toLowerCase().replace(/\s+/gu, ' ');
  const calls = commands.map(({ name }) => `/${name} `);
  return { from, suggestions: calls.filter((call) => call.startsWith(typed)).map(asIs) };
}

/** Names of options that are still free, for a word that could become one. */
function completeOptionName(line: string, { command, positional, pieces }: ScannedCall): Completion {
  const from = line.search(/\S*$/u);
  const word = line.slice(from).toLowerCase();
  const given = new Set(pieces.filter(({ from: at }) => at < from).map(({ option }) => option));
  const free = Object.keys(command?.options ?? {}).filter((name) => name !== positional && !given.has(name));
  const names = free.map((name) => `${name}:`).filter((name) => name.startsWith(word));
  return { from, suggestions: names.map(asIs) };
}

/** A named value with spaces needs quotation marks; the words after the command do not. */
function written(value: string, isNamed: boolean): string {
  return isNamed && /\s/u.test(value) && !value.includes('"') ? `"${value}"` : value;
}

function completeValue(piece: Piece, call: ScannedCall, services: Services): Completion {
  const { command } = call;
  if (!command || piece.option === null) return { from: piece.start, suggestions: [] };
  const isNamed = piece.from < piece.start;
  const typed = piece.value.replace(/^["“„«]/u, '').trim();
  const suggestions = suggestValues(command, piece.option, typed, services);
  return {
    from: piece.start,
    suggestions: suggestions.map(({ name, value }) => ({ name, value: written(value, isNamed) })),
  };
}

const alreadyTyped = ({ suggestions }: Completion, { value }: Piece): boolean =>
  suggestions.some((suggestion) => suggestion.value.toLowerCase() === value.trim().toLowerCase());

/**
 * Completes a line at its end. A value comes first; once it stands there whole, or nothing is suggested for
 * it, the options that are still free. A question without a slash completes to nothing.
 */
export function completeCall(line: string, commands: readonly Command[], services: Services): Completion {
  const call = scanCall(line, commands);
  const nameOnly = !/\s/u.test(line.trimStart());
  if (line.trim() === '' || (nameOnly && line.trimStart().startsWith('/')))
    return completeName(line, commands);
  if (!line.trimStart().startsWith('/')) return { from: line.length, suggestions: [] };
  if (!call.command) return completeName(line, commands);
  const last = call.pieces.at(-1) ?? emptyPiece(line, call);
  const values = completeValue(last, call, services);
  const finished = /\s$/u.test(line) && (last.from < last.start || alreadyTyped(values, last));
  if (values.suggestions.length > 0 && !finished) return values;
  return completeOptionName(line, call);
}

const emptyPiece = (line: string, { positional }: ScannedCall): Piece => ({
  option: positional,
  value: '',
  from: line.length,
  start: line.length,
  end: line.length,
});
