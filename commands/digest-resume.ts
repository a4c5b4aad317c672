/** /digest resume. */
import { answerChange } from '../src/answers/subscriptions/change.ts';
import { MOST_SUBSCRIPTIONS } from '../src/answers/subscriptions/subscribe.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { onServersOnly } from './on-servers-only.ts';

export const digestResume = defineCommand({
  name: 'digest resume',
  description: 'Goes on with a digest that was paused',
  forManagers: true,
  options: {
    number: {
      type: 'integer',
      min: 1,
      max: MOST_SUBSCRIPTIONS,
      description: 'Which one, as numbered by /digest status; not needed when there is only one',
    },
  },
  examples: ['/digest resume', '/digest resume number:2'],
  run: onServersOnly('digest resume'),
  onServer: ({ number }, services, call) => answerChange('resume', number, services, call),
});
