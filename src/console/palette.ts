/** The few ways in which the console sets text apart. */

export interface Palette {
  /** Does it set anything apart? Otherwise a reader needs other signs. */
  readonly coloured: boolean;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
}

const asIs = (text: string): string => text;

export const PLAIN: Palette = { coloured: false, strong: asIs, faint: asIs, accent: asIs };

const ESCAPE = String.fromCharCode(0x1b);
const set =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m`;

/** ANSI: bold, dim and cyan, which light and dark terminals both show. */
export const COLOURED: Palette = {
  coloured: true,
  strong: set(1, 22),
  faint: set(2, 22),
  accent: set(36, 39),
};

interface Wishes {
  readonly NO_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/** Colour only on a terminal, and only where the person has not refused it (https://no-color.org). */
export function choosePalette(isTerminal: boolean, { NO_COLOR = '', TERM }: Wishes): Palette {
  return isTerminal && NO_COLOR === '' && TERM !== 'dumb' ? COLOURED : PLAIN;
}
