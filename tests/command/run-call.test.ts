import { describe, expect, it } from 'vitest';
import { answerCall, type Failure } from '../../src/command/run-call.ts';
import { commands, noFailures, services } from './sample-commands.ts';

const answer = (line: string) => answerCall(line, commands, services, noFailures);
const problemOf = (line: string) => {
  const result = answer(line);
  return result.kind === 'problem' ? result.problem : null;
};

describe('answerCall', () => {
  it('runs the command with checked values', () => {
    expect(answer('/quote ada berg year:2022')).toMatchObject({
      title: 'quote',
      sections: [{ lines: ['speaker=ada berg', 'about=undefined', 'year=2022'] }],
    });
  });

  it('puts a line without a slash to /ask', () => {
    expect(answer('did anyone deny it?').title).toBe('ask');
  });

  it('offers the nearest command, with an example', () => {
    expect(problemOf('/qoute ada')).toMatchObject({
      code: 'command/unknown',
      message: 'There is no command "/qoute".',
      hint: 'Did you mean /quote? For example: /quote ada berg',
    });
  });

  it('points to the help where no command is near', () => {
    expect(problemOf('/xyzzy')?.hint).toContain('/help');
  });

  it('shows little of an endless name, and nothing that hides', () => {
    const message = problemOf(`/\u202e${'z'.repeat(10_000)}`)?.message ?? '';
    expect(message.length).toBeLessThan(80);
    expect(message).not.toContain('\u202e');
  });

  it('does not read a line without end', () => {
    expect(problemOf(`/ask ${'a '.repeat(10_000_000)}`)).toMatchObject({
      code: 'option/too-long',
      message: 'The line has 20000005 characters; at most 24000 are read.',
    });
  });

  it.each(['', '  ', '/'])('tells that %j is nothing', (line) => {
    expect(problemOf(line)?.code).toBe('command/empty');
  });

  it('turns a fault into a problem that names the reference of the report', () => {
    const failures: Failure[] = [];
    const result = answerCall('/broken', commands, services, {
      reference: () => 'k7x',
      report: (failure) => failures.push(failure),
    });
    expect(result).toMatchObject({ kind: 'problem', problem: { code: 'internal' } });
    expect(result.kind === 'problem' && result.problem.message).toContain('k7x');
    expect(failures).toMatchObject([{ reference: 'k7x', command: 'broken' }]);
    expect(String(failures[0]?.error)).toContain('a fault of ours');
  });

  it('tells the person nothing of the fault itself', () => {
    const result = answerCall('/broken', commands, services, { reference: () => 'k7x', report: () => {} });
    expect(JSON.stringify(result)).not.toContain('a fault of ours');
  });
});
