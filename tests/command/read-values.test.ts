import { describe, expect, it } from 'vitest';
import { type Command, defineCommand } from '../../src/command/define-command.ts';
import { parseCall, type RawValues } from '../../src/command/parse-call.ts';
import { readValues } from '../../src/command/read-values.ts';
import { ask, commands, draft, notice, quote, sources } from './sample-commands.ts';

const problemOf = (command: Command, raw: RawValues) => {
  const reading = readValues(command, raw);
  return reading.kind === 'problem' ? reading.problem : null;
};
const valuesOf = (command: Command, raw: RawValues) => {
  const reading = readValues(command, raw);
  return reading.kind === 'values' ? reading.values : null;
};
const typed = (command: Command, line: string) => problemOf(command, parseCall(line, commands).values);

describe('readValues', () => {
  it('gives numbers as numbers, text trimmed, and undefined for what was not given', () => {
    expect(valuesOf(quote, { speaker: '  ada ', year: '2022' })).toEqual({
      speaker: 'ada',
      about: undefined,
      year: 2022,
    });
  });

  it('takes numbers that a platform has read already', () => {
    expect(valuesOf(draft, { year: 2022 })).toEqual({ year: 2022 });
  });

  it('reads full-width digits, as they come from East Asian keyboards', () => {
    expect(valuesOf(draft, { year: '２０２２' })).toEqual({ year: 2022 });
  });

  it('takes an option that is left empty for not given', () => {
    expect(valuesOf(quote, { speaker: 'ada', year: ' ', about: '' })).toEqual({ speaker: 'ada' });
  });

  it.each<[string, Command, string, string]>([
    ['nothing', quote, '/quote', 'option/missing'],
    ['only blanks', quote, '/quote    ', 'option/missing'],
    ['a year that is none', draft, '/draft 20222', 'option/out-of-range'],
    ['a number beyond all numbers', draft, `/draft ${'9'.repeat(400)}`, 'option/out-of-range'],
    ['a year in words', draft, '/draft two thousand', 'option/not-a-number'],
    ['a number in another notation', draft, '/draft 2e3', 'option/not-a-number'],
    ['half a year', draft, '/draft 2022.5', 'option/not-a-number'],
    ['only emoji', quote, '/quote 🤷‍♀️🔥', 'option/no-words'],
    ['only punctuation', ask, '/ask ?!…', 'option/no-words'],
    ['only invisible characters', ask, '/ask \u202e\u200b', 'option/no-words'],
    ['an option that there is not', quote, '/quote ada yaer:2022', 'option/unknown'],
    ['words for a command that takes none', sources, '/sources please', 'option/unknown'],
    ['a name longer than any', quote, `/quote ${'a'.repeat(6000)}`, 'option/too-long'],
    ['a question that is too long', ask, `/ask ${'a '.repeat(3001)}b`, 'option/too-long'],
  ])('tells %s', (_, command, line, code) => {
    expect(typed(command, line)?.code).toBe(code);
  });

  it('reads a question of 6,000 characters', () => {
    expect(typed(ask, `/ask ${'a'.repeat(6000)}`)).toBeNull();
  });

  it.each(['@everyone', "'; DROP TABLE claims; --", '(a+)+$', '^(?:x|y)*\\1', '<@123>', '../../etc/passwd'])(
    'passes %s on as the text that it is',
    (text) => {
      expect(valuesOf(ask, { question: text })).toEqual({ question: text });
    },
  );

  it('tells what is wrong and how to do it, in words', () => {
    expect(typed(draft, '/draft 20222')).toMatchObject({
      message: 'year must be between 1900 and 2100, not 20222.',
      hint: 'For example: /draft 2022',
    });
    expect(typed(quote, '/quote ada year:soon')?.hint).toBe('For example: /quote ada berg year:2022');
    expect(typed(quote, '/quote ada yaer:2022')).toMatchObject({
      message: '/quote has no option "yaer".',
      hint: 'It knows: speaker, about, year.',
    });
  });

  it('shows no more of a wrong value than a line, and nothing that could steer a terminal', () => {
    const message = typed(draft, `/draft \u001b[31m\u202e${'x'.repeat(5000)}`)?.message ?? '';
    expect(message.length).toBeLessThan(120);
    expect(message).toMatch(/^"x+…" is not a number/u);
  });

  it('drops what cannot be seen from text', () => {
    expect(valuesOf(ask, { question: 'who\u202e said\u0007\nit' })).toEqual({ question: 'who said it' });
  });

  it('knows no options by inheritance', () => {
    const plain = defineCommand({
      name: 'plain',
      description: '',
      options: { toString: { type: 'string', description: '' } },
      examples: ['/plain'],
      run: () => notice('plain'),
    });
    expect(valuesOf(plain, {})).toEqual({ toString: undefined });
    expect(problemOf(quote, { speaker: 'ada', constructor: 'x' })?.code).toBe('option/unknown');
  });
});
