/** Time expressions in the form in which TIMEX3 taggers are compared. */
import { recogniseDates } from './recognise-dates.ts';
import type { TimexType } from './timex.ts';

export interface DatedText {
  readonly id: string;
  /** The document creation date, an ISO day. */
  readonly dct: string;
  readonly text: string;
}

export interface PredictedDates {
  readonly id: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: TimexType;
    readonly value: string;
  }[];
}

export const datesOf = ({ id, dct, text }: DatedText): PredictedDates => ({
  id,
  timexes: recogniseDates(text, { published: dct }).map(({ start, end, type, value }) => ({
    start,
    end,
    type,
    value,
  })),
});
