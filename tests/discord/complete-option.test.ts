/** Suggestions become choices that Discord takes. */
import { describe, expect, it } from 'vitest';
import type { Option } from '../../src/command/define-command.ts';
import { choicesFor } from '../../src/discord/complete-option.ts';

const text: Option = { type: 'string', description: 'A word' };
const number: Option = { type: 'integer', min: 1, max: 9999, description: 'A number' };

describe('choicesFor', () => {
  it('offers at most 25', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
    expect(choicesFor(text, many)).toHaveLength(25);
  });

  it('offers every value once, the first time it comes', () => {
    const twice = [
      { name: 'Ada Lund', value: 'lund' },
      { name: 'A. Lund', value: 'lund' },
    ];
    expect(choicesFor(text, twice)).toEqual([{ name: 'Ada Lund', value: 'lund' }]);
  });

  it('shortens long names but never a value, which would mean something else', () => {
    const [choice] = choicesFor(text, [{ name: 'word '.repeat(40), value: 'v' }]);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choicesFor(text, [{ name: 'n', value: 'v'.repeat(101) }])).toEqual([]);
  });

  it('leaves out names that cannot be seen, and what hides in others', () => {
    expect(choicesFor(text, [{ name: '\u200b \u202e', value: 'v' }])).toEqual([]);
    expect(choicesFor(text, [{ name: 'A\u202ed\u200ba\nLund', value: 'v' }])).toEqual([
      { name: 'Ada Lund', value: 'v' },
    ]);
  });

  it('gives numbers as numbers, and none for what is no whole number', () => {
    const years = ['2021', '20.5', '', 'soon', '1e99'].map((value) => ({ name: `year ${value}`, value }));
    expect(choicesFor(number, years)).toEqual([{ name: 'year 2021', value: 2021 }]);
  });
});
