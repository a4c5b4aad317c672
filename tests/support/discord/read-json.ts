/** Reads JSON of any shape, for checks of what was sent: what is missing or of another kind counts as empty. */

export type Json = Readonly<Record<string, unknown>>;

export const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
export const get = (object: Json, key: string): unknown => object[key];
export const asList = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(asObject) : []);
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Discord counts characters; UTF-16 units are never fewer, so this errs on the strict side. */
export const lengthOf = (value: unknown): number => asText(value).length;

export const when = (wrong: boolean, message: string): readonly string[] => (wrong ? [message] : []);
export const tooLong = (value: unknown, most: number, what: string): readonly string[] =>
  when(lengthOf(value) > most, `${what}: ${lengthOf(value)} characters, at most ${most}`);
/** A text that must be there. */
export const needed = (value: unknown, most: number, what: string): readonly string[] => [
  ...when(asText(value).trim() === '', `no ${what}`),
  ...tooLong(value, most, what),
];
export const tooMany = (list: readonly unknown[], most: number, what: string): readonly string[] =>
  when(list.length > most, `${list.length} ${what}, at most ${most}`);
export const outside = (value: unknown, least: number, most: number, what: string): readonly string[] =>
  when(
    value !== undefined && value !== null && !(Number(value) >= least && Number(value) <= most),
    `${what} is ${value}, not between ${least} and ${most}`,
  );
export const twice = (values: readonly unknown[], what: string): readonly string[] =>
  when(new Set(values).size < values.length, `the same ${what} twice`);

export const isWebAddress = (value: unknown): boolean => /^(https?|attachment):\/\/\S+$/.test(asText(value));
