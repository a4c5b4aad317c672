/** /check: a text, sentence by sentence, beside the claims on record. */
import { answerCheck } from '../src/answers/check/answer-check.ts';
import { defineCommand } from '../src/command/define-command.ts';

export const check = defineCommand({
  name: 'check',
  description: 'A post or statement, sentence by sentence, beside what is on record; no verdict',
  options: {
    text: { type: 'string', required: true, description: 'The words to look up, as somebody wrote them' },
  },
  examples: [
    '/check Russia will call up 150,000 men by July 15.',
    '/check Mobilization in Russia never stopped.',
  ],
  onMessage: { name: 'Check claims', option: 'text' },
  run: (request, services) => answerCheck(request, services),
});
