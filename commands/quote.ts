/** /quote: what a speaker is on record as saying. */
import { answerQuote } from '../src/answers/answer-quote.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { completeSpeakers, completeTopics, completeYears } from './completions.ts';

export const quote = defineCommand({
  name: 'quote',
  description: 'What a speaker is on record as saying, word for word, with the source',
  options: {
    speaker: {
      type: 'string',
      required: true,
      maxLength: 200,
      description: 'A name or an office, in any spelling',
      autocomplete: completeSpeakers,
    },
    about: {
      type: 'string',
      maxLength: 200,
      description: 'Only claims about this topic or with these words',
      autocomplete: completeTopics,
    },
    year: {
      type: 'integer',
      min: 1900,
      max: 2100,
      description: 'Only what was said in this year, or is about it',
      autocomplete: completeYears,
    },
  },
  examples: ['/quote peskov', '/quote defense ministry', '/quote putin about:reservists year:2022'],
  run: (request, services) => answerQuote(request, services),
});
