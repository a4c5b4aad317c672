/** /topic: what is on record on a topic, in a period if one is given. */
import { answerTopic } from '../src/answers/answer-topic.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { completePeriods, completeTopics } from './completions.ts';

export const topic = defineCommand({
  name: 'topic',
  description: 'What is on record on a topic, figures first, differing claims side by side',
  options: {
    topic: {
      type: 'string',
      required: true,
      maxLength: 200,
      description: 'A topic, or a word for one',
      autocomplete: completeTopics,
    },
    period: {
      type: 'string',
      maxLength: 100,
      description: 'Only what is about this day, month, season, year or range',
      autocomplete: completePeriods,
    },
  },
  examples: ['/topic mobilisation', '/topic mobilisation period:2022'],
  run: (request, services) => answerTopic(request, services),
});
