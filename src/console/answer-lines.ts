/** Calls a line in, answers out: JSON Lines, or text with an empty line between answers. */
import { answerOnce } from './one-shot.ts';
import type { Screen } from './render-claim.ts';
import type { Session } from './session.ts';

/**
 * Answers each line in its order, and tells how many there were. In JSON every line gets its answer, an
 * empty one too, so that answers and lines can be paired; in text empty lines are passed over.
 */
export async function answerLines(
  lines: AsyncIterable<string>,
  session: Session,
  form: 'json' | Screen,
  write: (text: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  for await (const line of lines) {
    if (form !== 'json' && line.trim() === '') continue;
    const { text } = answerOnce(line, session, form);
    await write(form === 'json' || count === 0 ? text : `\n${text}`);
    count += 1;
  }
  return count;
}
