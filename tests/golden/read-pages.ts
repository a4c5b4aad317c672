/** The golden pages: each line with the kinds that a person gave it, and those that ingest gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { ingest } from '../../src/ingest/ingest.ts';

export interface GoldenLine {
  readonly page: string;
  readonly line: string;
  /** Kinds in the order of the line, joined by '+' where metadata is glued to a sentence. */
  readonly expected: string;
  readonly found: string;
}

const PAGES = new URL('./pages/', import.meta.url);

const nonBlank = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A Markdown page ends in '.md.page', so that no formatter rewrites it. */
const fileOf = (name: string): string => (name.endsWith('.md') ? `${name}.page` : name);

export const pageNames = (): string[] =>
  readdirSync(PAGES)
    .filter((file) => /\.(?:txt|md\.page)$/.test(file))
    .map((file) => file.replace(/\.page$/, ''));

function foundKinds(name: string, bytes: Uint8Array): string[] {
  const result = ingest({ name, bytes }, null);
  if ('problem' in result) throw new Error(`${name}: ${result.problem.message}`);
  const { text, blocks } = result.article;
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    if (line.trim() === '') return [];
    const kinds = blocks.filter((block) => block.start < to && from < block.end).map(({ kind }) => kind);
    return [kinds.join('+')];
  });
}

/** All lines of a page; throws when the .kinds file is not about the page as it stands. */
export function readPage(name: string): GoldenLine[] {
  const bytes = readFileSync(new URL(fileOf(name), PAGES));
  const lines = nonBlank(bytes.toString('utf8'));
  const kinds = nonBlank(readFileSync(new URL(`${name}.kinds`, PAGES), 'utf8'));
  if (kinds.length !== lines.length) throw new Error(`${name}: ${lines.length} lines, ${kinds.length} kinds`);
  const found = foundKinds(name, bytes);
  return lines.map((line, i) => {
    const [, expected = '', words = ''] = /^(\S+)\s+(.*)$/.exec(kinds[i] ?? '') ?? [];
    if (!line.trim().startsWith(words.trim())) throw new Error(`${name}: "${words}" is not "${line}"`);
    return { page: name, line: line.trim(), expected, found: found[i] ?? '' };
  });
}
