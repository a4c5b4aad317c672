/** A claim as lines: its sentence as it stands, then who, through whom, and when. */
import { provenanceInWords, repetitionsInWords, timesInWords } from '../command/claim-in-words.ts';
import { mentionOn } from '../command/day-in-words.ts';
import { visibleText } from '../command/visible-text.ts';
import type { Repetition } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import { sentenceStart } from '../domain/sentence.ts';
import { correctionInWords } from '../words/correction-in-words.ts';
import type { Words } from '../words/words.ts';
import type { Palette } from './palette.ts';
import { type Frame, type Run, wrap, wrapText } from './wrap.ts';

export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly palette: Palette;
  /** The bot's own, in the language of the person. */
  readonly words: Words;
}

const INDENT = '  ';
const SEPARATOR = ' · ';

/** The sentence of the claims, with their own words told from the rest of it. */
function sentenceRuns(claims: readonly [Claim, ...Claim[]], { faint }: Palette): readonly Run[] {
  const [claim] = claims;
  const { prefix, exact, suffix } = claim.selector;
  const sentence = prefix + exact + suffix;
  const runs: Run[] = [];
  let place = 0;
  for (const { selector } of [...claims].sort((a, b) => a.selector.start - b.selector.start)) {
    const start = Math.max(place, selector.start - sentenceStart(claim));
    const end = Math.max(start, selector.end - sentenceStart(claim));
    runs.push({ text: visibleText(sentence.slice(place, start)), style: faint });
    runs.push({ text: visibleText(sentence.slice(start, end)) });
    place = end;
  }
  return [...runs, { text: visibleText(sentence.slice(place)), style: faint }];
}

const frame = (width: number, first = INDENT): Frame => ({ width, first, rest: INDENT });

const placeOf = ({ section }: Claim, { claim }: Words): readonly string[] =>
  section === 'body' ? [] : [claim.inSection[section]];

/** Who, through whom, when, and where else. */
function detailLines(
  claim: Claim,
  repetitions: readonly Repetition[],
  when: string | null,
  screen: Screen,
): readonly string[] {
  const { width, palette, words } = screen;
  const again = repetitionsInWords(claim, repetitions, words);
  const corrected = correctionInWords(claim, words);
  const times = [
    ...placeOf(claim, words),
    ...timesInWords(claim, words, when === null ? null : mentionOn(claim, when)),
    ...(again ? [again] : []),
    ...(corrected ? [corrected] : []),
  ];
  const { url } = claim.document;
  return [
    ...wrapText(provenanceInWords(claim, words), frame(width, `${INDENT}— `), palette.accent),
    ...wrapText(times.join(SEPARATOR), frame(width), palette.faint),
    ...(url ? wrapText(visibleText(url), frame(width), palette.faint) : []),
  ];
}

const ownWords = ({ selector }: Claim, { width, words }: Screen): readonly string[] =>
  wrapText(`${words.card.ofWhich} ${visibleText(selector.exact)}`, frame(width));

const isWholeSentence = ({ selector: { prefix, suffix } }: Claim): boolean =>
  prefix.trim() === '' && suffix.trim() === '';

/** What of its surroundings a sentence must tell. */
export interface Setting {
  /**
   * The sentence is shown a second time, for another claim. Without colour nothing would tell the two apart, so
   * that the own words are repeated.
   */
  readonly sharedElsewhere: boolean;
  /** EDTF of the day of a timeline under which it stands. */
  readonly when: string | null;
}

/**
 * Claims of one sentence: the sentence once, and below it once what they have in common. Where they differ in
 * who or when, each is told with its own words.
 */
export function renderSentence(
  claims: readonly [Claim, ...Claim[]],
  repetitions: Readonly<Record<string, readonly Repetition[]>>,
  { sharedElsewhere, when }: Setting,
  screen: Screen,
): readonly string[] {
  const sentence = wrap(sentenceRuns(claims, screen.palette), frame(screen.width));
  const details = claims.map((claim) => detailLines(claim, repetitions[claim.id] ?? [], when, screen));
  const alike = new Set(details.map((lines) => lines.join('\n'))).size === 1;
  const mark = sharedElsewhere && !screen.palette.coloured;
  return [
    ...sentence,
    ...claims.flatMap((claim, index) => {
      const words = (mark || !alike) && !isWholeSentence(claim) ? ownWords(claim, screen) : [];
      const isLast = index === claims.length - 1;
      return [...words, ...(alike && !isLast ? [] : (details[index] ?? []))];
    }),
  ];
}

/** A claim in brief, to be set beside others that differ: its own words, whole, then who says so and when. */
export function renderBrief(claim: Claim, { width, palette, words }: Screen): readonly string[] {
  const corrected = correctionInWords(claim, words);
  const details = [
    provenanceInWords(claim, words),
    ...timesInWords(claim, words),
    ...(corrected ? [corrected] : []),
  ];
  const runs: readonly Run[] = [
    { text: visibleText(claim.selector.exact) },
    {
      text: ` — ${details.join(SEPARATOR)}`,
      style: palette.faint,
    },
  ];
  return wrap(runs, { width, first: `${INDENT}• `, rest: `${INDENT}  ` });
}

/** A line of a digest: the sentence, and its source in the words of the digest. */
export function renderDigestLine(
  claim: Claim,
  source: string,
  { width, palette }: Screen,
): readonly string[] {
  return [
    ...wrap(sentenceRuns([claim], palette), frame(width)),
    ...wrapText(visibleText(source), frame(width, `${INDENT}— `), palette.accent),
  ];
}
