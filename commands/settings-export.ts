/** /settings export: everything kept about this server. */
import { answerExport } from '../src/answers/server-data.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { onServersOnly } from './on-servers-only.ts';

export const settingsExport = defineCommand({
  name: 'settings export',
  description: 'Everything that is kept about this server',
  forManagers: true,
  options: {},
  examples: ['/settings export'],
  run: onServersOnly('settings export'),
  onServer: (_, services, call) => answerExport(services, call),
});
