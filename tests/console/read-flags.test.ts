import { describe, expect, it } from 'vitest';
import { readFlags } from '../../src/console/read-flags.ts';

const flagsOf = (...args: string[]) => {
  const reading = readFlags(args);
  return reading.kind === 'flags' ? reading.flags : null;
};
const problemOf = (...args: string[]) => {
  const reading = readFlags(args);
  return reading.kind === 'problem' ? reading.problem : null;
};

describe('readFlags', () => {
  it('asks for nothing when nothing is given', () => {
    expect(flagsOf()).toEqual({
      call: null,
      json: false,
      documents: null,
      language: 'en',
      help: false,
      version: false,
    });
  });

  it('takes a call, before or after the flags', () => {
    expect(flagsOf('--json', '/draft 2022')).toMatchObject({ json: true, call: '/draft 2022' });
    expect(flagsOf('/draft 2022', '--json')).toMatchObject({ json: true, call: '/draft 2022' });
  });

  it('joins words that were not quoted', () => {
    expect(flagsOf('/quote', 'ada', 'berg')?.call).toBe('/quote ada berg');
  });

  it('tells an empty call from none', () => {
    expect(flagsOf('')?.call).toBe('');
  });

  it('takes a folder in both ways of writing', () => {
    expect(flagsOf('--documents', 'a b')?.documents).toBe('a b');
    expect(flagsOf('--documents=c')?.documents).toBe('c');
  });

  it('takes a language of the bot', () => {
    expect(flagsOf('--language', 'uk')?.language).toBe('uk');
    expect(problemOf('--language=fr')?.message).toContain('en, uk, ru');
  });

  it.each([[['--jsno']], [['--documents']], [['--documents=']], [['--json=yes']], [['-x']]])(
    'refuses %j with a word on what is understood',
    (args) => {
      expect(problemOf(...args)).toMatchObject({
        code: 'start/invalid',
        message: expect.stringContaining('--'.slice(0, args[0]?.startsWith('--') ? 2 : 1)),
        hint: expect.stringContaining('--help'),
      });
    },
  );

  it('names the flag that is not known', () => {
    expect(problemOf('--jsno')?.message).toContain('--jsno');
  });
});
