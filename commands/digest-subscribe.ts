/** /digest subscribe: a channel that is told what is new, every day or every week. */

import { languageOption } from '../src/answers/subscriptions/languages.ts';
import { answerSubscribe } from '../src/answers/subscriptions/subscribe.ts';
import { WEEKDAYS } from '../src/answers/subscriptions/weekdays.ts';
import { suggestZones } from '../src/answers/subscriptions/zones.ts';
import { MAX_SUGGESTIONS } from '../src/command/completions.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { completeTopics } from './completions.ts';
import { onServersOnly } from './on-servers-only.ts';

export const digestSubscribe = defineCommand({
  name: 'digest subscribe',
  description: 'Posts in a channel what is new on record, every day or every week',
  forManagers: true,
  options: {
    channel: { type: 'channel', required: true, description: 'Where it is posted' },
    time: { type: 'string', required: true, maxLength: 10, description: 'Time of day, such as 08:00' },
    zone: {
      type: 'string',
      required: true,
      maxLength: 60,
      description: 'Time zone, by city: Europe/Kyiv',
      autocomplete: (typed) =>
        suggestZones(typed, MAX_SUGGESTIONS).map((zone) => ({ name: zone, value: zone })),
    },
    weekday: {
      type: 'string',
      description: 'Once a week, on this day; every day without it',
      choices: WEEKDAYS.map((day) => ({ name: day, value: day })),
    },
    topic: {
      type: 'string',
      maxLength: 200,
      description: 'Only claims on this topic',
      autocomplete: completeTopics,
    },
    language: languageOption,
    quiet: {
      type: 'string',
      description: 'What a day without news brings: one line, or nothing',
      choices: [
        { name: 'One line', value: 'line' },
        { name: 'Nothing', value: 'silence' },
      ],
    },
  },
  examples: ['/digest subscribe <#123456789012345678> time:08:00 zone:Europe/Kyiv'],
  run: onServersOnly('digest subscribe'),
  onServer: (request, services, call) => answerSubscribe(request, services, call),
});
