/** Puts what the program prints into the marked places of the README. */
import { commands } from '../../commands/index.ts';
import { commandTable } from '../../src/command/command-help.ts';
import { answerOnce } from '../../src/console/one-shot.ts';
import { PLAIN } from '../../src/console/palette.ts';
import { WORDS } from '../../src/words/words.ts';
import { corpusServices } from './corpus.ts';

const TRANSCRIPT = /(<!-- transcript: ([^\n]+) -->\n)[\s\S]*?(<!-- \/transcript -->)/g;
const COMMANDS = /(<!-- (operator's )?commands -->\n)[\s\S]*?(<!-- \/commands -->)/g;
const WIDTH = 96;

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');

/** The README with its transcripts and its table of commands as they are now. */
export function fillReadme(readme: string): string {
  const { library, today, language } = corpusServices();
  const handling = {
    reference: () => 'readme',
    report: ({ error }: { error: unknown }) => {
      throw error;
    },
  };
  const session = { commands, library, today: () => today, language, handling };
  const transcript = (call: string): string => {
    const { text } = answerOnce(call, session, { palette: PLAIN, width: WIDTH, words: WORDS[language] });
    return indented(`> ${call}\n\n${text}`);
  };
  return readme
    .replace(
      TRANSCRIPT,
      (_, open: string, call: string, close: string) => `${open}\n${transcript(call)}\n\n${close}`,
    )
    .replace(COMMANDS, (_, open: string, operators: string | undefined, close: string) => {
      const shown = commands.filter(({ forOperator }) => forOperator === (operators !== undefined));
      return `${open}\n${commandTable(shown)}\n\n${close}`;
    });
}
