import { describe, expect, it } from 'vitest';
import { askExamples } from '../../src/command/ask-examples.ts';
import { defineCommand } from '../../src/command/define-command.ts';
import { notice, services } from './sample-commands.ts';

describe('askExamples', () => {
  it('asks every example, and completes every option, whatever fails on the way', () => {
    const asked: unknown[] = [];
    const command = (name: string, fault: Error | null) =>
      defineCommand({
        name,
        description: '',
        options: {
          word: {
            type: 'string',
            required: true,
            description: '',
            autocomplete: (typed) => {
              asked.push([name, typed]);
              if (fault) throw fault;
              return [];
            },
          },
        },
        examples: [`/${name} a`, `/${name} b`],
        run: ({ word }) => {
          asked.push([name, word]);
          if (fault) throw fault;
          return notice(name);
        },
      });
    askExamples([command('broken', new Error('no')), command('whole', null)], services);
    expect(asked).toEqual([
      ['broken', 'a'],
      ['broken', 'b'],
      ['broken', ''],
      ['whole', 'a'],
      ['whole', 'b'],
      ['whole', ''],
    ]);
  });
});
