/** Writes the .kinds file of a new golden page, with a '?' where a person has to judge. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const name = process.argv[2] ?? '';
const pages = new URL('./pages/', import.meta.url);
const page = new URL(name.endsWith('.md') ? `${name}.page` : name, pages);
const kinds = new URL(`${name}.kinds`, pages);

if (name === '' || !existsSync(page) || existsSync(kinds)) {
  process.stderr.write('Give the name of a page in tests/golden/pages that has no .kinds file yet.\n');
  process.exitCode = 1;
} else {
  const lines = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `${'?'.padEnd(20)} ${line.trim().slice(0, 40).trim()}`);
  writeFileSync(kinds, `${lines.join('\n')}\n`);
}
