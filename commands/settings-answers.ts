/** /settings answers: who sees answers on this server, and in which language everybody reads. */
import { AS_ON_DISCORD, answerSettings, READERS } from '../src/answers/server-settings.ts';
import { languageOption } from '../src/answers/subscriptions/languages.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { onServersOnly } from './on-servers-only.ts';

export const settingsAnswers = defineCommand({
  name: 'settings answers',
  description: 'Who sees answers on this server, and in which language: shows it, and changes it',
  forManagers: true,
  options: {
    readers: {
      type: 'string',
      description: 'Who sees answers, unless a call says otherwise',
      choices: [
        { name: 'Everybody in the channel', value: READERS.everybody },
        { name: 'The asker alone', value: READERS.asker },
      ],
    },
    language: {
      type: 'string',
      description: 'Language of what everybody reads; quotations stay in theirs',
      choices: [
        ...languageOption.choices,
        { name: 'The one that this server has on Discord', value: AS_ON_DISCORD },
      ],
    },
  },
  examples: ['/settings answers', '/settings answers readers:asker language:uk'],
  run: onServersOnly('settings answers'),
  onServer: (request, _, call) => answerSettings(request, call),
});
