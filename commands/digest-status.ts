/** /digest status: the digests of this server. */
import { answerStatus } from '../src/answers/subscriptions/status.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { digestNumber } from './digest-number.ts';
import { onServersOnly } from './on-servers-only.ts';

export const digestStatus = defineCommand({
  name: 'digest status',
  description: 'The digests of this server: when, where, the last one, and what stands in the way',
  forManagers: true,
  options: { number: digestNumber('One of them, with all there is to say of it') },
  examples: ['/digest status', '/digest status number:2'],
  run: onServersOnly('digest status'),
  onServer: ({ number }, services, call) => answerStatus(number, services, call),
});
