/** /digest pause, resume, unsubscribe: three that take the same and do different things. */
import { answerChange, type Change } from '../src/answers/subscriptions/change.ts';
import { type Command, defineCommand } from '../src/command/define-command.ts';
import { digestNumber } from './digest-number.ts';
import { onServersOnly } from './on-servers-only.ts';

const changing = (change: Change, description: string): Command =>
  defineCommand({
    name: `digest ${change}`,
    description,
    forManagers: true,
    options: {
      number: digestNumber('Which one, as numbered by /digest status; not needed for the only one'),
    },
    examples: [`/digest ${change}`, `/digest ${change} number:2`],
    run: onServersOnly(`digest ${change}`),
    onServer: ({ number }, services, call) => answerChange(change, number, services, call),
  });

export const digestPause = changing('pause', 'Stops a digest of this server until /digest resume');
export const digestResume = changing('resume', 'Goes on with a digest that was paused');
export const digestUnsubscribe = changing('unsubscribe', 'Ends a digest of this server for good');
