/** The first thing that is seen of the console. */
import type { Session } from './session.ts';

const EXAMPLES = 3;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The size of the corpus, and calls to begin with: first examples of commands that need to be told something. */
export function greeting({ library, commands }: Session): string {
  const { claims, speakers, documents } = library;
  const original = claims.filter(({ repeats }) => repeats === null).length;
  const size = [
    counted(original, 'claim'),
    counted(speakers.length, 'speaker'),
    counted(documents.length, 'document'),
  ];
  const examples = commands
    .filter(({ options }) => Object.values(options).some(({ required }) => required === true))
    .slice(0, EXAMPLES)
    .map(({ examples: [first] }) => `  ${first}`);
  return [
    'Verbatim: who said what, when, and where it is written.',
    `On record: ${size.join(', ')}.`,
    'Type a call, or just a question:',
    ...examples,
    'Tab completes, /help says more, /quit ends.',
  ].join('\n');
}
