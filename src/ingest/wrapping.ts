/** Was the text wrapped at a column, as mails and wires are? */

import { closesSentence } from './features.ts';
import type { Line } from './lines.ts';

const NARROWEST = 50;
const WIDEST = 110;

/**
 * The column at which running text was wrapped, or null. A wrapped page has many full lines that end inside a
 * sentence, with the next one directly under them.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const upper = lines.filter((_, i) => lines[i + 1]?.gap === 0);
  if (upper.length < 4) return null;
  const lengths = upper.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const full = upper.filter(({ start, end }) => end - start >= width * 0.75);
  const open = full.filter(({ start, end }) => !closesSentence(text.slice(Math.max(start, end - 40), end)));
  return full.length >= upper.length * 0.5 && open.length >= full.length * 0.6 ? width : null;
}
