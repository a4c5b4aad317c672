import { describe, expect, it } from 'vitest';
import { createHelp } from '../../commands/help.ts';
import { completeCall } from '../../src/command/completions.ts';
import type { Command } from '../../src/command/define-command.ts';
import { answerCall } from '../../src/command/run-call.ts';
import { ask, draft, noFailures, quote, services, sources } from './sample-commands.ts';

const commands: readonly Command[] = [ask, quote, draft, sources, createHelp(() => commands)];
const answer = (line: string) => answerCall(line, commands, services, noFailures);
const linesOf = (line: string) => {
  const result = answer(line);
  return result.kind === 'notice' ? result.sections.flatMap(({ lines }) => lines) : [];
};

describe('/help', () => {
  it('lists every command by an example, itself too', () => {
    for (const { examples, description } of commands) {
      expect(linesOf('/help')).toContain(`${examples[0]}: ${description}`);
    }
  });

  it('explains how to read an answer', () => {
    const text = linesOf('/help').join(' ');
    for (const word of ['said', 'about', 'published', 'probably', 'in its own words', 'Nothing on record']) {
      expect(text).toContain(word);
    }
  });

  it.each(['/help quote', '/help /quote', '/help QUOTE'])('%s tells options and examples of one', (line) => {
    expect(linesOf(line)).toEqual(
      expect.arrayContaining([
        'What somebody said.',
        '/quote SPEAKER [about:ABOUT] [year:YEAR]',
        'year: Only this year (1900 to 2100), optional',
        '/quote ada berg year:2022',
      ]),
    );
  });

  it('offers the nearest command for one that there is not', () => {
    expect(answer('/help qoute')).toMatchObject({ kind: 'problem', problem: { code: 'command/unknown' } });
  });

  it('completes names of commands', () => {
    expect(completeCall('/help /q', commands, services).suggestions).toEqual([
      { name: 'quote', value: 'quote' },
    ]);
  });
});
