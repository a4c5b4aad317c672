/** A command as one value, from which options, checks, help, registration and completion follow. */
import type { Answer } from '../domain/answer.ts';
import type { ServerCall } from '../domain/server-call.ts';
import type { Services } from '../domain/services.ts';

/** What completion offers: shown text and the value it stands for, ≤ 100 characters each. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** At most 25 suggestions for what has been typed so far (possibly nothing). */
export type Autocomplete = (typed: string, services: Services) => readonly Suggestion[];

/** The same from what is kept, for who may call the command on this server. */
export type ServerAutocomplete = (
  typed: string,
  services: Services,
  call: ServerCall,
) => Promise<readonly Suggestion[]>;

interface CommonOption {
  readonly description: string;
  readonly required?: boolean;
}

export interface StringOption extends CommonOption {
  readonly type: 'string';
  /** Characters that are read at the most; MAX_TEXT when left out. */
  readonly maxLength?: number;
  readonly autocomplete?: Autocomplete;
  readonly autocompleteOnServer?: ServerAutocomplete;
  /** The only values there are, at most 25; typed in any case, by value or name. */
  readonly choices?: readonly Suggestion[];
}

/** A text channel of the server; its value is the channel's id. */
export interface ChannelOption extends CommonOption {
  readonly type: 'channel';
}

export interface IntegerOption extends CommonOption {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
  readonly autocomplete?: Autocomplete;
}

export type Option = StringOption | IntegerOption | ChannelOption;
export type Options = Readonly<Record<string, Option>>;

/** The longest text option that is read, as on Discord. */
export const MAX_TEXT = 6000;

type ValueOf<O extends Option> = O['type'] extends 'integer' ? number : string;

/** Values as `run` gets them: required options are there, the others may be undefined. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true }
    ? ValueOf<O[K]>
    : ValueOf<O[K]> | undefined;
};

/** The command on a message that somebody else wrote ("Apps → Check claims"). */
export interface OnMessage {
  /** As the menu shows it, ≤ 32 characters. */
  readonly name: string;
  /** The text option that the words of the message are put into. */
  readonly option: string;
}

export interface CommandDefinition<O extends Options> {
  /** Lower case; one word, or two ("digest preview") for one of several that belong together; each ≤ 32 characters. */
  readonly name: string;
  /** ≤ 100 characters. */
  readonly description: string;
  readonly options: O;
  /** Calls as typed on the console; a test runs each of them. */
  readonly examples: readonly [string, ...string[]];
  readonly onMessage?: OnMessage & { readonly option: keyof O & string };
  readonly run: (values: OptionValues<O>, services: Services) => Answer;
  /** What is answered instead on a server, where there is something to keep or to look up for it. */
  readonly onServer?: (values: OptionValues<O>, services: Services, call: ServerCall) => Promise<Answer>;
  /** On a server only those who may manage it may call this. */
  readonly forManagers?: boolean;
  /** Only in the operator's own server. */
  readonly forOperator?: boolean;
}

/** A command whose option types have been forgotten: what lists, platforms and help work with. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly examples: readonly [string, ...string[]];
  readonly onMessage?: OnMessage;
  /** Call only with values that `readValues` (read-values.ts) has checked against `options`. */
  readonly run: (values: Values, services: Services) => Answer;
  /** The same on a server; null when it makes no difference. */
  readonly onServer: ((values: Values, services: Services, call: ServerCall) => Promise<Answer>) | null;
  readonly forManagers: boolean;
  readonly forOperator: boolean;
}

type Values = Readonly<Record<string, string | number | undefined>>;

/** Gives `run` its option types and the value the one shape that every platform takes. */
export function defineCommand<const O extends Options>(definition: CommandDefinition<O>): Command {
  const { run, onServer, forManagers = false, forOperator = false } = definition;
  return {
    ...definition,
    forManagers,
    forOperator,
    run: (values, services) => run(values as OptionValues<O>, services),
    onServer: onServer
      ? (values, services, call) => onServer(values as OptionValues<O>, services, call)
      : null,
  };
}
