/** /about: version, what is on record, privacy, the operator. */
import { answerAbout } from '../src/answers/answer-about.ts';
import { defineCommand } from '../src/command/define-command.ts';

export const about = defineCommand({
  name: 'about',
  description: 'Version, what is on record, privacy, and who runs this bot',
  options: {},
  examples: ['/about'],
  run: (_, services) => answerAbout(services),
});
