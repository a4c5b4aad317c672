import { describe, expect, it } from 'vitest';
import { completeCall } from '../../src/command/completions.ts';
import { defineCommand } from '../../src/command/define-command.ts';
import { commands, notice, services } from './sample-commands.ts';

/** The lines that a person could have after choosing one of the suggestions. */
const lines = (line: string) => {
  const { from, suggestions } = completeCall(line, commands, services);
  return suggestions.map(({ value }) => line.slice(0, from) + value);
};

describe('completeCall', () => {
  it('offers all commands on an empty line, and those that fit on a beginning', () => {
    expect(lines('')).toEqual(['/ask ', '/quote ', '/draft ', '/sources ', '/broken ', '/post here ']);
    expect(lines('/post h')).toEqual(['/post here ']);
    expect(lines('/q')).toEqual(['/quote ']);
    expect(lines('/Q')).toEqual(['/quote ']);
    expect(lines('/zz')).toEqual([]);
  });

  it('suggests values for the words after the command, by any part of them', () => {
    expect(lines('/quote ste')).toEqual(['/quote Bruno Stein']);
    expect(lines('/quote ada ')).toEqual(['/quote Ada Berg', '/quote Ada Holm']);
    expect(lines('/quote ')).toHaveLength(4);
  });

  it('shows more than it types', () => {
    const { suggestions } = completeCall('/quote ste', commands, services);
    expect(suggestions).toEqual([{ name: 'Bruno Stein · 2 claims', value: 'Bruno Stein' }]);
  });

  it('suggests values of a named option, in quotation marks where they have blanks', () => {
    expect(lines('/quote ada about:')).toEqual(['/quote ada about:"harbour fees"', '/quote ada about:tides']);
    expect(lines('/quote ada about:"har')).toEqual([
      '/quote ada about:"harbour fees"',
      '/quote ada about:tides',
    ]);
  });

  it('offers the options that are free once the main words stand there whole', () => {
    expect(lines('/quote Ada Berg ')).toEqual(['/quote Ada Berg about:', '/quote Ada Berg year:']);
    expect(lines('/quote Ada Berg year:2022 ')).toEqual(['/quote Ada Berg year:2022 about:']);
    expect(lines('/quote somebody ye')).toEqual(['/quote somebody year:']);
  });

  it.each(['how many', '/xyzzy a', '/draft 20', '/sources '])('has nothing to offer for %j', (line) => {
    expect(lines(line)).toEqual([]);
  });

  it('offers at most 25 values', () => {
    const many = defineCommand({
      name: 'many',
      description: '',
      options: {
        word: {
          type: 'string',
          required: true,
          description: '',
          autocomplete: () =>
            Array.from({ length: 60 }, (_, index) => ({ name: `${index}`, value: `${index}` })),
        },
      },
      examples: ['/many 1'],
      run: () => notice('many'),
    });
    expect(completeCall('/many ', [many], services).suggestions).toHaveLength(25);
  });
});
