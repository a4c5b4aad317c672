/**
 * Finds the time expressions of a text and says what they mean: parsers, then refiners (the design of chrono-node),
 * with what the words say kept apart from what is reckoned from the publication day.
 */
import { intervalOf } from './as-edtf.ts';
import { attachModifiers } from './attach-modifiers.ts';
import type { Finding } from './expression.ts';
import { findExpressions } from './find-expressions.ts';
import type { Range } from './find-ranges.ts';
import { findRanges, shareYears } from './find-ranges.ts';
import { joinParts } from './join-parts.ts';
import type { Meaning } from './meanings.ts';
import { meaningsOf, reckoningOf } from './meanings.ts';
import { placeAll } from './resolve-all.ts';
import type { DateReference, Timex, TimexType } from './timex.ts';

function typeOf({ expression, time }: Finding): TimexType {
  if (expression.kind === 'fixed') return expression.type;
  return time === undefined ? 'DATE' : 'TIME';
}

function timexOf(text: string, finding: Finding, meaning: Meaning): Timex {
  return {
    start: finding.start,
    end: finding.end,
    type: typeOf(finding),
    value: meaning.value,
    ...(finding.mod === undefined ? {} : { mod: finding.mod }),
    exact: text.slice(finding.start, finding.end),
    edtf: meaning.edtf,
    certainty: meaning.inferred ? 'inferred' : 'stated',
  };
}

function withIntervals(
  timexes: readonly (Timex | null)[],
  ranges: readonly Range[],
): readonly (Timex | null)[] {
  const joined = [...timexes];
  for (const { from, to } of ranges) {
    const [first, last] = [timexes[from], timexes[to]];
    const value = first?.edtf && last?.edtf ? intervalOf(first.edtf, last.edtf) : null;
    if (!first || !last || value === null) continue;
    const interval = { value, span: { start: first.start, end: last.end } };
    joined[from] = { ...first, interval };
    joined[to] = { ...last, interval };
  }
  return joined;
}

/**
 * Looks for the time expressions of a text once; what they mean can then be asked for different publication days.
 * See {@link recogniseDates}.
 */
export function findDates(text: string): (reference: DateReference) => Timex[] {
  const found = attachModifiers(text, joinParts(text, findExpressions(text)));
  const ranges = findRanges(text, found);
  const placed = placeAll(text, shareYears(found, ranges), ranges);
  return ({ published }) => {
    const meanings = meaningsOf(placed, reckoningOf(published));
    const timexes = placed.map((finding, index) => {
      const meaning = meanings[index];
      return meaning ? timexOf(text, finding, meaning) : null;
    });
    return withIntervals(timexes, ranges).filter((timex) => timex !== null);
  };
}

/**
 * The time expressions of a text, in its order and not overlapping. Offsets are UTF-16, into `text`. With no usable
 * publication date, what depends on it stays unresolved (`edtf: null`). Linear in the length of the text.
 */
export const recogniseDates = (text: string, reference: DateReference): Timex[] => findDates(text)(reference);
