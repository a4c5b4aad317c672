/** How wide to write, and whether in colour. */
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
): Screen {
  const width = Math.max(NARROWEST, Math.min(columns || DEFAULT_WIDTH, WIDEST));
  return { width, palette: choosePalette(isTTY, env) };
}
