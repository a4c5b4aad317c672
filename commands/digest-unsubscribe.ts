/** /digest unsubscribe. */
import { answerChange } from '../src/answers/subscriptions/change.ts';
import { MOST_SUBSCRIPTIONS } from '../src/answers/subscriptions/subscribe.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { onServersOnly } from './on-servers-only.ts';

export const digestUnsubscribe = defineCommand({
  name: 'digest unsubscribe',
  description: 'Ends a digest of this server for good',
  forManagers: true,
  options: {
    number: {
      type: 'integer',
      min: 1,
      max: MOST_SUBSCRIPTIONS,
      description: 'Which one, as numbered by /digest status; not needed when there is only one',
    },
  },
  examples: ['/digest unsubscribe', '/digest unsubscribe number:2'],
  run: onServersOnly('digest unsubscribe'),
  onServer: ({ number }, services, call) => answerChange('unsubscribe', number, services, call),
});
