/** /doctor: is anything in the way of the bot on this server? */
import { answerDoctor } from '../src/answers/doctor/answer-doctor.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { onServersOnly } from './on-servers-only.ts';

export const doctor = defineCommand({
  name: 'doctor',
  description: 'Checks permissions, digests, database, clock, connection and commands; says what to do',
  forManagers: true,
  options: {},
  examples: ['/doctor'],
  run: onServersOnly('doctor'),
  onServer: (_, __, call) => answerDoctor(call),
});
