/** A claim as lines: its sentence as it stands, then who, through whom, and when. */
import {
  provenanceInWords,
  repetitionsInWords,
  speakersInWords,
  timesInWords,
} from '../command/claim-in-words.ts';
import { visibleText } from '../command/visible-text.ts';
import type { Repetition } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Palette } from './palette.ts';
import { type Frame, type Run, wrap, wrapText } from './wrap.ts';

export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly palette: Palette;
}

const INDENT = '  ';
const SEPARATOR = ' · ';

/** Where the sentence stands; two claims of one sentence have it in common. */
export const sentenceKey = ({ document, selector }: Claim): string => {
  const start = selector.start - selector.prefix.length;
  return `${document.id} ${start} ${selector.end + selector.suffix.length}`;
};

const sentenceRuns = ({ selector }: Claim, { faint }: Palette): readonly Run[] => [
  { text: visibleText(selector.prefix), style: faint },
  { text: visibleText(selector.exact) },
  { text: visibleText(selector.suffix), style: faint },
];

const frame = (width: number, first = INDENT): Frame => ({ width, first, rest: INDENT });

const placeOf = ({ section }: Claim): readonly string[] => (section === 'body' ? [] : [`in the ${section}`]);

/**
 * `shared`: another claim of the same sentence is shown too. Without colour nothing tells the two apart, so
 * the claim's own words are repeated below the sentence, whole.
 */
export function renderClaim(
  claim: Claim,
  repetitions: readonly Repetition[],
  shared: boolean,
  { width, palette }: Screen,
): readonly string[] {
  const again = repetitionsInWords(claim, repetitions);
  const { exact, prefix, suffix } = claim.selector;
  const mark = shared && !palette.coloured && (prefix.trim() !== '' || suffix.trim() !== '');
  return [
    ...wrap(sentenceRuns(claim, palette), frame(width)),
    ...(mark ? wrapText(`of which: ${visibleText(exact)}`, frame(width)) : []),
    ...wrapText(provenanceInWords(claim), frame(width, `${INDENT}— `), palette.accent),
    ...wrapText(
      [...placeOf(claim), ...timesInWords(claim), ...(again ? [again] : [])].join(SEPARATOR),
      frame(width),
      palette.faint,
    ),
    ...(claim.document.url ? wrapText(visibleText(claim.document.url), frame(width), palette.faint) : []),
  ];
}

/** A claim in brief, to be set beside others that differ: its own words, whole, then who says so and when. */
export function renderBrief(claim: Claim, { width, palette }: Screen): readonly string[] {
  const runs: readonly Run[] = [
    { text: visibleText(claim.selector.exact) },
    {
      text: ` — ${speakersInWords(claim)}${SEPARATOR}${timesInWords(claim).join(SEPARATOR)}`,
      style: palette.faint,
    },
  ];
  return wrap(runs, { width, first: `${INDENT}• `, rest: `${INDENT}  ` });
}
