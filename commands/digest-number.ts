/** The option that says which digest of a server is meant. */
import { MOST_SUBSCRIPTIONS } from '../src/answers/subscriptions/subscribe.ts';
import type { IntegerOption } from '../src/command/define-command.ts';

export const digestNumber = (description: string) =>
  ({ type: 'integer', min: 1, max: MOST_SUBSCRIPTIONS, description }) as const satisfies IntegerOption;
