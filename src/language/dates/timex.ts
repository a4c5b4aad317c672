/** A time expression as TimeML's TIMEX3 has it, and what it means as EDTF. */
import type { Span } from '../../domain/span.ts';
import type { Certainty } from '../../domain/time.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`: which part of the stretch, or how near to it. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS';

export interface Timex extends Span {
  readonly type: TimexType;
  /** TIMEX3 value: `2022-03-31`, `2022-W13`, `2022-Q1`, `P6M`, `PRESENT_REF`; X for what is not known (`XXXX-WXX-2`). */
  readonly value: string;
  readonly mod?: TimexMod;
  /** `text.slice(start, end)`. */
  readonly exact: string;
  /** Null for durations, sets, references such as "now", and whatever could not be resolved. */
  readonly edtf: string | null;
  /** 'inferred' when more than the words, the stated publication day and the calendar had to be used. */
  readonly certainty: Certainty;
  /** On both halves of "between A and B", "from A until B": the whole as EDTF, and its place from A to B. */
  readonly interval?: { readonly value: string; readonly span: Span };
}

/** What relative expressions are reckoned from. */
export interface DateReference {
  /** EDTF: a day; a range when the article is undated but has bounds; null when nothing is known. */
  readonly published: string | null;
}
