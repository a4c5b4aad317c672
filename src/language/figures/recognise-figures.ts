/** Finds the figures of a text: the number, how exact it is, and what it counts. */
import type { Figure, Qualifier } from '../../domain/figure.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { type Token, tokenise } from '../tokens.ts';
import { findCounted, tokenBehind } from './counted.ts';
import { isNoFigure } from './no-figures.ts';
import { SHARES } from './number-words.ts';
import { cutIntoPieces, type Piece } from './pieces.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Found, recogniseAt } from './recognisers.ts';

export type FoundFigure = Figure & Span;

interface Context {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
}

/** Shares such as a third are kept to four decimals: more would feign exactness. */
const rounded = (value: number): number => Number(value.toFixed(4));

const spanOf = (pieces: readonly Piece[], from: number, to: number): Span => ({
  start: pieces[from]?.start ?? 0,
  end: pieces[to - 1]?.end ?? 0,
});

/** Everything that may be a figure, left to right, none within another. */
function recogniseAll(pieces: readonly Piece[], dates: readonly Span[]): readonly Found[] {
  const inDate = dateTest(dates);
  const all: Found[] = [];
  let at = 0;
  while (at < pieces.length) {
    const found = recogniseAt(pieces, at);
    const kept = found && !isNoFigure(pieces, found) && !touchesDate(pieces, found, inDate);
    if (found && kept) all.push(found);
    at = found ? Math.max(at + 1, found.to) : at + 1;
  }
  return all;
}

/** Whether a span overlaps one of the dates; asked from left to right, so that one pass over the dates suffices. */
function dateTest(dates: readonly Span[]): (span: Span) => boolean {
  const sorted = [...dates].sort((one, other) => one.start - other.start);
  let next = 0;
  return (span) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const date = sorted[next];
    return date !== undefined && overlaps(date, span);
  };
}

const touchesDate = (
  pieces: readonly Piece[],
  { numerals }: Found,
  inDate: (span: Span) => boolean,
): boolean => numerals.some(({ from, to }) => inDate(spanOf(pieces, from, to)));

const PERSONS =
  /^(?:men|women|people|persons?|citizens?|males?|females?|recruits?|conscripts?|residents?|children|adults?|boys?|girls?|students?|volunteers?|reservists?|soldiers?|adolescents?|teenagers?|voters?|patients?)$/u;
const PEOPLE = /^\p{Lu}\p{L}+(?:ians?|ans)$/u;

/** "men between 18 and 30", "voters under 30": ages, though nothing behind the numbers says so. */
function isAgeOfPeople({ pieces }: Context, { from, value, max }: Found): boolean {
  const bound = max !== undefined ? from : from - 1;
  const opening = max !== undefined ? /^between$/u : /^(?:under|over|above|below)$/u;
  const who = pieces[bound - 1];
  if (!who || !opening.test(pieces[bound]?.lower ?? '')) return false;
  if (!PERSONS.test(who.lower) && !PEOPLE.test(who.text)) return false;
  return value >= 5 && (max ?? value) <= 100;
}

/** "a two-thirds majority" is a majority, not two thirds of one. */
const isAttributive = (pieces: readonly Piece[], { kind, to }: Found): boolean =>
  kind === 'share' && SHARES.has(pieces[to - 1]?.lower ?? '') && pieces[to]?.lower !== 'of';

function unitOf(context: Context, found: Found, to: number): string | null {
  if (found.measure) return found.measure.unit;
  if (isAgeOfPeople(context, found)) return 'years of age';
  if (isAttributive(context.pieces, found)) return null;
  const end = context.pieces[to - 1]?.end ?? 0;
  const counted = findCounted(context.tokens, tokenBehind(context.tokens, end), found.kind === 'share');
  return counted && context.text.slice(counted.start, counted.end);
}

function qualify(pieces: readonly Piece[], found: Found): { qualifier: Qualifier; from: number; to: number } {
  const before = qualifierBefore(pieces, found.from);
  const after = qualifierAfter(pieces, found.to);
  const stated = found.qualifier ?? before?.qualifier ?? after?.qualifier ?? 'exactly';
  return {
    qualifier: found.max === undefined ? stated : 'between',
    from: before?.from ?? found.from,
    to: after?.to ?? found.to,
  };
}

function toFigure(context: Context, found: Found): FoundFigure {
  const { qualifier, from, to } = qualify(context.pieces, found);
  const span = spanOf(context.pieces, from, to);
  const value = found.kind === 'share' ? rounded(found.value) : found.value;
  const range = found.max === undefined ? {} : { max: found.max };
  const exact = context.text.slice(span.start, span.end);
  return { value, ...range, unit: unitOf(context, found, to), qualifier, exact, ...span };
}

/** "from 400 to 650 shells", "74 of 128 shells": the first number counts what the second one does. */
const lendUnit = (text: string, figures: readonly FoundFigure[]): FoundFigure[] =>
  figures.map((figure, at) => {
    const next = figures[at + 1];
    const joint = next && figure.unit === null ? text.slice(figure.end, next.start) : '';
    return next && (joint === ' to ' || joint === ' of ') ? { ...figure, unit: next.unit } : figure;
  });

/**
 * The figures of a text in its order, with offsets into it (UTF-16). Numbers inside `dates` are none; spans of
 * time ("3 to 5 months") are figures, so they must not be among the dates. Never throws; linear in the text.
 * The model is chrono-node's: small recognisers in an ordered list, then refiners.
 */
export function recogniseFigures(text: string, dates: readonly Span[]): FoundFigure[] {
  const pieces = cutIntoPieces(text);
  const all = recogniseAll(pieces, dates);
  if (all.length === 0) return [];
  const { tokens } = tokenise(text, { start: 0, end: text.length });
  const context = { text, pieces, tokens };
  return lendUnit(
    text,
    all.map((found) => toFigure(context, found)),
  );
}
