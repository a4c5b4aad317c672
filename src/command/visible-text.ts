/** Text made safe to show: nothing in it can steer a terminal, reorder a line or hide. */

const ESCAPE = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);

/** Terminal sequences: CSI ("…[31m") and OSC ("…]0;title" up to its end). The classes do not overlap. */
const TERMINAL_SEQUENCES = new RegExp(
  `${ESCAPE}\\[[0-?]*[ -/]*[@-~]|${ESCAPE}\\][^${BELL}${ESCAPE}\\n]*(?:${BELL}|${ESCAPE}\\\\)?`,
  'gu',
);

/** Line ends of every kind, tabs and the two Unicode separators. */
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/** Whatever else is a control character. */
const CONTROLS = /\p{Cc}/gu;

/**
 * Marks that are not seen: bidirectional embeddings, overrides and isolates, zero-width spaces, soft
 * hyphens, tags. The joiners stay (U+200C, U+200D): scripts and emoji are written with them.
 */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Halves of surrogate pairs; no output can carry them. */
const HALVES = /\p{Cs}/gu;

/** One line of text without terminal sequences, control characters and unseen marks; breaks become spaces. */
export const visibleText = (text: string): string =>
  text
    .replace(TERMINAL_SEQUENCES, '')
    .replace(LINE_BREAKS, ' ')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .replace(HALVES, '\ufffd');

/** The same, at most `most` characters long; what is left out is marked by an ellipsis. Never for documents' words. */
export function shortText(text: string, most: number): string {
  const shown = visibleText(text.slice(0, 4 * most)).trim();
  const letters = [...shown];
  return letters.length <= most ? shown : `${letters.slice(0, most - 1).join('')}…`;
}
