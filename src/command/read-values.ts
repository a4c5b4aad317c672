/** Checks raw values against a command's options: what `run` may be given, or the problem to show. */
import { type Problem, problem } from '../domain/problems.ts';
import {
  type Command,
  type IntegerOption,
  MAX_TEXT,
  type Option,
  type StringOption,
} from './define-command.ts';
import { LOOSE_WORDS, type RawValues } from './parse-call.ts';
import { shortText, visibleText } from './visible-text.ts';

export type CheckedValues = Readonly<Record<string, string | number | undefined>>;

export type ValuesReading =
  | { readonly kind: 'values'; readonly values: CheckedValues }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** How much of a wrong value is shown back. */
const SHOWN = 60;
/** Letters and digits of any script. */
const WORD = /[\p{L}\p{N}]/u;
const WHOLE_NUMBER = /^[+-]?\d+$/;

/** The command's first example that uses the option, by name or as the words after the command. */
const exampleOf = (command: Command, option: string): string =>
  command.examples.find((example) => example.includes(`${option}:`)) ?? command.examples[0];

interface Asked {
  readonly command: Command;
  readonly name: string;
}

type Checked = { readonly value: string | number | undefined } | Problem;

function readText({ command, name }: Asked, option: StringOption, typed: string): Checked {
  const text = visibleText(typed).trim();
  const max = option.maxLength ?? MAX_TEXT;
  if (text.length > max) return problem('option/too-long', { option: name, length: text.length, max });
  if (option.choices) return readChoice({ command, name }, option.choices, text);
  if (WORD.test(text)) return { value: text };
  return problem('option/no-words', { option: name, example: exampleOf(command, name) });
}

function readChoice(
  { command, name }: Asked,
  choices: NonNullable<StringOption['choices']>,
  text: string,
): Checked {
  const typed = text.toLowerCase();
  const chosen = choices.find((one) => one.value.toLowerCase() === typed || one.name.toLowerCase() === typed);
  if (chosen) return { value: chosen.value };
  return problem('option/not-a-choice', {
    option: name,
    value: shortText(text, SHOWN),
    known: choices.map(({ value }) => value).join(', '),
    example: exampleOf(command, name),
  });
}

/** "<#123456789012345678>", as Discord writes a channel in a message, or the id alone. */
const CHANNEL = /^(?:<#)?(\d{17,20})>?$/u;

function readChannel({ command, name }: Asked, typed: string): Checked {
  const id = CHANNEL.exec(typed.trim())?.[1];
  if (id !== undefined) return { value: id };
  const details = { option: name, value: shortText(typed, SHOWN), example: exampleOf(command, name) };
  return problem('option/not-a-channel', details);
}

function readInteger({ command, name }: Asked, option: IntegerOption, typed: string): Checked {
  const written = typed.normalize('NFKC').trim();
  const details = { option: name, value: shortText(typed, SHOWN), example: exampleOf(command, name) };
  if (!WHOLE_NUMBER.test(written)) return problem('option/not-a-number', details);
  const value = Number(written);
  const { min, max } = option;
  if (value < min || value > max) return problem('option/out-of-range', { ...details, min, max });
  return { value };
}

function readOption(asked: Asked, typed: string | number | undefined): Checked {
  const { command, name } = asked;
  const option = command.options[name];
  const text = typed === undefined ? '' : String(typed);
  if (option === undefined || text.trim() === '') {
    if (option?.required !== true) return { value: undefined };
    return problem('option/missing', {
      command: command.name,
      option: name,
      example: exampleOf(command, name),
    });
  }
  return readTyped(asked, option, text);
}

function readTyped(asked: Asked, option: Option, typed: string): Checked {
  switch (option.type) {
    case 'integer':
      return readInteger(asked, option, typed);
    case 'channel':
      return readChannel(asked, typed);
    case 'string':
      return readText(asked, option, typed);
  }
}

function unknownOption(command: Command, raw: RawValues): Problem | null {
  const known = Object.keys(command.options);
  const name = Object.keys(raw).find((given) => !known.includes(given));
  if (name === undefined) return null;
  const option = name === LOOSE_WORDS ? String(raw[name]) : name;
  return problem('option/unknown', {
    command: command.name,
    option: shortText(option, SHOWN),
    known: known.length > 0 ? known.join(', ') : 'none',
    options: known.length,
  });
}

/**
 * The values for `command.run`: text trimmed and without invisible characters, numbers within their range,
 * `undefined` for what was not given. The first mistake is the problem that is returned. Never throws.
 */
export function readValues(command: Command, raw: RawValues): ValuesReading {
  const unknown = unknownOption(command, raw);
  if (unknown) return { kind: 'problem', problem: unknown };
  const values = new Map<string, string | number | undefined>();
  for (const name of Object.keys(command.options)) {
    const checked = readOption({ command, name }, Object.hasOwn(raw, name) ? raw[name] : undefined);
    if ('code' in checked) return { kind: 'problem', problem: checked };
    values.set(name, checked.value);
  }
  return { kind: 'values', values: Object.fromEntries(values) };
}
