/** Cuts a report that runs over a semicolon into the claims that it is made of. */
import { beginningIn } from '../domain/span.ts';
import type { Utterance } from './utterance.ts';

/** Reported clauses that a semicolon parts are claims of their own. */
export function splitAtSemicolons(utterance: Utterance): Utterance[] {
  const [only, ...more] = utterance.content;
  if (utterance.kind === 'direct' || !only || more.length) return [utterance];
  const marks = beginningIn(utterance.passage.tokens, only).filter(({ text }) => text === ';');
  if (!marks.length) return [utterance];
  const starts = [only.start, ...marks.map(({ end }) => end + gapAfter(utterance.passage.text, end))];
  const ends = [...marks.map(({ start }) => start), only.end];
  return starts.flatMap((start, index) => {
    const span = { start, end: ends[index] ?? only.end };
    if (!/[\p{L}\p{N}]/u.test(utterance.passage.text.slice(span.start, span.end))) return [];
    const selector = index === 0 ? { start: utterance.selector.start, end: span.end } : span;
    return [{ ...utterance, content: [span], selector }];
  });
}

const gapAfter = (text: string, at: number): number => /^\s*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
