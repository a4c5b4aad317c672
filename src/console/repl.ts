/** The interactive console. */
import { createInterface } from 'node:readline';
import type { Choice } from '../domain/answer.ts';
import { completeLine } from './complete-line.ts';
import { greeting } from './greeting.ts';
import type { Screen } from './render-claim.ts';
import { answerLine, type Session, textOf } from './session.ts';

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Are line editing, history and completion wanted? */
  readonly interactive: boolean;
  /** Asked anew for each answer: windows change their size. */
  readonly screen: () => Screen;
}

const PROMPT = '> ';
const HISTORY = 500;
const FAREWELLS: ReadonlySet<string> = new Set(['/quit', '/exit', 'quit', 'exit']);

/** A number stands for a choice that was just offered. */
function chosen(line: string, choices: readonly Choice[]): string {
  const number = /^\d{1,3}$/u.test(line) ? Number(line) : 0;
  return choices[number - 1]?.call ?? line;
}

/** Answers lines until the person leaves: /quit, Ctrl-D or Ctrl-C. */
export function runRepl(session: Session, { input, output, interactive, screen }: Terminal): Promise<void> {
  const lines = createInterface({
    input,
    output,
    terminal: interactive,
    prompt: PROMPT,
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, session),
  });
  let choices: readonly Choice[] = [];
  let left = false;

  const answer = (typed: string): void => {
    const result = answerLine(chosen(typed, choices), session);
    choices = result.kind === 'which-one' ? result.choices : [];
    output.write(`\n${textOf(result, session, screen())}\n\n`);
  };

  output.write(`${greeting(session)}\n\n`);
  lines.prompt();
  lines.on('line', (line) => {
    // Lines that came in one piece with the farewell are still delivered.
    if (left) return;
    const typed = line.trim();
    if (FAREWELLS.has(typed.toLowerCase())) {
      lines.close();
      return;
    }
    if (typed !== '') answer(typed);
    lines.prompt();
  });
  lines.on('SIGINT', () => lines.close());
  return new Promise((resolve) => {
    lines.on('close', () => {
      left = true;
      if (interactive) output.write('\n');
      resolve();
    });
  });
}
