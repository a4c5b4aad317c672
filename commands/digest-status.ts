/** /digest status: the digests of this server. */
import { answerStatus } from '../src/answers/subscriptions/status.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { onServersOnly } from './on-servers-only.ts';

export const digestStatus = defineCommand({
  name: 'digest status',
  description: 'The digests of this server: when, where, the last one, and what stands in the way',
  forManagers: true,
  options: {},
  examples: ['/digest status'],
  run: onServersOnly('digest status'),
  onServer: (_, services, call) => answerStatus(services, call),
});
