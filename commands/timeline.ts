/** /timeline: what is on record for a period, day by day. */
import { answerTimeline } from '../src/answers/answer-timeline.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { completePeriods, completeTopics } from './completions.ts';

export const timeline = defineCommand({
  name: 'timeline',
  description: 'What happened or was said in a period, day by day',
  options: {
    period: {
      type: 'string',
      required: true,
      maxLength: 100,
      description: 'A day, month, season, year or range: 2022-03-31, march 2022, 2022-03..2022-05',
      autocomplete: completePeriods,
    },
    topic: {
      type: 'string',
      maxLength: 200,
      description: 'Only claims on this topic',
      autocomplete: completeTopics,
    },
  },
  examples: ['/timeline 2022-03', '/timeline march 31 2022', '/timeline 2022 topic:mobilisation'],
  run: (request, services) => answerTimeline(request, services),
});
