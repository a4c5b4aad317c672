/** /settings erase: deletes everything kept about this server. */
import { answerErase } from '../src/answers/server-data.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { onServersOnly } from './on-servers-only.ts';

export const settingsErase = defineCommand({
  name: 'settings erase',
  description: 'Deletes everything that is kept about this server, its digests included',
  forManagers: true,
  options: {
    sure: {
      type: 'string',
      required: true,
      description: 'It cannot be undone',
      choices: [
        { name: 'Yes, delete all of it', value: 'yes' },
        { name: 'No', value: 'no' },
      ],
    },
  },
  examples: ['/settings erase yes'],
  run: onServersOnly('settings erase'),
  onServer: ({ sure }, services, call) => answerErase(sure, services, call),
});
