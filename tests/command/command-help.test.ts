import { describe, expect, it } from 'vitest';
import { commandTable, optionLines, usageOf } from '../../src/command/command-help.ts';
import { defineCommand } from '../../src/command/define-command.ts';
import { WORDS } from '../../src/words/words.ts';
import { draft, notice, quote, sources } from './sample-commands.ts';

describe('help derived from commands', () => {
  it('shows how to type a call: what must stand there, and what may be left out', () => {
    expect(usageOf(quote)).toBe('/quote SPEAKER [about:ABOUT] [year:YEAR]');
    expect(usageOf(draft)).toBe('/draft YEAR');
    expect(usageOf(sources)).toBe('/sources');
  });

  it('puts the words without a name first, wherever the option stands', () => {
    const odd = defineCommand({
      name: 'odd',
      description: '',
      options: {
        year: { type: 'integer', min: 1, max: 2, description: '' },
        place: { type: 'string', required: true, description: '' },
      },
      examples: ['/odd here'],
      run: () => notice('odd'),
    });
    expect(usageOf(odd)).toBe('/odd PLACE [year:YEAR]');
  });

  it('tells the bounds of numbers and what is optional', () => {
    expect(optionLines(quote, WORDS.en)).toContain('year: Only this year (1900 to 2100), optional');
    expect(optionLines(draft, WORDS.en)).toEqual(['year: The year (1900 to 2100)']);
  });

  it('makes a Markdown table with a row for each command', () => {
    const rows = commandTable([quote, sources]).split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toBe('| `/sources` | The documents | `/sources` |');
  });

  it('keeps a bar in a text from breaking the table', () => {
    const barred = { ...sources, description: 'a | b' };
    expect(commandTable([barred])).toContain('a \\| b');
  });
});
