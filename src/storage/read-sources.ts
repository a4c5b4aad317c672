/** sources.json: what is known about documents from outside their texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem } from '../domain/problems.ts';
import { type Source, sourceSchema } from '../domain/sources.ts';

export interface Sources {
  /** By file name; entries with mistakes are left out. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly problems: readonly Problem[];
}

const invalid = (reason: string): Problem => problem('sources/invalid', { reason });

function readText(folder: string): string | null | Problem {
  try {
    return readFileSync(join(folder, 'sources.json'), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? null
      : invalid(`it could not be read (${code ?? 'unknown reason'})`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return invalid(
      `it is not JSON (${error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'unknown'})`,
    );
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'hint' in value;

function checkEntries(entries: Readonly<Record<string, unknown>>): Sources {
  const sources: Record<string, Source> = {};
  const problems: Problem[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    const checked = sourceSchema.safeParse(entry);
    if (checked.success) {
      Object.defineProperty(sources, name, { value: checked.data, enumerable: true });
      continue;
    }
    const mistakes = checked.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    );
    problems.push(invalid(`the entry "${name}" has mistakes: ${mistakes.join('; ')}`));
  }
  return { sources, problems };
}

/** Reads `folder`/sources.json. None is no mistake; an entry with one is left out and named, the others count. */
export function readSources(folder: string): Sources {
  const text = readText(folder);
  if (text === null) return { sources: {}, problems: [] };
  if (typeof text !== 'string') return { sources: {}, problems: [text] };
  const parsed = parse(text);
  if (isProblem(parsed)) return { sources: {}, problems: [parsed] };
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { sources: {}, problems: [invalid('it must be an object: file name → entry')] };
  }
  return checkEntries({ ...parsed });
}
