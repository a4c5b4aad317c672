/** Checks requests against Discord's own OpenAPI description, where a copy of it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

export type Check = (method: string, path: string, body: unknown) => readonly string[];

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const JSON_BODY = ['requestBody', 'content', 'application/json', 'schema'];
const SNOWFLAKE = /^\d{1,20}$/;

/** The file that DISCORD_OPENAPI names; null when it names none or there is none. */
export function openapiFile(): string | null {
  const { DISCORD_OPENAPI: file } = process.env;
  return file !== undefined && existsSync(file) ? file : null;
}

function dig(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** The description calls permissions an integer; Discord documents and takes a string of digits. */
function permissionsAsText(key: string, value: unknown): unknown {
  if (key !== 'default_member_permissions' || dig(value, ['type']) === undefined) return value;
  return { anyOf: [value, { type: 'string', pattern: '^[0-9]+$' }] };
}

const matches = (template: string, path: string): boolean => {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith('{') || part === given[index])
  );
};

const parameters = (template: string): number => template.split('{').length;

/** The path as the description writes it; "@original" is nearer than a parameter in its place. */
const templateOf = ({ paths }: Description, path: string): string | undefined =>
  Object.keys(paths)
    .filter((template) => matches(template, path))
    .sort((a, b) => parameters(a) - parameters(b))[0];

const pointer = (keys: readonly string[]): string =>
  keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

/** Alternatives complain once each; the deepest complaints are about the one that was meant. */
function complaints({ errors }: ValidateFunction): readonly string[] {
  const depth = (path: string): number => path.split('/').length;
  const deepest = Math.max(...(errors ?? []).map(({ instancePath }) => depth(instancePath)));
  const nearest = (errors ?? []).filter(({ instancePath }) => depth(instancePath) === deepest);
  return [...new Set(nearest.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`))];
}

/** Requests to paths that the description does not have, and those without a JSON body, pass. */
export function createOpenapiCheck(file: string): Check {
  const text = readFileSync(file, 'utf8');
  const description = JSON.parse(text, permissionsAsText) as Description;
  const ajv = new Ajv2020({ strict: false, validateFormats: true });
  ajv.addFormat('snowflake', SNOWFLAKE);
  for (const format of ['int32', 'int64', 'double', 'uri', 'date-time', 'nonce']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'discord', ...description });
  const compiled = new Map<string, ValidateFunction>();

  return (method, path, body) => {
    const template = templateOf(description, path);
    const keys = ['paths', template ?? '', method.toLowerCase(), ...JSON_BODY];
    if (body === undefined || template === undefined || dig(description, keys) === undefined) return [];
    const reference = `discord#/${pointer(keys)}`;
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
    compiled.set(reference, validate);
    return validate(body) ? [] : complaints(validate);
  };
}
