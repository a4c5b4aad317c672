import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillReadme } from './support/fill-readme.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('README.md', () => {
  it('shows transcripts and a table of commands as the program prints them (npm run -s readme writes them anew)', () => {
    expect(readme).toBe(fillReadme(readme));
  });

  it('shows at least one real transcript', () => {
    expect([...readme.matchAll(/<!-- transcript: /g)].length).toBeGreaterThan(0);
  });
});
