/** Writes the README's transcripts and table anew: `npm run readme`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fillReadme } from './fill-readme.ts';

const file = new URL('../../README.md', import.meta.url);
writeFileSync(file, fillReadme(readFileSync(file, 'utf8')));
