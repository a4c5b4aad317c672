/** One call in, one answer out. */
import { answerJson } from './answer-json.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import type { Screen } from './render-claim.ts';
import { answerLine, type Session, textOf } from './session.ts';

export interface Output {
  /** With a line break at its end. */
  readonly text: string;
  readonly exitCode: ExitCode;
}

export function answerOnce(call: string, session: Session, form: 'json' | Screen): Output {
  const answer = answerLine(call, session);
  const text = form === 'json' ? answerJson(answer) : textOf(answer, session, form);
  return { text: `${text}\n`, exitCode: exitCodeOf(answer) };
}
