import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/command/define-command.ts';
import { type Failure, runOnServer } from '../../src/command/run-call.ts';
import { ProblemError, problem } from '../../src/domain/problems.ts';
import type { ServerCall } from '../../src/domain/server-call.ts';
import { noFailures, postHere, quote, services } from './sample-commands.ts';

const call = { serverId: '111111111111111111' } as ServerCall;
const manager = { services, call, mayManage: true };
const channel = '123456789012345678';

describe('a command on a server', () => {
  it('answers for that server', async () => {
    expect(await runOnServer(postHere, { channel, form: 'Every week' }, manager, noFailures)).toMatchObject({
      title: call.serverId,
      sections: [{ lines: [`channel=${channel}`, 'form=weekly'] }],
    });
  });

  it('is refused to those who may not manage it, before its values are looked at', async () => {
    const answer = await runOnServer(postHere, {}, { ...manager, mayManage: false }, noFailures);
    expect(answer).toMatchObject({ problem: { code: 'command/for-managers' } });
  });

  it('is the usual one where a server makes no difference', async () => {
    const answer = await runOnServer(quote, { speaker: 'ada' }, { ...manager, mayManage: false }, noFailures);
    expect(answer.title).toBe('quote');
  });

  it.each([
    ['nonsense', 'option/not-a-channel'],
    ['12345', 'option/not-a-channel'],
    ['', 'option/missing'],
  ])('tells what is wrong with the channel %j', async (value, code) => {
    const answer = await runOnServer(postHere, { channel: value }, manager, noFailures);
    expect(answer).toMatchObject({ problem: { code } });
  });

  it('tells which choices there are', async () => {
    const answer = await runOnServer(postHere, { channel, form: 'hourly' }, manager, noFailures);
    expect(answer).toMatchObject({
      problem: { code: 'option/not-a-choice', message: 'form is one of daily, weekly, not "hourly".' },
    });
  });

  it.each([
    [new ProblemError(problem('command/empty')), 'command/empty'],
    [new Error('a fault of ours'), 'internal'],
  ])('tells a failure in words, and reports it: %s', async (error, code) => {
    const failures: Failure[] = [];
    const failing = defineCommand({
      name: 'post here',
      description: 'Fails',
      options: {},
      examples: ['/post here'],
      run: () => {
        throw error;
      },
      onServer: () => Promise.reject(error),
    });
    const handling = { reference: () => 'ref-1', report: (failure: Failure) => failures.push(failure) };
    expect(await runOnServer(failing, {}, manager, handling)).toMatchObject({ problem: { code } });
    expect(failures).toEqual([{ reference: 'ref-1', command: 'post here', error }]);
  });
});
