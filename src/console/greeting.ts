/** The first thing that is seen of the console. */
import { WORDS } from '../words/words.ts';
import type { Session } from './session.ts';

const EXAMPLES = 3;

/** The size of the corpus, and calls to begin with: first examples of commands that need to be told something. */
export function greeting({ library, commands, language }: Session): string {
  const words = WORDS[language].help.console;
  const { claims, speakers, documents } = library;
  const original = claims.filter(({ repeats }) => repeats === null).length;
  const examples = commands
    .filter(({ options }) => Object.values(options).some(({ required }) => required === true))
    .slice(0, EXAMPLES)
    .map(({ examples: [first] }) => `  ${first}`);
  return [
    words.greeting,
    words.onRecord(original, speakers.length, documents.length),
    words.typeACall,
    ...examples,
    words.keys,
  ].join('\n');
}
