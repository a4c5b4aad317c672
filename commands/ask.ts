/** /ask: a question in plain words. */
import { answerAsk } from '../src/answers/answer-ask.ts';
import { defineCommand } from '../src/command/define-command.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'A question in plain words: who said it, how many, when',
  options: {
    question: { type: 'string', required: true, description: 'Your question, in your own words' },
  },
  examples: ['/ask did the kremlin deny a national draft', '/ask how many conscripts in spring 2022?'],
  run: (request, services) => answerAsk(request, services),
});
