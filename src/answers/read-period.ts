/** Reads a period as typed, or says as a problem why it cannot be read; the text of the period says what was meant. */

import { overlapDays, parseEdtf } from '../domain/edtf.ts';
import { type Problem, problem } from '../domain/problems.ts';
import type { Period } from '../domain/query.ts';
import type { Services } from '../domain/services.ts';
import { isAmbiguousDay } from '../language/dates/typed-forms.ts';
import { valueAsWords } from '../words/time-in-words.ts';
import type { TimeWords } from '../words/time-words.ts';
import { WORDS } from '../words/words.ts';
import { recordedPeriods } from './recorded-periods.ts';

export type PeriodOrProblem =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'problem'; readonly problem: Problem };

const YEAR = /(?<!\d)\d{4}(?!\d)/;
/** Words that tell the year from today. */
const RELATIVE =
  /\b(?:last|this|next|past|previous|ago|today|yesterday|tomorrow|now|since|after|before|until)\b/i;
/** Digits that need the months counted; letters that not everybody reads. */
const NEEDS_WORDS = /^\s*\d{1,2}[/.]|\p{Script=Cyrillic}/u;

/** "3 April 2022 (day first)", "yesterday, 9 June 2025"; as typed where that leaves no question. */
function explain({ text, value }: Period, time: TimeWords): string {
  const words = valueAsWords(value, time);
  if (isAmbiguousDay(text)) return time.dayFirst(words);
  if (NEEDS_WORDS.test(text)) return words;
  if (YEAR.test(text) || /\d0s$/.test(text)) return text;
  return words.toLowerCase().startsWith(text.toLowerCase()) ? words : `${text}, ${words}`;
}

/** A month, season or day without its year ("march") is the latest that is on record; null when none is. */
function latestOnRecord(typed: string, { library, today, language }: Services): Period | null {
  if (YEAR.test(typed) || RELATIVE.test(typed)) return null;
  const { time } = WORDS[language];
  const recorded = recordedPeriods(library);
  const months = recorded.flatMap(({ value }) => (value.length === 7 ? (parseEdtf(value) ?? []) : []));
  for (const { value: year } of recorded.filter(({ value }) => value.length === 4)) {
    const reading = library.readPeriod(`${typed} ${year}`, today);
    if (reading.kind !== 'period') return null;
    const { period } = reading;
    if (months.some((month) => overlapDays(month, period) > 0))
      return { ...period, text: time.latestOnRecord(valueAsWords(period.value, time)) };
  }
  return null;
}

export function readPeriod(value: string, services: Services): PeriodOrProblem {
  const { library, today, language } = services;
  const reading = library.readPeriod(value, today);
  if (reading.kind === 'period') {
    const { period } = reading;
    const latest = latestOnRecord(period.text, services);
    return { kind: 'period', period: latest ?? { ...period, text: explain(period, WORDS[language].time) } };
  }
  if (reading.kind === 'no-such-day')
    return { kind: 'problem', problem: problem('period/no-such-day', { value }) };
  if (reading.kind === 'unreadable')
    return { kind: 'problem', problem: problem('period/unreadable', { value }) };
  const { suggestion } = reading;
  return { kind: 'problem', problem: problem('period/reversed', { value, suggestion }) };
}
