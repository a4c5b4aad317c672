/** /digest pause. */
import { answerChange } from '../src/answers/subscriptions/change.ts';
import { MOST_SUBSCRIPTIONS } from '../src/answers/subscriptions/subscribe.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { onServersOnly } from './on-servers-only.ts';

export const digestPause = defineCommand({
  name: 'digest pause',
  description: 'Stops a digest of this server until /digest resume',
  forManagers: true,
  options: {
    number: {
      type: 'integer',
      min: 1,
      max: MOST_SUBSCRIPTIONS,
      description: 'Which one, as numbered by /digest status; not needed when there is only one',
    },
  },
  examples: ['/digest pause', '/digest pause number:2'],
  run: onServersOnly('digest pause'),
  onServer: ({ number }, services, call) => answerChange('pause', number, services, call),
});
