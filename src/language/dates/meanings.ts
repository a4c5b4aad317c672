/** What each finding means, when the publication day is known, lies in a range, or is not known at all. */
import { addDays, weekdayOf } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/edtf.ts';
import { parseEdtf, someDayBetween } from '../../domain/edtf.ts';
import { edtfOf } from './as-edtf.ts';
import type { Finding } from './expression.ts';
import type { Placed } from './resolve-all.ts';
import { resolveAll } from './resolve-all.ts';
import type { Resolved } from './setting.ts';

export interface Meaning {
  readonly value: string;
  readonly edtf: string | null;
  readonly inferred: boolean;
}

function meaningAt(finding: Finding, resolved: Resolved | null): Meaning | null {
  return resolved && { ...resolved, edtf: edtfOf(resolved.value, finding.mod) };
}

/** The days of the range that are such a weekday; "last" and "next" point outside, so they are not for this. */
function weekdaysWithin({ expression }: Finding, range: DayRange): readonly string[] | null {
  if (expression.kind !== 'calendar' || expression.weekday === undefined) return null;
  if (expression.month !== undefined || expression.which !== undefined || expression.day !== undefined)
    return null;
  if (range.first === null || range.last === null) return null;
  const first = addDays(range.first, (expression.weekday - weekdayOf(range.first) + 7) % 7);
  const last = addDays(range.last, -((weekdayOf(range.last) - expression.weekday + 7) % 7));
  return first <= last ? [first, last] : null;
}

/** What can be said when the publication day is only known to lie in a range: what all of its days agree on, or a span. */
function meaningWithin(
  finding: Finding,
  early: Resolved | null,
  late: Resolved | null,
  range: DayRange,
): Meaning | null {
  const [a, b] = [meaningAt(finding, early), meaningAt(finding, late)];
  if (!a || !b) return null;
  const days = weekdaysWithin(finding, range);
  if (days?.[0] && days[1]) {
    const [first, last] = days;
    if (first === last) return { value: first + (finding.time ?? ''), edtf: first, inferred: true };
    return { value: `XXXX-WXX-${weekdayOf(first)}`, edtf: someDayBetween(first, last), inferred: true };
  }
  if (a.value === b.value) return { ...a, inferred: a.inferred || !saysItAll(finding) };
  const [first, last] = [a.edtf && parseEdtf(a.edtf)?.first, b.edtf && parseEdtf(b.edtf)?.last];
  const edtf = first && last && first <= last ? someDayBetween(first, last) : null;
  return { value: commonValue(a.value, b.value), edtf, inferred: true };
}

/** A name with its year, or a fixed value, needs no publication day. */
function saysItAll({ expression }: Finding): boolean {
  return expression.kind === 'fixed' || (expression.kind === 'calendar' && expression.year !== undefined);
}

/** `2022-08-24` and `2022-09-23` → `2022-XX-XX`: TIMEX3's X where they differ. */
function commonValue(a: string, b: string): string {
  const [left, right] = [a.split('-'), b.split('-')];
  const differs = left.findIndex((part, index) => part !== right[index]);
  return left.map((part, index) => (index < differs ? part : part.replace(/\d/g, 'X'))).join('-');
}

interface Reckoning {
  readonly range: DayRange | null;
  /** The publication day itself is a guess. */
  readonly isGuess: boolean;
}

/** `published` as EDTF, a time of day allowed behind it; open ends and other texts count as unknown. */
export function reckoningOf(published: string | null): Reckoning {
  const time =
    published === null
      ? null
      : parseEdtf(published.slice(0, 10) + published.slice(10).replace(/^T[^/]*/, ''));
  if (!time || time.first === null || time.last === null) return { range: null, isGuess: false };
  return { range: time, isGuess: time.approximate || time.uncertain };
}

/** In the order of the findings; null for days that do not exist. */
export function meaningsOf(
  placed: readonly Placed[],
  { range, isGuess }: Reckoning,
): readonly (Meaning | null)[] {
  const early = resolveAll(placed, range?.first ?? null);
  if (!range || range.first === range.last) {
    return placed.map((finding, index) => {
      const meaning = meaningAt(finding, early[index] ?? null);
      return meaning && { ...meaning, inferred: meaning.inferred || (isGuess && !saysItAll(finding)) };
    });
  }
  const late = resolveAll(placed, range.last);
  return placed.map((finding, index) =>
    meaningWithin(finding, early[index] ?? null, late[index] ?? null, range),
  );
}
