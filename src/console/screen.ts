/** How wide to write, and whether in colour. */
import type { Language } from '../domain/subscription.ts';
import { WORDS } from '../words/words.ts';
import { choosePalette } from './palette.ts';
import type { Screen } from './render-claim.ts';

const DEFAULT_WIDTH = 88;
/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;
const NARROWEST = 40;

/** The part of a writable stream that tells what it leads to. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export function screenFor(
  { isTTY = false, columns = DEFAULT_WIDTH }: Output,
  env: Readonly<Record<string, string | undefined>>,
  language: Language,
): Screen {
  const width = Math.max(NARROWEST, Math.min(columns || DEFAULT_WIDTH, WIDEST));
  return { width, palette: choosePalette(isTTY, env), words: WORDS[language] };
}
