/** /draft: /topic for everything that counts as the draft, in one year. */
import { answerTopic } from '../src/answers/answer-topic.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { completeYearsOf } from './completions.ts';

/** The group of topics in the lexicon. */
const GROUP = 'draft';

export const draft = defineCommand({
  name: 'draft',
  description: 'What is on record about the draft of a year: conscription, mobilisation, denials',
  options: {
    year: {
      type: 'integer',
      required: true,
      min: 1900,
      max: 2100,
      description: 'The year that the claims are about',
      autocomplete: completeYearsOf(GROUP),
    },
  },
  examples: ['/draft 2022', '/draft 2025'],
  run: ({ year }, services) => answerTopic({ topic: GROUP, period: String(year) }, services),
});
