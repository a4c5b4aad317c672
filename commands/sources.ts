/** /sources: the documents that are read. */
import { answerSources } from '../src/answers/answer-sources.ts';
import { defineCommand } from '../src/command/define-command.ts';

export const sources = defineCommand({
  name: 'sources',
  description: 'The documents that answers come from, with publisher, date and claims',
  options: {},
  examples: ['/sources'],
  run: (_, services) => answerSources(services),
});
