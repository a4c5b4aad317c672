/** A session with the sample commands and nothing on record. */

import { defineCommand } from '../../src/command/define-command.ts';
import type { Session } from '../../src/console/session.ts';
import { ask, draft, emptyLibrary, noFailures, quote, sources } from '../command/sample-commands.ts';

/** Asks back, whatever it is asked. */
const choose = defineCommand({
  name: 'choose',
  description: 'Asks back',
  options: {},
  examples: ['/choose'],
  run: () => ({
    kind: 'which-one',
    title: 'Which one?',
    claims: [],
    notes: [],
    choices: [
      { label: 'Ada Berg', call: '/quote ada berg', claims: 2 },
      { label: 'Bruno Stein', call: '/quote bruno stein', claims: 1 },
    ],
  }),
});

/** Finds nothing, whatever it is asked. */
const find = defineCommand({
  name: 'find',
  description: 'Finds nothing',
  options: {},
  examples: ['/find'],
  run: () => ({
    kind: 'nothing-found',
    title: 'Nothing',
    claims: [],
    notes: [],
    why: 'Nobody said so.',
    leads: [],
    suggestions: [],
  }),
});

export const session: Session = {
  commands: [quote, draft, ask, sources, choose, find],
  library: emptyLibrary,
  today: () => '2024-05-01',
  language: 'en',
  handling: noFailures,
};
